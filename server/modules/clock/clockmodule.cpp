#include "modules/clock/clockmodule.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "storage/eventlog.h"

namespace loket {

namespace {

constexpr int lookMillis = 1000;
const QString staffChannel = u"staff"_s;

qint64 secondsOf(Millis time)
{
    return time / std::chrono::seconds(1);
}

void logChange(const ClockChange &change, const QString &actor)
{
    const qint64 by = secondsOf(change.by);
    if (change.kind == ClockChange::Kind::Jumped) {
        qCWarning(logServer).noquote() << "the computer's clock is" << by
                                       << "seconds from where it should be; it is not believed yet";
    } else {
        qCInfo(logServer).noquote()
            << "the clock is believed again, set by" << by << "seconds, as" << actor << "says";
    }
}

} // namespace

ClockModule::ClockModule(HouseClock &clock, Storage &storage, Hub &hub, QObject *parent)
    : Module(parent),
      m_clock(clock),
      m_storage(storage),
      m_hub(hub)
{
    connect(&m_timer, &QTimer::timeout, this, &ClockModule::look);
}

void ClockModule::registerCommands(CommandRegistry &commands)
{
    commands.add(
        {.name = u"clock:confirm"_s,
            .summary =
                u"Says that the computer's clock is right, so that it is believed at once."_s,
            .route = routes::post(u"/api/v1/clock/confirm"_s),
            .right = Right::ManagePeople},
        this, &ClockModule::confirm);
    commands.addEvent({u"clock_warning"_s,
        u"The computer's clock has jumped and is not believed: `jump` in seconds, until `steadyAt`."_s,
        {staffChannel}, {u"jump"_s, u"since"_s, u"steadyAt"_s, u"clock"_s}});
    commands.addEvent(
        {u"clock_steady"_s, u"The computer's clock is believed."_s, {staffChannel}, {}});
}

void ClockModule::registerChannels(Hub &hub)
{
    hub.contribute(
        staffChannel, [this](const Identity &, const QString &) { return QList {state()}; });
}

QFuture<Result<Done>> ClockModule::start()
{
    const auto read = m_storage.read([](Transaction &transaction) {
        return Result<std::optional<Instant>>(lastEventTime(transaction));
    });
    return mapWhenDone(read, this, [this](const Result<std::optional<Instant>> &last) {
        m_timer.start(lookMillis);
        const auto change = last && *last ? m_clock.startAfter(**last) : std::nullopt;
        if (change) {
            take(*change, u"system"_s);
        }
        return last.map([](const std::optional<Instant> &) { return Done {}; });
    });
}

void ClockModule::look()
{
    if (const auto change = m_clock.look()) {
        take(*change, u"system"_s);
    }
}

QJsonObject ClockModule::status(const Identity &) const
{
    return state().data;
}

QFuture<Result<Reply>> ClockModule::confirm(const Call &call)
{
    const auto change = m_clock.confirm();
    if (!change) {
        return ready(Reply {.body = state().data});
    }
    return mapWhenDone(take(*change, call.actor()), this, [this](const Result<Done> &done) {
        return done.map([this](Done) { return Reply {.body = state().data}; });
    });
}

QFuture<Result<Done>> ClockModule::take(const ClockChange &change, const QString &actor)
{
    const bool isJump = change.kind == ClockChange::Kind::Jumped;
    const bool isKnown = std::exchange(m_isInDoubt, isJump) && isJump;
    if (!isJump && change.by != Millis::zero()) {
        Q_EMIT moved(change.by);
    }
    const Message now = state();
    m_hub.publish(staffChannel, now.event, now.data);
    if (isKnown) { // two that set the clock in turns must not fill the record
        return QtFuture::makeReadyFuture(Result<Done>(Done {}));
    }
    logChange(change, actor);
    const NewEvent event {.actor = actor,
        .module = u"clock"_s,
        .kind = isJump ? u"jumped"_s : u"settled"_s,
        .subject = u"clock"_s,
        .body = {{u"seconds"_s, secondsOf(change.by)}}};
    return m_storage.write([event](Transaction &transaction) -> Result<Done> {
        appendEvent(transaction, event);
        return Done {};
    });
}

// What a newcomer among staff must know, and everybody else when it changes.
Message ClockModule::state() const
{
    const auto jump = m_clock.jump();
    const QString event = jump ? u"clock_warning"_s : u"clock_steady"_s;
    QJsonObject data {{u"type"_s, event}, {u"timestamp"_s, toIso(m_clock.now())},
        {u"clock"_s, toIso(m_clock.wall())}};
    if (jump) {
        data.insert(u"jump"_s, secondsOf(*jump));
        data.insert(u"since"_s, toIso(m_clock.jumpedAt()));
        data.insert(u"steadyAt"_s, toIso(m_clock.steadyAt()));
    }
    return {.event = event, .data = data};
}

} // namespace loket
