#include "client/queue/donevisits.h"

#include "core/whendone.h"
#include "vocabulary/json.h"

namespace loket::client {

using queue::ShownVisit;

namespace {

constexpr int page = 60;

bool endedLater(const ShownVisit &a, const ShownVisit &b)
{
    return a.finishedAt > b.finishedAt;
}

} // namespace

DoneVisits::DoneVisits(ServerConnection &connection, QueueFeed &feed, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_visits(&endedLater)
{
    connect(&connection, &ServerConnection::opened, this, &DoneVisits::begin);
    connect(&connection, &ServerConnection::stateChanged, this, [this] {
        if (m_connection.state() == ServerConnection::State::SignedOut) {
            begin();
        }
    });
    connect(&feed, &QueueFeed::told, this, &DoneVisits::hear);
    connect(&feed, &QueueFeed::turned, this, &DoneVisits::begin);
}

void DoneVisits::setServiceIds(const QStringList &ids)
{
    if (m_serviceIds != ids) {
        m_serviceIds = ids;
        Q_EMIT serviceIdsChanged();
        begin();
    }
}

void DoneVisits::begin()
{
    ++m_round;
    m_isAsking = false;
    if (m_connection.state() == ServerConnection::State::SignedOut) {
        m_visits.refresh(QList<ShownVisit> {});
        setTotal(0);
    }
    ask(0);
}

void DoneVisits::loadMore()
{
    if (m_visits.count() < m_total) {
        ask(m_visits.count());
    }
}

void DoneVisits::ask(int offset)
{
    if (m_isAsking || !m_connection.isOnline()) {
        return;
    }
    m_isAsking = true;
    const auto asked = m_connection.query(u"queue:visits"_s,
        {{u"over"_s, true}, {u"serviceIds"_s, QJsonArray::fromStringList(m_serviceIds)},
            {u"limit"_s, page}, {u"offset"_s, offset}});
    whenDoneHere(asked, this, [this, offset, round = m_round](const Result<QJsonObject> &answer) {
        if (round != m_round) {
            return;
        }
        m_isAsking = false;
        if (answer) {
            take(offset, *answer);
        }
    });
}

void DoneVisits::take(int offset, const QJsonObject &answer)
{
    const auto visits = readableOf<ShownVisit>(answer.value(u"visits"_s).toArray());
    if (offset == 0) {
        m_visits.refresh(visits);
    } else {
        for (const ShownVisit &visit : visits) {
            m_visits.update(visit);
        }
    }
    m_visits.setStale(false);
    setTotal(std::max(answer.value(u"total"_s).toInt(), m_visits.count()));
}

void DoneVisits::hear(const ShownVisit &visit)
{
    const bool fits =
        isOver(visit.state) && (m_serviceIds.isEmpty() || m_serviceIds.contains(visit.serviceId));
    const bool isKnown = m_visits.rowOf(visit.id) >= 0;
    if (fits) {
        m_visits.update(visit);
        setTotal(m_total + (isKnown ? 0 : 1));
    } else if (isKnown) { // it goes on
        QList<ShownVisit> left = m_visits.values();
        left.removeIf([&visit](const ShownVisit &one) { return one.id == visit.id; });
        m_visits.refresh(left);
        setTotal(m_total - 1);
    }
}

void DoneVisits::setTotal(int total)
{
    if (m_total != total) {
        m_total = total;
        Q_EMIT totalChanged();
    }
}

} // namespace loket::client
