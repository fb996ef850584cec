#include "client/template/templatefeed.h"

namespace loket::client {

using notes::Note;

TemplateFeed::TemplateFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, notes::channel, parent),
      m_notes([](const Note &a, const Note &b) { return a.createdAt > b.createdAt; })
{
    keep({&m_notes});
}

Result<Done> TemplateFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == notes::events::refresh) {
        Result<Done> taken = m_notes.refresh(data.value(u"notes"_s).toArray());
        m_notes.setStale(false);
        return taken;
    }
    return Note::fromJson(data.value(u"note"_s).toObject()).map([this](const Note &note) {
        m_notes.update(note);
        return Done {};
    });
}

} // namespace loket::client
