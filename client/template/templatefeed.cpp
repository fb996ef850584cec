#include "client/template/templatefeed.h"

namespace loket::client {

using templates::Entry;

TemplateFeed::TemplateFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, templates::channel, parent),
      m_entries([](const Entry &a, const Entry &b) { return a.processedAt > b.processedAt; })
{
    keep({&m_entries});
}

Result<Done> TemplateFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == templates::events::refresh) {
        Result<Done> taken = m_entries.refresh(data.value(u"entries"_s).toArray());
        m_entries.setStale(false);
        return taken;
    }
    if (type != templates::events::processed) { // what staff say there is for programs
        return Done {};
    }
    return Entry::fromJson(data.value(u"entry"_s).toObject()).map([this](const Entry &entry) {
        m_entries.update(entry);
        return Done {};
    });
}

} // namespace loket::client
