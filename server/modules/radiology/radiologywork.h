// The work of radiology's commands inside one transaction, on the database's thread.
#pragma once

#include "commands/casekeeper.h"
#include "commands/errands.h"
#include "modules/radiology/radiologyrules.h"

namespace loket::radiology {

// What happens to scans, as the record names it: the event's body is {scan}.
namespace kinds {
inline const QString request = u"request"_s;
inline const QString start = u"start"_s;
inline const QString complete = u"complete"_s;
inline const QString cancel = u"cancel"_s;
inline const QString overdue = u"overdue"_s;
inline const QString follow = u"follow"_s; // its visit is other, or over
}
Scan scanOf(const Event &event);

class RadiologyWork {
public:
    RadiologyWork(Changes &changes, const RadiologySettings &settings, const Doer &doer);

    // `wish` has an id of its own. `errands` says which visit it is for, if any.
    Result<Scan> request(Scan wish, const SharedErrands &errands);
    Result<Scan> start(const QString &id, const QString &room);
    Result<Scan> complete(const QString &id, const QString &results);
    Result<Scan> cancel(const QString &id, const QString &reason);
    // What happened to a visit: what is not over of its scans goes along.
    void follow(const Event &event, const Errands &errands);
    // Begins what can begin, where the clinic wishes it; gives how many.
    int startWaiting();
    // Marks what has become overdue; gives how many.
    int flagOverdue();
    // The clock was set: what is not over goes along.
    void moveInTime(Millis by);

private:
    Act act() const { return {m_doer, m_changes.now()}; }
    QList<Scan> active() const;
    // Writes what became of a scan and puts it on record.
    Scan became(const QString &kind, Scan scan);

    Changes &m_changes;
    const RadiologySettings &m_settings;
    const Doer m_doer;
};

} // namespace loket::radiology
