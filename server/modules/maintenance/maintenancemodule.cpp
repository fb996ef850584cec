#include "modules/maintenance/maintenancemodule.h"

#include "core/whendone.h"
#include "vocabulary/maintenance/names.h"

namespace loket::maintenance {
namespace {

constexpr int lookMillis = 500;

} // namespace

MaintenanceModule::MaintenanceModule(Storage &storage, Journal &journal, Hub &hub,
    const Clock &clock, MaintenanceService::House house, QObject *parent)
    : Module(parent),
      m_hub(hub),
      m_service(storage, journal, clock, std::move(house))
{
    connect(&m_timer, &QTimer::timeout, this, &MaintenanceModule::look);
    connect(&m_service, &MaintenanceService::changed, this,
        [this] { m_hub.publish(channel, stateEvent, body()); });
}

void MaintenanceModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::show,
                     .summary = u"Backups, their plan, and what the last check has found."_s,
                     .route = routes::get(u"/maintenance"_s),
                     .right = Right::ManageSetup,
                     .changes = false},
        this, &MaintenanceModule::show);
    commands.add(
        {.name = commands::plan,
            .summary = u"Where backups go, and whether one is made every day."_s,
            .route = routes::patch(u"/maintenance/plan"_s),
            .right = Right::ManageSetup,
            .fields = {fields::text(u"folder"_s)
                           .required()
                           .max(longestFolder)
                           .about(
                               u"On the server's machine; made where its last part is missing."_s),
                fields::flag(u"daily"_s).required(),
                fields::integer(u"minute"_s, 0, 24 * 60 - 1)
                    .required()
                    .about(u"Of the day, by the clinic's time."_s),
                fields::integer(u"keep"_s, 1, mostKept)
                    .required()
                    .about(u"So many of those that are made daily."_s),
                fields::flag(u"now"_s).about(u"And one is made at once."_s)}},
        this, &MaintenanceModule::plan);
    commands.add({.name = commands::backUp,
                     .summary = u"Makes a backup now; `maintenance_state` tells how far it is."_s,
                     .route = routes::post(u"/maintenance/backups"_s),
                     .right = Right::ManageSetup,
                     .audit = audits::act()},
        this, &MaintenanceModule::backUp);
    commands.add(
        {.name = commands::tryRestore,
            .summary = u"Restores a backup in a place of its own, and tells what it found."_s,
            .route = routes::post(u"/maintenance/backups/{backupId}/try"_s),
            .right = Right::ManageSetup,
            .fields = {fields::id(u"backupId"_s).required()},
            .audit = audits::act(u"backupId"_s)},
        this, &MaintenanceModule::tryRestore);
    commands.add({.name = commands::check,
                     .summary = u"Checks all data, as `loket check` does."_s,
                     .route = routes::post(u"/maintenance/check"_s),
                     .right = Right::ManageSetup,
                     .audit = audits::act()},
        this, &MaintenanceModule::check);
    commands.add({.name = commands::stop,
                     .summary = u"Ends what is being made or checked before its end."_s,
                     .route = routes::post(u"/maintenance/stop"_s),
                     .right = Right::ManageSetup,
                     .audit = audits::act()},
        this, &MaintenanceModule::stop);
    commands.addEvent({.name = stateEvent,
        .summary = u"How the data is looked after: on joining, and after each change."_s,
        .channels = {channel},
        .fields = {u"maintenance"_s}});
}

void MaintenanceModule::registerChannels(Hub &hub)
{
    hub.declare({.pattern = channel,
        .description = u"Backups and checks of the data, for administrators."_s,
        .subscribe = channels::withRight(Right::ManageSetup),
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &, const QString &) {
            return QList {Message {.event = stateEvent, .data = body()}};
        }});
}

QFuture<Result<Done>> MaintenanceModule::start()
{
    m_timer.start(lookMillis);
    return m_service.start();
}

void MaintenanceModule::shutdown()
{
    m_timer.stop();
    m_service.shutDown();
}

QFuture<Result<Reply>> MaintenanceModule::show(const Call &)
{
    return m_service.lookAtPlaces().then(this, [this](const Result<Done> &looked) -> Result<Reply> {
        return looked.map([this](Done) { return Reply {.body = body()}; });
    });
}

QFuture<Result<Reply>> MaintenanceModule::plan(const Call &call)
{
    const Plan wanted {.isDaily = call.values.flag(u"daily"_s),
        .folder = call.values.text(u"folder"_s),
        .minute = static_cast<int>(call.values.integer(u"minute"_s)),
        .keep = static_cast<int>(call.values.integer(u"keep"_s))};
    return mapWhenDone(
        m_service.plan({call.actor(), call.once}, wanted, call.values.flag(u"now"_s)), this,
        [this](const Result<Plan> &done) -> Result<Reply> {
            return done.map([this](const Plan &) { return Reply {.body = body()}; });
        });
}

QFuture<Result<Reply>> MaintenanceModule::backUp(const Call &call)
{
    return answer(m_service.backUp(call.actor()));
}

QFuture<Result<Reply>> MaintenanceModule::tryRestore(const Call &call)
{
    return answer(m_service.tryRestore(call.actor(), call.values.text(u"backupId"_s)));
}

QFuture<Result<Reply>> MaintenanceModule::check(const Call &call)
{
    return answer(m_service.check(call.actor()));
}

QFuture<Result<Reply>> MaintenanceModule::stop(const Call &)
{
    m_service.stop();
    return ready(Reply {.body = body()});
}

QJsonObject MaintenanceModule::body() const
{
    return {{u"maintenance"_s, m_service.state().toJson()}};
}

QFuture<Result<Reply>> MaintenanceModule::answer(const Result<Done> &begun) const
{
    return ready(begun.map([this](Done) { return Reply {.body = body()}; }));
}

} // namespace loket::maintenance
