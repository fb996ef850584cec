#include "modules/reports/wishes.h"

#include "vocabulary/reports/names.h"

namespace loket::reports {
namespace {

Error noTemplate(const QString &id)
{
    return {codes::noTemplate, u"There is no template “%1”."_s.arg(id.left(64)), 404};
}

Result<Done> mayHave(const Identity &identity, const Template &from)
{
    return identity.may(from.right) ? Result<Done>(Done {})
                                    : fail(errors::forbidden(u"You may not have this report."_s));
}

} // namespace

Result<Template> Wishes::templateIn(const Call &call) const
{
    return offered(call.values.text(u"templateId"_s));
}

Result<Template> Wishes::offered(const QString &id) const
{
    const std::optional<Template> from = m_service.book().findOffered(id);
    return from ? Result<Template>(*from) : fail(noTemplate(id));
}

Result<Template> Wishes::templateFor(const Identity &identity, const QString &id) const
{
    return offered(id).and_then([&identity](const Template &from) {
        return mayHave(identity, from).map([&from](Done) { return from; });
    });
}

Result<Wish> Wishes::in(const Call &call) const
{
    return templateIn(call).and_then(
        [&](const Template &from) { return of(call, from, call.values.object(u"filter"_s)); });
}

Result<Wish> Wishes::of(const Call &call, const Template &from, const QJsonObject &filter) const
{
    if (const Result<Done> may = mayHave(call.identity, from); !may) {
        return fail(may.error());
    }
    return filterIn(filter, from, m_service.today()).map([&](const Filter &checked) {
        Report report;
        report.personId = call.identity.id;
        report.templateId = from.id;
        report.language = call.values.text(u"language"_s, report.language);
        report.filter = checked.toJson();
        report.isWithPatients = hasPatients(from, call.identity.seesPatients());
        return Wish {report, from};
    });
}

Result<Report> Wishes::ownReport(const Call &call) const
{
    return ownReport(call.identity, call.values.text(u"reportId"_s));
}

Result<Report> Wishes::ownReport(const Identity &identity, const QString &id) const
{
    const std::optional<Report> report = m_service.find(id);
    if (!report) {
        return fail(errors::notFound(u"There is no such report."_s));
    }
    const auto from = m_service.book().find(report->templateId);
    const bool isOwn = report->personId == identity.id;
    if (!isOwn || !from || !identity.may(from->right)
        || (report->isWithPatients && !identity.seesPatients())) {
        return fail(errors::forbidden(isOwn ? u"You may not have this report any more."_s
                                            : u"This report is somebody else's."_s));
    }
    return *report;
}

OwnTemplate Wishes::draftIn(const Values &values, const QString &from) const
{
    OwnTemplate own;
    const auto other = m_service.book().find(from);
    own.base = other && other->isOwn() ? other->base : from;
    own.title = values.text(u"title"_s);
    own.columns = values.list(u"columns"_s);
    own.filter = values.object(u"filter"_s);
    return own;
}

} // namespace loket::reports
