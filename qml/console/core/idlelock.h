// Locks the console when nobody has touched a key, the mouse or the screen for as long as this PC
// waits (Preferences::lockMinutes), or at once. Lives on the GUI thread.
#pragma once

#include "qml/console/core/preferences.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <chrono>

namespace loket::console {

class IdleLock final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The workplace has one.")
    Q_PROPERTY(bool locked READ isLocked NOTIFY lockedChanged)
public:
    // It sees what comes to the application's windows. `preferences` must outlive it; `minute` is
    // how long one of theirs is.
    explicit IdleLock(Preferences &preferences,
        std::chrono::milliseconds minute = std::chrono::minutes(1), QObject *parent = nullptr);

    bool isLocked() const { return m_isLocked; }
    // While somebody is signed in; else there is nothing to lock.
    void setWatching(bool isWatching);
    Q_INVOKABLE void lock();
    void unlock();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void lockedChanged();

private:
    void setLocked(bool isLocked);
    void wait();

    Preferences &m_preferences;
    const std::chrono::milliseconds m_minute;
    QTimer m_idle;
    bool m_isWatching = false;
    bool m_isLocked = false;
};

} // namespace loket::console
