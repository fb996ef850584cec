// The calls that a waiting room shows, newest first, each number once.
#pragma once

#include "core/clock.h"

#include <QList>
#include <QObject>

namespace loket::display {

// QML reads its properties.
struct Call {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString counter MEMBER counter)
public:
    QString id; // the announcement's; of a call that was only found at a counter: its number
    QString number;
    QString counter;
    QString serviceId;
    Instant time; // when it was called; the beginning of time where that is not known
    Instant seen; // when the screen heard of it
    bool isOpen = true; // the server still has it at a counter
    QString wav = {}; // where it is to be had as sound; empty: nobody speaks it
    QStringList languages = {}; // that it is spoken in
    QString counterId = {}; // empty: not known
    int calls = 1; // with this one

    bool operator==(const Call &) const = default;
};

class CallBoard {
public:
    // Most calls that are kept, those that wait to be announced included, and how long a call is
    // kept that is over.
    static constexpr int most = 60;
    static constexpr Millis lifetime = std::chrono::minutes(30);

    // Changes nothing where it is here already (its id), or a newer call of its number is.
    void add(const Call &call);
    // What one service has at its counters now. Its calls that are not there any more are over;
    // those that are there and not here are added.
    void takeOpen(const QString &serviceId, const QList<Call> &open);
    // The server has called nobody there today: only who is at a counter stays.
    void forgetDone(const QString &serviceId);
    // The call is off: put back or cancelled.
    void forget(const QString &number);
    // Drops what was over for long.
    void forgetOld(Instant now);

    bool has(const QString &number) const;
    const QList<Call> &calls() const { return m_calls; }

private:
    void place(const Call &call);

    QList<Call> m_calls;
};

} // namespace loket::display
