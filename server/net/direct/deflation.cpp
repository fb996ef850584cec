#include "net/direct/deflation.h"

#include <QCoreApplication>
#include <QEvent>

namespace loket {

QByteArray Deflation::deflated(const QByteArray &frames)
{
    if (frames.size() <= smallestDeflated) {
        return frames;
    }
    for (const Made &made : m_made) {
        if (made.frames.constData() == frames.constData() && made.frames.size() == frames.size()) {
            return made.deflated;
        }
    }
    ++m_counters.deflated;
    Made &made = m_made[m_next++ % m_made.size()];
    made = {frames, m_deflater.deflated(frames)};
    if (!m_isToForget) {
        m_isToForget = true;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
    }
    return made.deflated;
}

void Deflation::customEvent(QEvent *)
{
    m_made = {};
    m_isToForget = false;
}

} // namespace loket
