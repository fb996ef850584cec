// The calls that are announced: one at a time, in order, none lost and none twice.
#pragma once

#include "callboard.h"
#include "inturn.h"

#include <QHash>

namespace loket::display {

class Announcer final : public QObject {
    Q_OBJECT
public:
    Announcer(Millis alone, Millis busy, QObject *parent = nullptr);

    // One that was announced before changes nothing.
    void add(const Call &call);
    Call current() const { return m_calls.value(m_turns.current()); } // empty: none
    QStringList waiting() const { return m_turns.waiting(); } // ids
    // The current one is announced until it is released, also when its time is over.
    void hold() { m_turns.hold(); }
    void release() { m_turns.release(); }

Q_SIGNALS:
    void changed();

private:
    void forgetOver();

    InTurn m_turns;
    QHash<QString, Call> m_calls; // that wait or are announced, by id
    QStringList m_ids; // that ever were, the newest ones
};

} // namespace loket::display
