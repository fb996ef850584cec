#include "client/events/recordwatch.h"

#include "vocabulary/events/names.h"

namespace loket::client {

RecordWatch::RecordWatch(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    connect(&connection, &ServerConnection::received, this, &RecordWatch::receive);
    connect(&connection, &ServerConnection::stateChanged, this, [this] {
        if (!m_connection.isOnline() && !m_isStale) {
            m_isStale = true;
            Q_EMIT changed();
        }
    });
}

void RecordWatch::listen()
{
    m_connection.subscribe(events::channel);
}

void RecordWatch::forget()
{
    m_connection.unsubscribe(events::channel);
    m_record = {};
    m_isKnown = false;
    m_isStale = true;
    Q_EMIT changed();
}

void RecordWatch::receive(const ServerMessage &message)
{
    if (message.channel != events::channel || message.type != events::recordEvent) {
        return;
    }
    const auto record = events::RecordState::fromJson(message.data.value(u"record"_s).toObject());
    if (record) {
        m_record = *record;
        m_isKnown = true;
        m_isStale = false;
        Q_EMIT changed();
    }
}

} // namespace loket::client
