#include "modules/queue/waitingline.h"

#include <algorithm>

namespace loket::queue {

QList<Waiting> &WaitingLine::lineOf(const Waiting &waiting)
{
    return m_levels[static_cast<std::size_t>(waiting.place.level - frontLevel)];
}

void WaitingLine::insert(const Waiting &waiting)
{
    QList<Waiting> &line = lineOf(waiting);
    const auto at = std::lower_bound(line.cbegin(), line.cend(), waiting, comesBeforeInLevel);
    line.insert(at, waiting);
}

void WaitingLine::remove(const Waiting &waiting)
{
    QList<Waiting> &line = lineOf(waiting);
    const auto at = std::lower_bound(line.cbegin(), line.cend(), waiting, comesBeforeInLevel);
    if (at != line.cend() && at->visitId == waiting.visitId) {
        line.erase(at);
    }
}

const QList<Waiting> &WaitingLine::level(int level) const
{
    return m_levels[static_cast<std::size_t>(level - frontLevel)];
}

int WaitingLine::size() const
{
    qsizetype size = 0;
    for (const QList<Waiting> &line : m_levels) {
        size += line.size();
    }
    return static_cast<int>(size);
}

QList<Waiting> WaitingLine::inOrder(Instant now, Millis ageing) const
{
    const auto before = [now, ageing](const Waiting &a, const Waiting &b) {
        return comesBefore(a, b, now, ageing);
    };
    QList<Waiting> order;
    order.reserve(size());
    for (const QList<Waiting> &line : m_levels) {
        const qsizetype middle = order.size();
        order.append(line);
        std::inplace_merge(order.begin(), order.begin() + middle, order.end(), before);
    }
    return order;
}

int WaitingLine::positionOf(const Waiting &waiting, Instant now, Millis ageing) const
{
    qsizetype ahead = 0;
    for (const QList<Waiting> &line : m_levels) {
        const auto end = std::partition_point(
            line.cbegin(), line.cend(), [&waiting, now, ageing](const Waiting &other) {
                return comesBefore(other, waiting, now, ageing);
            });
        ahead += end - line.cbegin();
    }
    return static_cast<int>(ahead) + 1;
}

} // namespace loket::queue
