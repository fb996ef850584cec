#include "client/events/recordpages.h"

#include "core/whendone.h"
#include "vocabulary/events/names.h"
#include "vocabulary/json.h"

namespace loket::client {

RecordPages::RecordPages(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
}

void RecordPages::begin(const QJsonObject &query, int pageSize)
{
    cancel();
    m_query = query;
    m_query.insert(u"limit"_s, pageSize);
    m_hasMore = true;
    m_newest = m_oldest = m_next = 0;
    m_lookedTo = {};
    next();
}

void RecordPages::next()
{
    if (m_isAsking || !m_hasMore) {
        return;
    }
    setAsking(true);
    QJsonObject query = m_query;
    if (m_next > 0) {
        query.insert(u"before"_s, m_next);
    }
    whenDoneHere(m_connection.query(events::commands::search, query), this,
        [this, search = m_search](const Result<QJsonObject> &answer) {
            if (search != m_search) {
                return;
            }
            if (answer) {
                take(*answer);
            } else {
                m_hasMore = false;
                setAsking(false);
                Q_EMIT refused(answer.error());
            }
        });
}

void RecordPages::cancel()
{
    ++m_search;
    m_hasMore = false;
    setAsking(false);
}

void RecordPages::take(const QJsonObject &body)
{
    m_newest = m_newest > 0 ? m_newest : body.value(u"newest"_s).toInteger();
    m_oldest = body.value(u"oldest"_s).toInteger();
    m_hasMore = body.value(u"next"_s).isDouble();
    m_next = body.value(u"next"_s).toInteger();
    m_lookedTo = timeFromJson(body.value(u"lookedTo"_s)).toLocalTime();
    m_timeZone = body.value(u"timeZone"_s).toString().toLatin1();
    setAsking(false);
    Q_EMIT came(readableOf<events::RecordEvent>(body.value(u"events"_s).toArray()));
}

double RecordPages::progress() const
{
    const qint64 all = m_newest - m_oldest + 1;
    return m_next > 0 && all > 0 ? double(m_newest + 1 - m_next) / double(all) : 0;
}

void RecordPages::setAsking(bool isAsking)
{
    if (m_isAsking != isAsking) {
        m_isAsking = isAsking;
        Q_EMIT askingChanged();
    }
}

} // namespace loket::client
