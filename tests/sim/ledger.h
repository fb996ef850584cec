// What happened, told a second time from the record of events alone: who was issued, called, served
// and when. It shares no rule with the module and reads none of its tables.
#pragma once

#include "storage/eventlog.h"

#include <QHash>
#include <QMap>

#include <map>

namespace loket::queue::sim {

struct LedgerStop {
    QString serviceId;
    QString outcome = u"open"_s; // or served, transferred, no_show, cancelled, closed
    Instant eligibleAt {};
    std::optional<Instant> firstCalledAt {};
    std::optional<Instant> calledAt = {}; // last
    std::optional<Instant> startedAt {};
    Millis servedBefore {};
    Instant endedAt {};
};

struct LedgerVisit {
    QString number;
    QString day; // of the issue or the appointment, as the test reckons it
    QString state;
    bool isRenumbered = false; // because the clock was set
    QList<LedgerStop> stops;
};

struct LedgerFigures {
    int issued = 0;
    QMap<QString, int> outcomes {};
    double meanWait = 0; // minutes
    double meanService = 0;
    Millis longestWait {};
};

class Ledger {
public:
    // `appointments`: by visit.
    Ledger(const QList<Event> &events, std::map<QString, Instant> appointments);

    const QMap<QString, LedgerVisit> &visits() const { return m_visits; }
    LedgerFigures figures() const;

private:
    void take(const Event &event);
    void change(LedgerVisit &visit, const Event &event) const;

    std::map<QString, Instant> m_appointments;
    QMap<QString, LedgerVisit> m_visits;
    QHash<QString, QList<LedgerVisit>> m_before; // what an undo goes back to
};

} // namespace loket::queue::sim
