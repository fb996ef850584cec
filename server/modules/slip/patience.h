// How long something is waited for, and that nobody waits any more. A value; on any thread.
#pragma once

#include "core/clock.h"
#include "vocabulary/slip/words.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <atomic>
#include <memory>

namespace loket::slip {

using StopFlag = std::shared_ptr<std::atomic_bool>;

class Patience {
public:
    Patience(Millis time, StopFlag stop)
        : m_until(time),
          m_stop(std::move(stop))
    {
    }

    bool isOver() const { return *m_stop || m_until.hasExpired(); }
    Trouble why() const { return *m_stop ? Trouble::Interrupted : Trouble::Late; }
    // The next while to wait, in milliseconds; above 0 until it is over.
    int slice(int most = 50) const
    {
        return static_cast<int>(std::clamp<qint64>(m_until.remainingTime(), 1, most));
    }
    // At most so long, and not longer than this one.
    Patience atMost(Millis time) const
    {
        return {std::min(time, Millis(m_until.remainingTime())), m_stop};
    }

private:
    QDeadlineTimer m_until;
    StopFlag m_stop;
};

} // namespace loket::slip
