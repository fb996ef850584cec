#include "modules/reports/reportsmodule.h"

#include "core/whendone.h"
#include "modules/reports/reportpreview.h"
#include "modules/reports/reportvalues.h"
#include "vocabulary/json.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

#include <QFile>
#include <QtConcurrent>

#include <algorithm>

namespace loket::reports {
namespace {

constexpr int minuteMillis = 60'000;

// The settings were checked before the modules are made.
ReportPlace placeOf(const Settings &settings)
{
    const QTime reset = QTime::fromString(settings.dayReset, u"HH:mm"_s);
    return {settings.databaseFile(), settings.data + u"/reports"_s,
        BusinessCalendar::make(settings.timeZone.toLatin1(), reset).value()};
}

QByteArray contentTypeOf(Format format)
{
    switch (format) {
    case Format::Json:
        return "application/json";
    case Format::Xlsx:
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case Format::Pdf:
        return "application/pdf";
    case Format::Csv:
    case Format::Unknown:
        break;
    }
    return "text/csv; charset=utf-8";
}

Error noTemplate(const QString &id)
{
    return {codes::noTemplate, u"There is no template “%1”."_s.arg(id), 404};
}

} // namespace

ReportsModule::ReportsModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_hub(context.hub),
      m_service(context.journal, context.clock, context.random, placeOf(context.settings))
{
    m_looking.setMaxThreadCount(1);
    m_looking.setThreadPriority(QThread::LowPriority);
    connect(&m_service, &ReportService::progressed, this, &ReportsModule::publishProgress);
    connect(&m_service, &ReportService::ended, this, &ReportsModule::publishEnd);
    connect(&m_service, &ReportService::removed, this, [this](const Report &report) {
        m_hub.publish(channels::of(report.personId), events::gone, {{u"reportId"_s, report.id}});
    });
    connect(&context.journal, &Journal::settled, this, [this] {
        m_streams.removeAll(nullptr);
        for (const QPointer<LiveStream> &stream : std::as_const(m_streams)) {
            stream->lookSoon();
        }
    });
    connect(&m_timer, &QTimer::timeout, this, &ReportsModule::tidy);
}

ReportsModule::~ReportsModule()
{
    m_looking.waitForDone();
}

QString ReportsModule::name() const
{
    return moduleName;
}

QFuture<Result<Done>> ReportsModule::start()
{
    m_timer.start(minuteMillis);
    return m_service.start();
}

void ReportsModule::shutdown()
{
    m_service.shutdown();
}

Health ReportsModule::health() const
{
    int open = 0;
    qint64 bytes = 0;
    for (const Report &report : m_service.all()) {
        open += report.isOpen() ? 1 : 0;
        bytes += report.fileSize;
    }
    return {
        .details = {{u"open"_s, open}, {u"kept"_s, m_service.all().size()}, {u"bytes"_s, bytes}}};
}

// A report's way is heard by who asked for it; what else programs say below `reports:` is for
// staff.
void ReportsModule::registerChannels(Hub &hub)
{
    hub.declare({.pattern = u"reports:progress:(.+)"_s,
        .description = u"How far a report is, for who asked for it."_s,
        .names = {channels::progressOf(u"{reportId}"_s)},
        .subscribe = [this](const Identity &who, const QString &reportId) -> Result<Done> {
            const std::optional<Report> report = m_service.find(reportId);
            return report && report->personId != who.id
                ? fail(errors::forbidden(u"This report is somebody else's."_s))
                : loket::channels::staffOnly()(who, reportId);
        },
        .publish = {},
        .history = 0,
        .snapshot = [this](const Identity &, const QString &reportId) -> QList<Message> {
            const std::optional<Report> report = m_service.find(reportId);
            if (!report) {
                return {};
            }
            QList<Message> now {{.event = events::status, .data = m_service.statusOf(*report)}};
            if (report->status == Status::Completed) {
                now.append(
                    {.event = events::completed, .data = ReportService::completionOf(*report)});
            }
            return now;
        }});
    declareOwn(hub);
    hub.declare({.pattern = u"reports:.*"_s,
        .description = u"What programs say of reports; for staff."_s,
        .names = {u"reports:{topic}"_s},
        .subscribe = loket::channels::staffOnly(),
        .publish = loket::channels::withRight(Right::Publish)});
}

void ReportsModule::declareOwn(Hub &hub)
{
    hub.declare({.pattern = u"reports:of:(.+)"_s,
        .description = u"The reports that one person asked for, for that person."_s,
        .names = {channels::of(u"{userId}"_s)},
        .subscribe = [](const Identity &who, const QString &personId) -> Result<Done> {
            return personId == who.id
                ? loket::channels::withRight(Right::ViewStatistics)(who, personId)
                : fail(errors::forbidden(u"These are somebody else's reports."_s));
        },
        .publish = {},
        .history = 0,
        .snapshot = [this](const Identity &, const QString &personId) -> QList<Message> {
            QJsonArray reports;
            for (const Report &report : m_service.reportsOf(personId)) {
                reports.append(shown(report));
            }
            return {{.event = events::refresh, .data = {{u"reports"_s, reports}}}};
        }});
}

void ReportsModule::publishProgress(const Report &report)
{
    m_hub.publish(channels::progressOf(report.id), events::status, m_service.statusOf(report));
    m_hub.publish(channels::of(report.personId), events::changed, {{u"report"_s, shown(report)}});
}

void ReportsModule::publishEnd(const Report &report)
{
    publishProgress(report);
    const QString channel = channels::progressOf(report.id);
    if (report.status == Status::Completed) {
        m_hub.publish(channel, events::completed, ReportService::completionOf(report));
    } else if (report.status == Status::Cancelled) {
        m_hub.publish(channel, events::cancelled, {{u"reportId"_s, report.id}});
    }
}

QJsonObject ReportsModule::shown(const Report &report) const
{
    QJsonObject json = report.toJson();
    const QJsonObject status = m_service.statusOf(report);
    for (auto member = status.begin(); member != status.end(); ++member) {
        json.insert(member.key(), member.value());
    }
    if (const auto from = m_service.book().find(report.templateId)) {
        json.insert(u"title"_s, from->titleIn(report.language));
    }
    return json;
}

QFuture<Result<Reply>> ReportsModule::listTemplates(const Call &call)
{
    QJsonArray shown;
    for (const Template &each : m_service.book().offered()) {
        if (call.identity.may(each.right)) {
            shown.append(each.toJson(call.values.text(u"language"_s)));
        }
    }
    return ready(Reply {.body = {
                            {u"templates"_s, shown},
                            {u"today"_s, m_service.today().toString(Qt::ISODate)},
                        }});
}

Result<Template> ReportsModule::templateIn(const Call &call) const
{
    const QString id = call.values.text(u"templateId"_s);
    const auto offered = m_service.book().offered();
    const auto from = std::find_if(
        offered.begin(), offered.end(), [&id](const Template &each) { return each.id == id; });
    return from == offered.end() ? Result<Template>(fail(noTemplate(id))) : *from;
}

Result<ReportsModule::Wish> ReportsModule::wishIn(const Call &call) const
{
    return templateIn(call).and_then([&](const Template &from) { return wishOf(call, from); });
}

Result<ReportsModule::Wish> ReportsModule::wishOf(const Call &call, const Template &from) const
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
            report.isWithPatients = call.identity.seesPatients()
                && columnsFor(from, true).size() > columnsFor(from, false).size();
            return Wish {report, from};
        });
}

QFuture<Result<Reply>> ReportsModule::create(const Call &call)
{
    Result<Wish> wish = wishIn(call);
    if (!wish) {
        return ready(fail(wish.error()));
    }
    wish->report.format = Word<Format>::fromText(call.values.text(u"format"_s));
    return mapWhenDone(
        m_service.request(wish->report, call.once), this, [this](const Result<Report> &report) {
            return report.map([this](const Report &asked) {
                return Reply {.body = {{u"reportId"_s, asked.id}, {u"report"_s, shown(asked)}},
                    .status = 201};
            });
        });
}

QFuture<Result<Reply>> ReportsModule::list(const Call &call)
{
    QJsonArray reports;
    for (const Report &report : m_service.reportsOf(call.identity.id)) {
        reports.append(shown(report));
    }
    return ready(Reply {.body = {{u"reports"_s, reports}}});
}

Result<Report> ReportsModule::ownReport(const Call &call) const
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

QFuture<Result<Reply>> ReportsModule::one(const Call &call)
{
    return ready(ownReport(call).map([this](const Report &report) {
        return Reply {.body = {{u"report"_s, shown(report)}}};
    }));
}

QFuture<Result<Reply>> ReportsModule::cancel(const Call &call)
{
    if (const Result<Report> own = ownReport(call); !own) {
        return ready(fail(own.error()));
    }
    return mapWhenDone(m_service.cancel(call.values.text(u"reportId"_s), call.doer(), call.once),
        this, [this](const Result<Report> &report) {
            return report.map([this](const Report &cancelled) {
                return Reply {
                    .body = {{u"reportId"_s, cancelled.id}, {u"report"_s, shown(cancelled)}}};
            });
        });
}

QFuture<Result<Reply>> ReportsModule::look(const Result<Wish> &wish, Look reading)
{
    const auto order = wish.and_then(
        [this](const Wish &asked) { return m_service.orderFor(asked.report, asked.from); });
    if (!order) {
        return ready(fail(order.error()));
    }
    const auto made = QtConcurrent::run(&m_looking, [order, reading]() -> Result<Reply> {
        return reading(*order).map([](const QJsonObject &body) { return Reply {.body = body}; });
    });
    return bringBack(made, this);
}

// Of a template that is there, or of one that somebody is about to make.
QFuture<Result<Reply>> ReportsModule::preview(const Call &call)
{
    const bool isDraft = !call.values.object(u"draft"_s).isEmpty();
    if (!isDraft) {
        return look(wishIn(call), &previewOf);
    }
    if (!call.identity.may(rights::makeTemplates)) {
        return ready(fail(errors::forbidden(u"You may not make templates."_s)));
    }
    const auto draft = Values::read(draftFields(), call.values.object(u"draft"_s));
    return look(draft
                    .and_then([this](const Values &values) {
                        return templateFrom(draftIn(values, values.text(u"from"_s)));
                    })
                    .and_then([&](const Template &from) { return wishOf(call, from); }),
        &previewOf);
}

QFuture<Result<Reply>> ReportsModule::values(const Call &call)
{
    return look(wishIn(call), [](const ReportOrder &order) {
        CheckProgress progress;
        return valuesToChoose(order, progress).map([](const QJsonObject &values) {
            return QJsonObject {{u"values"_s, values}};
        });
    });
}

QFuture<Result<Reply>> ReportsModule::download(const Call &call)
{
    return ready(ownReport(call).and_then([this](const Report &report) -> Result<Reply> {
        if (report.status != Status::Completed) {
            return fail(errors::conflict(codes::notReady,
                u"There is nothing to download: %1"_s.arg(
                    m_service.statusOf(report)[u"message"].toString())));
        }
        return Reply {.body = {},
            .contentType = contentTypeOf(report.format),
            .file = m_service.fileOf(report),
            .headers = {{"ETag", '"' + report.id.toLatin1() + '"'},
                {"Content-Disposition",
                    "attachment; filename=\"" + report.fileName().toLatin1() + '"'},
                {"Cache-Control", "private, no-cache"}}};
    }));
}

OwnTemplate ReportsModule::draftIn(const Values &values, const QString &from) const
{
    OwnTemplate own;
    const auto other = m_service.book().find(from);
    own.base = other && other->isOwn() ? other->base : from;
    own.title = values.text(u"title"_s);
    own.columns = values.list(u"columns"_s);
    own.filter = values.object(u"filter"_s);
    return own;
}

QFuture<Result<Reply>> ReportsModule::makeTemplate(const Call &call)
{
    const OwnTemplate own = draftIn(call.values, call.values.text(u"from"_s));
    return mapWhenDone(m_service.book().make(own, call.doer(), call.once), this,
        [language = call.values.text(u"language"_s)](const Result<Template> &made) {
            return made.map([&language](const Template &from) {
                return Reply {.body = {{u"template"_s, from.toJson(language)}}, .status = 201};
            });
        });
}

QFuture<Result<Reply>> ReportsModule::changeTemplate(const Call &call)
{
    OwnTemplate own = draftIn(call.values, {});
    own.id = call.values.text(u"templateId"_s);
    return mapWhenDone(m_service.book().change(own, call.doer(), call.once), this,
        [language = call.values.text(u"language"_s)](const Result<Template> &changed) {
            return changed.map([&language](const Template &from) {
                return Reply {.body = {{u"template"_s, from.toJson(language)}}};
            });
        });
}

QFuture<Result<Reply>> ReportsModule::removeTemplate(const Call &call)
{
    return mapWhenDone(
        m_service.book().remove(call.values.text(u"templateId"_s), call.doer(), call.once), this,
        [](const Result<Template> &removed) {
            return removed.map([](const Template &from) {
                return Reply {.body = {{u"templateId"_s, from.id}}};
            });
        });
}

void ReportsModule::watch(const Call &call, StreamWriter &client)
{
    const auto sendAway = [&client](const Error &error) {
        client.send(answers::error, {{u"code"_s, error.code}, {u"message"_s, error.message}});
        client.close();
    };
    const Result<Template> of = templateIn(call);
    m_streams.removeAll(nullptr);
    if (!of) {
        return sendAway(of.error());
    }
    if (!call.identity.may(of->right)) {
        return sendAway(errors::forbidden(u"You may not have this report."_s));
    }
    if (!of->isGrouped()) {
        return sendAway(
            {codes::notLive, u"This report is a list; only figures can be watched."_s, 400});
    }
    if (m_streams.size() >= mostStreams) {
        return sendAway(
            errors::tooMany(u"Too many reports are watched now. Try again later."_s, 10));
    }
    m_streams.append(
        new LiveStream(call, *of, client, m_service, m_looking)); // goes with its client
}

} // namespace loket::reports
