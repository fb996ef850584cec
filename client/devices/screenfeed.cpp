#include "client/devices/screenfeed.h"

#include "client/core/naturalorder.h"

namespace loket::client {

ScreenFeed::ScreenFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, u"screens"_s, parent),
      m_screens(naturallyBy(&Screen::name))
{
    keep({&m_screens});
}

Result<Done> ScreenFeed::read(const QString &, const QJsonObject &data)
{
    Result<Done> taken = m_screens.refresh(data.value(u"screens"_s).toArray());
    m_screens.setStale(false);
    return taken;
}

} // namespace loket::client
