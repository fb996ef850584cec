// What the module declares: commands with their routes, rights and fields, events, the stream.
#include "modules/notifications/notificationsmodule.h"

#include "vocabulary/notifications/rights.h"

namespace loket::notifications {
namespace {

QList<Field> messageFields()
{
    return {fields::text(u"message"_s).max(longestMessage).about(u"In one language."_s),
        fields::byLanguage(u"messages"_s)
            .max(longestMessage)
            .about(u"The same in several languages; one of both is needed."_s),
        fields::text(u"action"_s).max(longestMessage).about(u"What to do about it."_s),
        fields::byLanguage(u"actions"_s).max(longestMessage),
        fields::list(u"roles"_s, allRoles().size())
            .about(u"Of whom it concerns; none: everybody who works here."_s)};
}

} // namespace

void NotificationsModule::registerReading(CommandRegistry &commands)
{
    commands.add({.name = commands::list,
                     .summary = u"What you were told, the newest first."_s,
                     .route = routes::get(u"/notifications"_s),
                     .right = rights::beTold,
                     .fields = {fields::flag(u"unread"_s).about(u"Those alone."_s)},
                     .changes = false},
        this, &NotificationsModule::list);
    commands.add({.name = commands::read,
                     .summary = u"Says that you have read it; harmless a second time."_s,
                     .route = routes::post(u"/notifications/{id}/read"_s),
                     .right = rights::beTold,
                     .fields = {fields::id(u"id"_s).required()}},
        this, &NotificationsModule::read);
    commands.add({.name = commands::readAll,
                     .summary = u"Says that you have read all of them."_s,
                     .route = routes::post(u"/notifications/read-all"_s),
                     .right = rights::beTold,
                     .fields = {fields::id(u"upTo"_s).about(
                         u"Of the last that you have seen; those after it stay unread."_s)}},
        this, &NotificationsModule::readAll);
    commands.addStream({.path = u"/api/v1/reports/notifications"_s,
        .summary = u"System alerts and maintenance notices for you, as they come."_s,
        .right = rights::beTold,
        .handler = [this](const Call &call, StreamWriter &) {
            m_publisher.welcome(call.connection);
        }});
}

void NotificationsModule::registerComposing(CommandRegistry &commands)
{
    commands.add(
        {.name = commands::alert,
            .summary = u"Tells everybody who works here, or some, how the system is."_s,
            .route = routes::post(u"/notifications/alerts"_s),
            .right = rights::composeAlerts,
            .fields = messageFields()
                + QList<Field> {fields::choice(u"level"_s, textsOf<AlertLevel>()).required(),
                    fields::time(u"until"_s).about(u"Without it: until it is withdrawn."_s)}},
        this, &NotificationsModule::alert);
    commands.add(
        {.name = commands::maintenance,
            .summary = u"Tells when something will not be there."_s,
            .route = routes::post(u"/notifications/maintenance"_s),
            .right = rights::composeAlerts,
            .fields = messageFields()
                + QList<Field> {fields::choice(u"level"_s, textsOf<AlertLevel>())
                                    .about(u"Without it: warning."_s),
                    fields::time(u"startTime"_s).required(),
                    fields::text(u"duration"_s).required().max(32).about(u"ISO 8601: PT2H30M"_s),
                    fields::list(u"affectedServices"_s, mostServices)
                        .about(u"Ids of services."_s)}},
        this, &NotificationsModule::maintenance);
    commands.add({.name = commands::withdraw,
                     .summary = u"Takes an alert or a notice off every screen at once."_s,
                     .route = routes::post(u"/notifications/alerts/{alertId}/withdraw"_s),
                     .right = rights::composeAlerts,
                     .fields = {fields::id(u"alertId"_s).required()}},
        this, &NotificationsModule::withdraw);
    commands.add({.name = commands::alerts,
                     .summary = u"Alerts and notices: those that are open, then the last that "
                                "were."_s,
                     .route = routes::get(u"/notifications/alerts"_s),
                     .right = rights::composeAlerts,
                     .changes = false},
        this, &NotificationsModule::alerts);
}

void NotificationsModule::registerEvents(CommandRegistry &commands)
{
    const QStringList own {u"user:{userId}:alerts"_s};
    const QStringList all {channels::alerts, channels::maintenance, u"alerts:{level}"_s,
        channels::everybody, u"user:{userId}:reports"_s};
    const QList<EventDeclaration> events {
        {events::refresh, u"What you were told, on joining."_s, own,
            {u"notifications"_s, u"unread"_s}},
        {events::told, u"You are told something."_s, own, {u"notification"_s, u"unread"_s}},
        {events::read, u"You have read these, on whichever screen."_s, own,
            {u"ids"_s, u"unread"_s}},
        {events::gone, u"These need not be read any more."_s, own, {u"ids"_s, u"unread"_s}},
        {alertevents::refresh, u"Alerts and notices as administrators know them, on joining."_s,
            {channels::admins}, {u"alerts"_s}},
        {alertevents::update, u"One is new, withdrawn, or was read by more."_s, {channels::admins},
            {u"alert"_s}},
        {published::system, u"How the system is; on joining, those that are open."_s, all,
            {u"alertId"_s, u"level"_s, u"message"_s, u"action"_s}},
        {published::maintenance, u"Something will not be there; on joining, those that are open."_s,
            all,
            {u"alertId"_s, u"message"_s, u"startTime"_s, u"duration"_s, u"affectedServices"_s}},
        {published::withdrawn, u"It is over before its time."_s, all, {u"alertId"_s}},
    };
    for (const EventDeclaration &event : events) {
        commands.addEvent(event);
    }
}

} // namespace loket::notifications
