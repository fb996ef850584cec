#include "qml/console/notifications/notificationactions.h"

#include "vocabulary/notifications/names.h"

namespace loket::console {

namespace wire = notifications::commands;

namespace {
const QString readOne = u"read"_s;
const QString readEvery = u"read-all"_s;
}

NotificationActions::NotificationActions(client::ServerConnection &connection,
    client::NotificationsFeed &feed, client::AlertsFeed &alerts, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed),
      m_alerts(alerts)
{
}

void NotificationActions::read(const QString &id)
{
    if (run(readOne, wire::read, {{u"id"_s, id}})) {
        m_reading = id;
    }
}

void NotificationActions::readUpTo(const QString &id)
{
    if (run(readEvery, wire::readAll, {{u"upTo"_s, id}})) {
        m_reading = id;
    }
}

void NotificationActions::send(bool isMaintenance, const QJsonObject &fields)
{
    run(u"send"_s, isMaintenance ? wire::maintenance : wire::alert, fields);
}

void NotificationActions::withdraw(const QString &alertId)
{
    run(u"withdraw"_s, wire::withdraw, {{u"alertId"_s, alertId}});
}

Result<Done> NotificationActions::take(const QString &action, const QJsonObject &body)
{
    if (action == readOne) {
        m_feed.takeRead(m_reading);
        return Done {};
    }
    if (action == readEvery) {
        m_feed.takeReadUpTo(m_reading);
        return Done {};
    }
    return notifications::Alert::fromJson(body.value(u"alert"_s).toObject())
        .map([this](const notifications::Alert &alert) {
            m_alerts.take(alert);
            return Done {};
        });
}

} // namespace loket::console
