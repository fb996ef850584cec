#include "client/slip/printersfeed.h"

#include "client/core/naturalorder.h"
#include "vocabulary/slip/names.h"

namespace loket::client {

PrintersFeed::PrintersFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, slip::channel, parent),
      m_printers(naturallyBy(&slip::Printer::name))
{
    keep({&m_printers});
}

Result<Done> PrintersFeed::read(const QString &, const QJsonObject &data)
{
    Result<Done> taken = m_printers.refresh(data.value(u"printers"_s).toArray());
    m_printers.setStale(false);
    return taken;
}

} // namespace loket::client
