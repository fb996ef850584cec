#include "modules/notifications/notificationsmodule.h"

#include "vocabulary/notifications/duration.h"
#include "vocabulary/notifications/rights.h"

namespace loket::notifications {
namespace {

constexpr int minuteMillis = 60'000;

Result<QStringList> rolesIn(const Values &values)
{
    for (const QString &name : values.list(u"roles"_s)) {
        const std::optional<Role> role = fromText<Role>(name);
        if (!role || !isStaffRole(*role)) {
            return fail(errors::invalidField(
                u"roles"_s, u"“%1” is no role of people who work here."_s.arg(name)));
        }
    }
    return values.list(u"roles"_s);
}

// By language; what has no language stands under `und`, and is shown to all.
QJsonObject saidIn(const Values &values, const QString &one, const QString &byLanguage)
{
    QJsonObject texts = values.object(byLanguage);
    if (const QString text = values.text(one); !text.isEmpty()) {
        texts.insert(u"und"_s, text);
    }
    return texts;
}

Result<Alert> wishIn(const Call &call)
{
    return rolesIn(call.values).map([&call](const QStringList &roles) {
        Alert wish;
        wish.messages = saidIn(call.values, u"message"_s, u"messages"_s);
        wish.actions = saidIn(call.values, u"action"_s, u"actions"_s);
        wish.roles = roles;
        wish.sentBy = call.doer();
        wish.level =
            Word<AlertLevel>::fromText(call.values.text(u"level"_s, toText(AlertLevel::Warning)));
        return wish;
    });
}

} // namespace

NotificationsModule::NotificationsModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_house(context.house),
      m_service(context.journal, context.clock, context.random, context.staff,
          settingsFrom(context.settings)),
      m_publisher(context.hub, m_service),
      m_displays(context.hub, m_service, context.house)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { m_displays.minutePassed(); });
}

void NotificationsModule::registerCommands(CommandRegistry &commands)
{
    registerReading(commands);
    registerComposing(commands);
    registerEvents(commands);
}

void NotificationsModule::registerChannels(Hub &)
{
    m_publisher.declareChannels();
}

QFuture<Result<Done>> NotificationsModule::start()
{
    m_timer.start(minuteMillis);
    return m_service.start();
}

// An alert is told to whom it concerns, and nobody need read what was withdrawn.
QList<TidingDeclaration> NotificationsModule::tidings() const
{
    const auto told = [](const Event &event) -> QList<Tiding> {
        const Alert alert = Alert::fromJson(event.body).value_or(Alert {});
        Audience to;
        for (const Role role : allRoles()) {
            if (alert.concerns({role})) {
                to.roles.append(role);
            }
        }
        return {{.kind = alert.event(),
            .room = moduleName,
            .about = alert.id,
            .data = alert.published(),
            .to = to}};
    };
    const auto over = [](const Event &event) -> QList<Tiding> {
        return {{.does = Tiding::Does::Settle, .about = event.subject}};
    };
    return {{moduleName, kinds::alert, told, rights::beTold}, {moduleName, kinds::withdraw, over}};
}

Health NotificationsModule::health() const
{
    return {.details = {{u"alerts"_s, m_service.openAlerts().size()}}};
}

QFuture<Result<Reply>> NotificationsModule::list(const Call &call)
{
    QList<Notification> told = m_service.toldTo(call.identity.id);
    if (call.values.flag(u"unread"_s)) {
        told.removeIf([](const Notification &one) { return one.isRead; });
    }
    return ready(Reply {.body = {{u"notifications"_s, arrayOf(told)},
                            {u"unread"_s, m_service.unread(call.identity.id)}}});
}

QFuture<Result<Reply>> NotificationsModule::reading(const Call &call, const Reading &which)
{
    const QString personId = call.identity.id;
    return m_service.read(personId, which, call.once)
        .then(this, [this, personId](const Result<Count> &read) {
            return read.map([&](const Count &) {
                return Reply {.body = {{u"unread"_s, m_service.unread(personId)}}};
            });
        });
}

QFuture<Result<Reply>> NotificationsModule::read(const Call &call)
{
    return reading(call, {.id = call.values.text(u"id"_s)});
}

QFuture<Result<Reply>> NotificationsModule::readAll(const Call &call)
{
    bool isNumber = true;
    Reading all;
    if (const QString upTo = call.values.text(u"upTo"_s); !upTo.isEmpty()) {
        all.upTo = upTo.toLongLong(&isNumber);
    }
    return isNumber ? reading(call, all)
                    : ready(fail(errors::invalidField(u"upTo"_s,
                        u"There is no notification “%1”."_s.arg(call.values.text(u"upTo"_s)))));
}

QFuture<Result<Reply>> NotificationsModule::send(const Call &call, Alert wish)
{
    return m_service.send(std::move(wish), call.once).then([](const Result<Alert> &sent) {
        return sent.map([](const Alert &alert) {
            return Reply {.body = {{u"alert"_s, alert.toJson()}}, .status = 201};
        });
    });
}

QFuture<Result<Reply>> NotificationsModule::alert(const Call &call)
{
    Result<Alert> wish = wishIn(call);
    if (!wish) {
        return ready(fail(wish.error()));
    }
    wish->until = call.values.time(u"until"_s);
    return send(call, *wish);
}

QFuture<Result<Reply>> NotificationsModule::maintenance(const Call &call)
{
    Result<Alert> wish = wishIn(call);
    const auto duration = durationFromIso(call.values.text(u"duration"_s));
    if (!wish) {
        return ready(fail(wish.error()));
    }
    if (!duration) {
        return ready(fail(errors::invalidField(
            u"duration"_s, u"Say how long as ISO 8601 does: PT2H30M, P1D."_s)));
    }
    wish->kind = AlertKind::Maintenance;
    wish->startsAt = call.values.time(u"startTime"_s);
    wish->until = *wish->startsAt + std::min(*duration, Millis(std::chrono::days(3'660)));
    wish->services = call.values.list(u"affectedServices"_s);
    for (const QString &id : wish->services) {
        if (m_house.hasService && !m_house.hasService(id)) {
            return ready(fail(codes::unknownService, u"There is no service “%1”."_s.arg(id), 404));
        }
    }
    return send(call, *wish);
}

QFuture<Result<Reply>> NotificationsModule::withdraw(const Call &call)
{
    return m_service.withdraw(call.values.text(u"alertId"_s), call.doer(), call.once)
        .then([](const Result<Alert> &withdrawn) {
            return withdrawn.map([](const Alert &alert) {
                return Reply {.body = {{u"alert"_s, alert.toJson()}}};
            });
        });
}

QFuture<Result<Reply>> NotificationsModule::alerts(const Call &)
{
    return ready(Reply {.body = {{u"alerts"_s, arrayOf(m_service.alerts())}}});
}

} // namespace loket::notifications
