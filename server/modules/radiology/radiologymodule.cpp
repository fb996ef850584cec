#include "modules/radiology/radiologymodule.h"

#include "commands/casesubjects.h"
#include "commands/visitfollower.h"
#include "core/logging.h"
#include "modules/radiology/radiologyrules.h"
#include "modules/radiology/radiologystore.h"
#include "modules/radiology/samplescans.h"
#include "vocabulary/json.h"
#include "vocabulary/radiology/names.h"

namespace loket::radiology {
namespace {

constexpr int tickMillis = 1000;

Scan wishOf(const Values &values)
{
    Scan wish;
    wish.patientId = values.text(u"patientId"_s);
    wish.patientName = values.text(u"patientName"_s);
    wish.visitId = values.text(u"visitId"_s);
    wish.type = Word<ScanType>::fromText(values.text(u"scanType"_s));
    wish.priority = Word<ScanPriority>::fromText(values.text(u"priority"_s));
    wish.notes = values.text(u"notes"_s);
    return wish;
}

// What is over HTTP in every answer is in these on all faces.
Reply withScan(const Scan &scan, Instant now)
{
    return {
        .body = {{u"success"_s, true}, {u"scan"_s, scan.toJson()}, {u"timestamp"_s, toIso(now)}}};
}

} // namespace

RadiologyModule::RadiologyModule(const ModuleContext &context)
    : RadiologyModule(context, settingsFrom(context.settings))
{
}

RadiologyModule::RadiologyModule(const ModuleContext &context, RadiologySettings settings)
    : m_service(
        context.journal, context.clock, context.random, std::move(settings), context.errands),
      m_publisher(context.hub, m_service)
{
    if (context.errands) {
        sendToScans(context.journal, context.errands);
        followVisits(context.journal,
            [settings = m_service.settings(), errands = context.errands](
                Changes &changes, const Event &event) {
                RadiologyWork(changes, settings, {event.actor, {}}).follow(event, *errands);
            });
    }
    connect(&m_timer, &QTimer::timeout, this, [this] { m_service.tick(); });
    connect(
        &m_service, &RadiologyService::changed, this, [this](const QString &, const Scan &scan) {
            if (scan.status == ScanStatus::Queued) {
                warnNearLimit();
            }
        });
}

Result<Done> RadiologyModule::fillMorning(Transaction &transaction, const SampleHouse &)
{
    return fillSampleScans(transaction);
}

// A patient who is asked to a scan waits at radiology meanwhile, is in no line while it is made,
// and comes back when it is over.
void RadiologyModule::sendToScans(Journal &journal, const SharedErrands &errands)
{
    const auto errand = [serviceId = m_service.settings().service](const Event &event) {
        const Scan scan = scanOf(event);
        return Errand {scan.visitId, scan.id, serviceId, event.actor, scan.room};
    };
    const auto bringBack = [=](Changes &changes, const Event &event) {
        return errands->bringBack(changes, errand(event));
    };
    journal.react(name(), kinds::request, [=](Changes &changes, const Event &event) {
        return errands->sendElsewhere(changes, errand(event));
    });
    journal.react(name(), kinds::start, [=](Changes &changes, const Event &event) {
        return errands->begin(changes, errand(event));
    });
    journal.react(name(), kinds::complete, bringBack);
    journal.react(name(), kinds::cancel, bringBack);
}

void RadiologyModule::registerCommands(CommandRegistry &commands)
{
    registerEvents(commands);
    registerViews(commands);
    registerScans(commands);
}

void RadiologyModule::registerChannels(Hub &)
{
    m_publisher.declareChannels();
}

QFuture<Result<Done>> RadiologyModule::start()
{
    m_timer.start(tickMillis);
    return m_service.start();
}

Health RadiologyModule::health() const
{
    const ScanBoard &board = m_service.board();
    return {.details = {{u"queueSize"_s, board.queued().size()},
                {u"activeScans"_s, board.active().size()}}};
}

QJsonObject RadiologyModule::status(const Identity &) const
{
    const ScanBoard &board = m_service.board();
    return {{u"queued"_s, board.queued().size()}, {u"active"_s, board.active().size()},
        {u"completed"_s, board.completed()}, {u"maxQueueSize"_s, m_service.settings().maxQueueSize},
        {u"autoStart"_s, m_service.settings().autoStart}, {u"rooms"_s, arrayOf(m_service.rooms())}};
}

std::shared_ptr<const RecordSubjects> RadiologyModule::recordSubjects() const
{
    return std::make_shared<CaseSubjects<Scan>>(&store::newestThat, &store::scan);
}

void RadiologyModule::warnNearLimit() const
{
    const auto queued = static_cast<int>(m_service.board().queued().size());
    if (isNearLimit(queued, m_service.settings())) {
        qCWarning(logServer) << "radiology:" << queued << "of at most"
                             << m_service.settings().maxQueueSize << "scans wait";
    }
}

QFuture<Result<Reply>> RadiologyModule::request(const Call &call)
{
    return m_service.request(wishOf(call.values), call.doer(), call.once)
        .then([this](const Result<Scan> &done) {
            return done.map([this](const Scan &scan) {
                Reply reply = withScan(scan, m_service.now());
                reply.status = 201;
                reply.event = events::requestCreated;
                return reply;
            });
        });
}

QFuture<Result<Reply>> RadiologyModule::withScanReply(QFuture<Result<Scan>> done)
{
    return done.then([this](const Result<Scan> &outcome) {
        return outcome.map([this](const Scan &scan) { return withScan(scan, m_service.now()); });
    });
}

QFuture<Result<Reply>> RadiologyModule::startScan(const Call &call)
{
    return withScanReply(m_service.start(
        call.values.text(u"scanId"_s), call.values.text(u"room"_s), call.doer(), call.once));
}

QFuture<Result<Reply>> RadiologyModule::complete(const Call &call)
{
    return withScanReply(m_service.complete(
        call.values.text(u"scanId"_s), call.values.text(u"results"_s), call.doer(), call.once));
}

QFuture<Result<Reply>> RadiologyModule::cancel(const Call &call)
{
    return withScanReply(m_service.cancel(
        call.values.text(u"scanId"_s), call.values.text(u"reason"_s), call.doer(), call.once));
}

QFuture<Result<Reply>> RadiologyModule::showScan(const Call &call)
{
    return withScanReply(m_service.scan(call.values.text(u"scanId"_s)));
}

QFuture<Result<Reply>> RadiologyModule::joinStaff(const Call &)
{
    return ready(Reply {.body = {{u"message"_s, u"You hear of every scan now."_s},
                            {u"timestamp"_s, toIso(m_service.now())}},
        .event = events::staffJoined,
        .join = {staffChannel}});
}

QFuture<Result<Reply>> RadiologyModule::broadcast(const Call &call)
{
    const QString room = call.values.text(u"roomId"_s);
    if (!room.isEmpty() && !room.startsWith(u"radiology_"_s)) {
        return ready(fail(loket::errors::invalidField(
            u"roomId"_s, u"The field “roomId” must be a room of radiology: radiology_…"_s)));
    }
    m_publisher.broadcast(call.values.text(u"message"_s), call.values.object(u"data"_s), room);
    return ready(Reply {});
}

QFuture<Result<Reply>> RadiologyModule::queue(const Call &)
{
    const ScanBoard &board = m_service.board();
    const QList<Scan> queued = board.queued();
    const QList<Scan> active = board.active();
    const QJsonObject state {{u"queued"_s, queued.size()}, {u"active"_s, active.size()},
        {u"completed"_s, board.completed()}, {u"queuedScans"_s, arrayOf(queued)},
        {u"activeScans"_s, arrayOf(active)}};
    return ready(Reply {.body = {{u"queueStatus"_s, state}}});
}

QFuture<Result<Reply>> RadiologyModule::statistics(const Call &call)
{
    const Instant to = call.values.time(u"to"_s).value_or(m_service.now() + Millis(1));
    const Instant from = call.values.time(u"from"_s).value_or(to - std::chrono::hours(24));
    if (from >= to) {
        return ready(fail(loket::errors::invalidField(u"to"_s, u"“to” must be after “from”."_s)));
    }
    return m_service.turnaround(from, to).then([from, to](const Result<QList<Turnaround>> &found) {
        return found.map([&](const QList<Turnaround> &rows) {
            return Reply {.body = {{u"from"_s, toIso(from)}, {u"to"_s, toIso(to)},
                              {u"statistics"_s, toJson(rows)}}};
        });
    });
}

} // namespace loket::radiology
