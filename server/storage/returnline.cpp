#include "storage/returnline.h"

namespace loket {

void ReturnLine::settle()
{
    const bool isAnythingDone = !m_waiting.empty() && m_waiting.front().isFinished();
    while (!m_waiting.empty() && m_waiting.front().isFinished()) {
        const Pending pending = std::move(m_waiting.front());
        m_waiting.pop_front();
        pending.settle();
    }
    if (isAnythingDone) {
        Q_EMIT settled();
    }
}

} // namespace loket
