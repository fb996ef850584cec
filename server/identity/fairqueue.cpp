#include "identity/fairqueue.h"

#include <QMutexLocker>

#include <iterator>

namespace loket {

FairQueue::FairQueue(int places, int placesOfAShare)
    : m_places(places),
      m_placesOfAShare(placesOfAShare)
{
}

bool FairQueue::enter(const Turn &turn, Task task)
{
    QMutexLocker locker(&m_mutex);
    const bool isFull = static_cast<int>(m_waiting.size()) >= m_places;
    const bool hasPlace = m_shares.value(turn.share) < m_placesOfAShare
        && (!isFull || (!m_waiting.empty() && m_waiting.rbegin()->first.first > turn.rank));
    Task sentAway;
    if (!hasPlace) {
        sentAway = std::move(task);
    } else {
        if (isFull) {
            sentAway = take(std::prev(m_waiting.end())).task;
        }
        ++m_shares[turn.share];
        m_waiting.insert({{turn.rank, ++m_arrivals}, {turn.share, std::move(task)}});
    }
    locker.unlock();
    if (sentAway) {
        sentAway(false);
    }
    return hasPlace && !isFull;
}

FairQueue::Task FairQueue::next()
{
    const QMutexLocker locker(&m_mutex);
    return m_waiting.empty() ? Task() : take(m_waiting.begin()).task;
}

FairQueue::Waiting FairQueue::take(std::map<Place, Waiting>::iterator place)
{
    Waiting waiting = std::move(place->second);
    m_waiting.erase(place);
    if (--m_shares[waiting.share] == 0) {
        m_shares.remove(waiting.share);
    }
    return waiting;
}

} // namespace loket
