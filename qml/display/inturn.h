// Things that are shown one at a time, in the order in which they came, none left out.
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace loket::display {

class InTurn final : public QObject {
    Q_OBJECT
public:
    // How long each is shown: alone, and while others wait.
    InTurn(Millis alone, Millis busy, QObject *parent = nullptr);

    void add(const QString &thing);
    // Empty: none.
    const QString &current() const { return m_current; }
    const QStringList &waiting() const { return m_waiting; }
    // The current one stays until it is released, also when its time is over.
    void hold() { m_isHeld = true; }
    void release();

Q_SIGNALS:
    void changed();

private:
    void timeOver();
    void next();

    const Millis m_alone;
    const Millis m_busy;
    QTimer m_timer;
    QString m_current;
    QStringList m_waiting;
    bool m_isHeld = false;
};

} // namespace loket::display
