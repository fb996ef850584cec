#include "modules/reports/reportsmodule.h"

#include "core/whendone.h"
#include "modules/reports/reportwords.h"
#include "vocabulary/json.h"
#include "vocabulary/reports/names.h"

#include <QFile>
#include <QtConcurrent>

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
    hub.declare({.pattern = u"reports:.*"_s,
        .description = u"What programs say of reports; for staff."_s,
        .names = {u"reports:{topic}"_s},
        .subscribe = loket::channels::staffOnly(),
        .publish = loket::channels::withRight(Right::Publish)});
}

void ReportsModule::publishProgress(const Report &report)
{
    m_hub.publish(channels::progressOf(report.id), events::status, m_service.statusOf(report));
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
    json.insert(u"title"_s, titleOf(report.templateId, report.language));
    return json;
}

QFuture<Result<Reply>> ReportsModule::listTemplates(const Call &call)
{
    QJsonArray shown;
    for (const Template &each : templates()) {
        if (call.identity.may(each.right)) {
            shown.append(each.toJson(call.values.text(u"language"_s)));
        }
    }
    return ready(Reply {.body = {{u"templates"_s, shown}}});
}

Result<Report> ReportsModule::wishIn(const Call &call) const
{
    const QString templateId = call.values.text(u"templateId"_s);
    const Template *from = findTemplate(templateId);
    if (!from) {
        return fail(noTemplate(templateId));
    }
    if (!call.identity.may(from->right)) {
        return fail(errors::forbidden(u"You may not have this report."_s));
    }
    return filterIn(call.values.object(u"filter"_s), *from, m_service.today())
        .map([&](const Filter &filter) {
            Report wish;
            wish.personId = call.identity.id;
            wish.templateId = templateId;
            wish.language = call.values.text(u"language"_s, wish.language);
            wish.filter = filter.toJson();
            wish.isWithPatients = call.identity.seesPatients()
                && columnsFor(*from, true).size() > columnsFor(*from, false).size();
            return wish;
        });
}

QFuture<Result<Reply>> ReportsModule::create(const Call &call)
{
    Result<Report> wish = wishIn(call);
    if (!wish) {
        return ready(fail(wish.error()));
    }
    wish->format = Word<Format>::fromText(call.values.text(u"format"_s));
    return mapWhenDone(
        m_service.request(*wish, call.once), this, [this](const Result<Report> &report) {
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
    const Template *from = findTemplate(report->templateId);
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

// Of a list no more is read than is shown; figures want all of the period.
QFuture<Result<Reply>> ReportsModule::preview(const Call &call)
{
    const Result<Report> wish = wishIn(call);
    if (!wish) {
        return ready(fail(wish.error()));
    }
    const auto made =
        QtConcurrent::run(&m_looking, [order = m_service.orderFor(*wish)]() -> Result<Reply> {
            CheckProgress progress;
            const ReportHead head = order.head(0);
            QJsonArray rows;
            QJsonObject body {{u"title"_s, head.title}, {u"filter"_s, order.report.filter}};
            return makeRows(order, progress,
                {[&](qint64 total) -> Result<Done> {
                     body.insert(u"rowCount"_s, total);
                     return Done {};
                 },
                    [&](const ReportRow &row) -> Result<Done> {
                        rows.append(rowAsJson(row, head.headings, order.report.language));
                        if (rows.size() == shownInPreview) {
                            progress.stop();
                        }
                        return Done {};
                    }})
                .map([&](qint64) {
                    while (rows.size() > shownInPreview) {
                        rows.removeLast();
                    }
                    QJsonArray columns;
                    for (const Heading &heading : head.headings) {
                        columns.append(
                            QJsonObject {{u"key"_s, heading.key}, {u"title"_s, heading.title}});
                    }
                    body.insert(u"columns"_s, columns);
                    body.insert(u"rows"_s, rows);
                    return Reply {.body = body};
                });
        });
    return bringBack(made, this);
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

void ReportsModule::watch(const Call &call, StreamWriter &client)
{
    const auto sendAway = [&client](const Error &error) {
        client.send(answers::error, {{u"code"_s, error.code}, {u"message"_s, error.message}});
        client.close();
    };
    const QString id = call.values.text(u"templateId"_s);
    const Template *of = findTemplate(id);
    m_streams.removeAll(nullptr);
    if (!of) {
        return sendAway(noTemplate(id));
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
