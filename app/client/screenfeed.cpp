#include "client/screenfeed.h"

#include "client/json.h"

#include <QJsonArray>

namespace loket::client {

namespace {
const QString screensChannel = u"screens"_s;
}

Result<Screen> Screen::fromJson(const QJsonObject &json)
{
    const Screen screen {idText(json.value(u"id"_s)), json.value(u"name"_s).toString(),
        json.value(u"kind"_s).toString(), json.value(u"isOnline"_s).toBool(),
        timeFromJson(json.value(u"since"_s))};
    if (screen.id.isEmpty() || screen.name.isEmpty()) {
        return fail(unreadable(u"screen"_s));
    }
    return screen;
}

ScreenFeed::ScreenFeed(ServerConnection &connection, QObject *parent)
    : QObject(parent)
{
    connect(&connection, &ServerConnection::opened, this,
        [&connection] { connection.subscribe(screensChannel); });
    connect(&connection, &ServerConnection::received, this, &ScreenFeed::receive);
    connect(&connection, &ServerConnection::stateChanged, this, [this, &connection] {
        if (connection.state() == ServerConnection::State::SignedOut) {
            take({});
        }
    });
}

void ScreenFeed::receive(const ServerMessage &message)
{
    if (message.channel != screensChannel) {
        return;
    }
    QList<Screen> screens;
    for (const QJsonValue &entry : message.data.value(u"screens"_s).toArray()) {
        if (const Result<Screen> screen = Screen::fromJson(entry.toObject())) {
            screens.append(*screen);
        }
    }
    take(screens);
}

void ScreenFeed::take(const QList<Screen> &screens)
{
    if (m_screens != screens) {
        m_screens = screens;
        Q_EMIT changed();
    }
}

} // namespace loket::client
