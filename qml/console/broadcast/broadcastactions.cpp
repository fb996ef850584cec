#include "qml/console/broadcast/broadcastactions.h"

#include "vocabulary/broadcast/names.h"

namespace loket::console {

namespace commands = broadcast::commands;

namespace {
const QString sendAction = u"send"_s;
const QString withdrawAction = u"withdraw"_s;
const QString readAction = u"read"_s;
}

BroadcastActions::BroadcastActions(
    client::ServerConnection &connection, client::BroadcastFeed &feed, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed)
{
}

void BroadcastActions::send(const QJsonObject &fields)
{
    run(sendAction, commands::send, fields);
}

void BroadcastActions::withdraw(const QString &broadcastId)
{
    run(withdrawAction, commands::withdraw, {{u"broadcastId"_s, broadcastId}});
}

void BroadcastActions::read(const QString &broadcastId)
{
    run(readAction, commands::read, {{u"broadcastId"_s, broadcastId}});
}

Result<Done> BroadcastActions::take(const QString &action, const QJsonObject &body)
{
    if (action == readAction) {
        m_feed.takeRead(body.value(u"broadcastId"_s).toString());
        return Done {};
    }
    return broadcast::Broadcast::fromJson(body.value(u"broadcast"_s).toObject())
        .map([&](const broadcast::Broadcast &broadcast) {
            if (action == sendAction) {
                Q_EMIT sent(broadcast);
            } else {
                Q_EMIT withdrawn(broadcast);
            }
            return Done {};
        });
}

} // namespace loket::console
