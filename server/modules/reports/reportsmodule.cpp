#include "modules/reports/reportsmodule.h"

#include "core/whendone.h"
#include "hub/channelrule.h"
#include "modules/reports/reportfields.h"
#include "modules/reports/reportpreview.h"
#include "modules/reports/reportvalues.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

#include <QJsonArray>
#include <QtConcurrent>

namespace loket::reports {
namespace {

constexpr int minuteMillis = 60'000;

// The settings were checked before the modules are made.
ReportPlace placeOf(const Settings &settings, const Journal &journal)
{
    const QTime reset = QTime::fromString(settings.dayReset, u"HH:mm"_s);
    return {{settings.data, settingsFrom(settings).folders}, journal.reading(),
        settings.data + u"/reports"_s,
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

} // namespace

ReportsModule::ReportsModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_hub(context.hub),
      m_service(context.journal, context.clock, context.random,
          placeOf(context.settings, context.journal)),
      m_wishes(m_service),
      m_publisher(context.hub, m_service),
      m_runner(m_service, m_service.schedules(), context.clock, context.house.people),
      m_templateCommands(m_service),
      m_scheduleCommands(context.hub, m_service, m_runner, context.random),
      m_glances(context.hub)
{
    m_watching.setMaxThreadCount(1);
    m_watching.setThreadPriority(QThread::LowPriority);
    connect(&context.journal, &Journal::settled, this, [this] {
        m_streams.removeAll(nullptr);
        for (const QPointer<LiveStream> &stream : std::as_const(m_streams)) {
            stream->lookSoon();
        }
    });
    connect(&m_service, &ReportService::dayClosed, &m_runner, &ScheduleRunner::closeDay);
    connect(&m_timer, &QTimer::timeout, this, &ReportsModule::tidy);
}

ReportsModule::~ReportsModule()
{
    m_watching.waitForDone();
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

void ReportsModule::tidy()
{
    m_service.tidy();
    m_runner.look();
}

void ReportsModule::shutdown()
{
    m_service.shutdown();
    m_glances.shutdown();
    m_runner.shutdown();
}

// In this order: the first rule that fits a name counts.
void ReportsModule::registerChannels(Hub &hub)
{
    m_scheduleCommands.declareChannel();
    m_publisher.declareChannels();
    hub.declare({.pattern = u"reports:.*"_s,
        .description = u"What programs say of reports; for staff."_s,
        .names = {u"reports:{topic}"_s},
        .subscribe = loket::channels::staffOnly(),
        .publish = loket::channels::withRight(Right::Publish)});
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

QFuture<Result<Reply>> ReportsModule::create(const Call &call)
{
    Result<Wish> wish = m_wishes.in(call);
    if (!wish) {
        return ready(fail(wish.error()));
    }
    wish->report.format = Word<Format>::fromText(call.values.text(u"format"_s));
    return mapWhenDone(
        m_service.request(wish->report, call.once), this, [this](const Result<Report> &report) {
            return report.map([this](const Report &asked) {
                return Reply {
                    .body = {{u"reportId"_s, asked.id}, {u"report"_s, m_publisher.shown(asked)}},
                    .status = 201};
            });
        });
}

QFuture<Result<Reply>> ReportsModule::list(const Call &call)
{
    QJsonArray reports;
    for (const Report &report : m_service.reportsOf(call.identity.id)) {
        reports.append(m_publisher.shown(report));
    }
    return ready(Reply {.body = {{u"reports"_s, reports}}});
}

QFuture<Result<Reply>> ReportsModule::one(const Call &call)
{
    return ready(m_wishes.ownReport(call).map([this](const Report &report) {
        return Reply {.body = {{u"report"_s, m_publisher.shown(report)}}};
    }));
}

QFuture<Result<Reply>> ReportsModule::cancel(const Call &call)
{
    if (const Result<Report> own = m_wishes.ownReport(call); !own) {
        return ready(fail(own.error()));
    }
    return mapWhenDone(m_service.cancel(call.values.text(u"reportId"_s), call.doer(), call.once),
        this, [this](const Result<Report> &report) {
            return report.map([this](const Report &cancelled) {
                return Reply {.body = {{u"reportId"_s, cancelled.id},
                                  {u"report"_s, m_publisher.shown(cancelled)}}};
            });
        });
}

Result<ReportOrder> ReportsModule::orderFor(const Result<Wish> &wish) const
{
    return wish.and_then(
        [this](const Wish &asked) { return m_service.orderFor(asked.report, asked.from); });
}

// Of a template that is there, or of one that somebody is about to make.
QFuture<Result<Reply>> ReportsModule::preview(const Call &call)
{
    const bool isDraft = call.values.has(u"draft"_s);
    if (!isDraft && !call.values.has(u"templateId"_s)) {
        return ready(fail(errors::missingField(u"templateId"_s)));
    }
    if (!isDraft) {
        return m_glances.at(call, orderFor(m_wishes.in(call)), &previewOf);
    }
    if (!call.identity.may(rights::makeTemplates)) {
        return ready(fail(errors::forbidden(u"You may not make templates."_s)));
    }
    const auto draft = Values::read(draftFields(), call.values.object(u"draft"_s));
    const auto wish = draft
                          .and_then([this](const Values &values) {
                              return templateFrom(m_wishes.draftIn(values, values.text(u"from"_s)));
                          })
                          .and_then([&](const Template &from) {
                              return m_wishes.of(call, from, call.values.object(u"filter"_s));
                          });
    return m_glances.at(call, orderFor(wish), &previewOf);
}

QFuture<Result<Reply>> ReportsModule::values(const Call &call)
{
    return m_glances.at(call, orderFor(m_wishes.in(call)), &valuesToChoose);
}

QFuture<Result<Reply>> ReportsModule::download(const Call &call)
{
    return ready(m_wishes.ownReport(call).and_then([this](const Report &report) -> Result<Reply> {
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
    const Result<Template> of =
        m_wishes.templateFor(call.identity, call.values.text(u"templateId"_s));
    m_streams.removeAll(nullptr);
    if (!of) {
        return client.sendAway(of.error());
    }
    if (!of->isGrouped()) {
        return client.sendAway(
            {codes::notLive, u"This report is a list; only figures can be watched."_s, 400});
    }
    if (m_streams.size() >= mostStreams) {
        return client.sendAway(
            errors::tooMany(u"Too many reports are watched now. Try again later."_s, 10));
    }
    m_streams.append(
        new LiveStream(call, *of, client, m_service, m_watching)); // goes with its client
}

} // namespace loket::reports
