#include "client/devices/screenfeed.h"

#include <QJsonArray>

namespace loket::client {

ScreenFeed::ScreenFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, u"screens"_s, parent)
{
    keep({&m_screens});
}

Result<Done> ScreenFeed::read(const QString &, const QJsonObject &data)
{
    QList<Screen> screens;
    for (const QJsonValue entry : data.value(u"screens"_s).toArray()) {
        if (const Result<Screen> screen = Screen::fromJson(entry.toObject())) {
            screens.append(*screen);
        }
    }
    m_screens.refresh(screens);
    m_screens.setStale(false);
    return Done {};
}

} // namespace loket::client
