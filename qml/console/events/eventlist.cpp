#include "qml/console/events/eventlist.h"

namespace loket::console {

using events::RecordEvent;

namespace {

constexpr int pageSize = 100;

bool isNewer(const RecordEvent &a, const RecordEvent &b)
{
    return a.seq > b.seq;
}

} // namespace

EventList::EventList(client::ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_pages(connection),
      m_events(isNewer)
{
    connect(&m_pages, &client::RecordPages::came, this, &EventList::take);
    connect(&m_pages, &client::RecordPages::refused, this, [this](const Error &error) {
        m_refusal = {error};
        end();
    });
    connect(&connection, &client::ServerConnection::stateChanged, this, [this, &connection] {
        if (!connection.isOnline()) {
            m_events.setStale(true);
        }
    });
}

void EventList::search(const QJsonObject &query)
{
    m_query = query;
    m_refusal = {};
    m_wanted = pageSize;
    m_isSearching = true;
    m_isAnew = true;
    m_pages.begin(query, pageSize);
    Q_EMIT changed();
}

void EventList::more()
{
    if (!m_isSearching && m_pages.hasMore()) {
        m_refusal = {};
        m_wanted = m_events.count() + pageSize;
        m_isSearching = true;
        m_pages.next();
        Q_EMIT changed();
    }
}

void EventList::cancel()
{
    m_pages.cancel();
    end();
}

void EventList::clear()
{
    m_query = {};
    m_events.refresh(QList<RecordEvent> {});
    m_events.setStale(true);
    cancel();
}

// A page may be short, and the next one further back.
void EventList::take(const QList<RecordEvent> &page)
{
    m_events.refresh(m_isAnew ? page : m_events.values() + page);
    m_isAnew = false;
    m_events.setStale(false);
    if (m_events.count() < m_wanted && m_pages.hasMore()) {
        m_pages.next();
        Q_EMIT changed();
    } else {
        end();
    }
}

void EventList::end()
{
    m_isSearching = false;
    Q_EMIT changed();
}

} // namespace loket::console
