#include "storage/returnline.h"

#include <QTimer>

namespace loket {

namespace {

// A group of the storage may be hundreds: between so many the clients have their turn.
constexpr int mostAtOnce = 32;
// All is announced now and then also where there is no end.
constexpr int mostUnannounced = 256;

} // namespace

void ReturnLine::settle()
{
    if (m_goesOn) {
        return;
    }
    for (int i = 0; i < mostAtOnce && isFrontFinished(); ++i) {
        const Pending pending = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_unannounced;
        pending.settle();
    }
    m_goesOn = isFrontFinished();
    if (m_goesOn) {
        QTimer::singleShot(0, this, [this] {
            m_goesOn = false;
            settle();
        });
    }
    if (m_unannounced >= mostUnannounced || (m_unannounced > 0 && !m_goesOn)) {
        m_unannounced = 0;
        Q_EMIT settled();
    }
}

} // namespace loket
