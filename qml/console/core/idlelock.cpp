#include "qml/console/core/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

namespace loket::console {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(Preferences &preferences, std::chrono::milliseconds minute, QObject *parent)
    : QObject(parent),
      m_preferences(preferences),
      m_minute(minute)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &IdleLock::lock);
    connect(&preferences, &Preferences::lockMinutesChanged, this, &IdleLock::wait);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setWatching(bool isWatching)
{
    m_isWatching = isWatching;
    if (!isWatching) {
        setLocked(false);
    }
    wait();
}

void IdleLock::lock()
{
    if (m_isWatching) {
        m_idle.stop();
        setLocked(true);
    }
}

void IdleLock::unlock()
{
    setLocked(false);
    wait();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched->isWindowType() && isInput(event->type())) {
        wait();
    }
    return false;
}

void IdleLock::wait()
{
    const int minutes = m_preferences.lockMinutes();
    if (m_isWatching && !m_isLocked && minutes > 0) {
        m_idle.start(minutes * m_minute);
    } else {
        m_idle.stop();
    }
}

void IdleLock::setLocked(bool isLocked)
{
    if (m_isLocked != isLocked) {
        m_isLocked = isLocked;
        Q_EMIT lockedChanged();
    }
}

} // namespace loket::console
