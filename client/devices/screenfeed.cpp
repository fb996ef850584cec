#include "client/devices/screenfeed.h"

#include <QJsonArray>

namespace loket::client {

namespace {
const QString screensChannel = u"screens"_s;
}

ScreenFeed::ScreenFeed(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    connect(&connection, &ServerConnection::opened, this,
        [this] { m_connection.subscribe(screensChannel); });
    connect(&connection, &ServerConnection::subscribed, this, &ScreenFeed::subscribed);
    connect(&connection, &ServerConnection::received, this, &ScreenFeed::receive);
    connect(&connection, &ServerConnection::stateChanged, this, &ScreenFeed::connectionChanged);
}

void ScreenFeed::connectionChanged()
{
    if (!m_connection.isOnline()) {
        m_screens.setStale(true);
    }
    if (m_connection.state() == ServerConnection::State::SignedOut) {
        m_screens.refresh({});
    }
}

void ScreenFeed::subscribed(const QString &channel, bool recovered)
{
    if (channel == screensChannel && recovered) { // no snapshot follows
        m_screens.setStale(false);
    }
}

void ScreenFeed::receive(const ServerMessage &message)
{
    if (message.channel != screensChannel) {
        return;
    }
    QList<Screen> screens;
    for (const QJsonValue entry : message.data.value(u"screens"_s).toArray()) {
        if (const Result<Screen> screen = Screen::fromJson(entry.toObject())) {
            screens.append(*screen);
        }
    }
    m_screens.refresh(screens);
    m_screens.setStale(false);
}

} // namespace loket::client
