#include "display/seenwatch.h"

#include <QEvent>
#include <QWindow>

namespace loket {

SeenWatch::SeenWatch(QWindow &window)
    : m_window(window),
      m_isSeen(window.isExposed())
{
    window.installEventFilter(this);
}

// The window knows already what it is told.
bool SeenWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSeen = m_window.isExposed();
    if (event->type() == QEvent::Expose && isSeen != m_isSeen) {
        m_isSeen = isSeen;
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace loket
