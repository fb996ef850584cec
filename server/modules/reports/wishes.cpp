#include "modules/reports/wishes.h"

#include "vocabulary/reports/names.h"

namespace loket::reports {
namespace {

Error noTemplate(const QString &id)
{
    return {codes::noTemplate, u"There is no template “%1”."_s.arg(id), 404};
}

} // namespace

Result<Template> Wishes::templateIn(const Call &call) const
{
    const QString id = call.values.text(u"templateId"_s);
    const std::optional<Template> from = m_service.book().findOffered(id);
    return from ? Result<Template>(*from) : fail(noTemplate(id));
}

Result<Wish> Wishes::in(const Call &call) const
{
    return templateIn(call).and_then([&](const Template &from) { return of(call, from); });
}

Result<Wish> Wishes::of(const Call &call, const Template &from) const
{
    if (!call.identity.may(from.right)) {
        return fail(errors::forbidden(u"You may not have this report."_s));
    }
    return filterIn(call.values.object(u"filter"_s), from, m_service.today())
        .map([&](const Filter &filter) {
            Report report;
            report.personId = call.identity.id;
            report.templateId = from.id;
            report.language = call.values.text(u"language"_s, report.language);
            report.filter = filter.toJson();
            report.isWithPatients = hasPatients(from, call.identity.seesPatients());
            return Wish {report, from};
        });
}

Result<Report> Wishes::ownReport(const Call &call) const
{
    const std::optional<Report> report = m_service.find(call.values.text(u"reportId"_s));
    if (!report) {
        return fail(errors::notFound(u"There is no such report."_s));
    }
    const auto from = m_service.book().find(report->templateId);
    const bool isOwn = report->personId == call.identity.id;
    if (!isOwn || !from || !call.identity.may(from->right)
        || (report->isWithPatients && !call.identity.seesPatients())) {
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
