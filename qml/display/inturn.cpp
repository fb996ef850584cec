#include "inturn.h"

namespace loket::display {

InTurn::InTurn(Millis alone, Millis busy, QObject *parent)
    : QObject(parent),
      m_alone(alone),
      m_busy(busy)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InTurn::timeOver);
}

void InTurn::add(const QString &thing)
{
    m_waiting.append(thing);
    if (m_current.isEmpty()) {
        next();
    } else {
        Q_EMIT changed();
    }
}

void InTurn::release()
{
    m_isHeld = false;
    if (!m_current.isEmpty() && !m_timer.isActive()) {
        next();
    }
}

void InTurn::timeOver()
{
    if (!m_isHeld) {
        next();
    }
}

void InTurn::next()
{
    m_isHeld = false;
    m_current = m_waiting.isEmpty() ? QString() : m_waiting.takeFirst();
    if (!m_current.isEmpty()) {
        m_timer.start(m_waiting.isEmpty() ? m_alone : m_busy);
    }
    Q_EMIT changed();
}

} // namespace loket::display
