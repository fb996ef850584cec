// The work of the pharmacy's commands inside one transaction, on the database's thread.
#pragma once

#include "commands/casekeeper.h"
#include "commands/errands.h"
#include "modules/prescription/prescriptionrules.h"
#include "modules/prescription/prescriptionsettings.h"

namespace loket::prescription {

// What happens to prescriptions, as the record names it: the event's body is {prescription}.
namespace kinds {
inline const QString create = u"create"_s;
inline const QString prepare = u"prepare"_s;
inline const QString settle = u"settle"_s;
inline const QString ready = u"ready"_s;
inline const QString collect = u"collect"_s;
inline const QString cancel = u"cancel"_s;
inline const QString late = u"late"_s;
inline const QString follow = u"follow"_s; // its visit is other, or over
}
Prescription orderOf(const Event &event);

class PrescriptionWork {
public:
    PrescriptionWork(Changes &changes, const PrescriptionSettings &settings, const Doer &doer);

    // `wish` has an id of its own. `errands` says which visit it is for, if any.
    Result<Prescription> create(Prescription wish, const SharedErrands &errands);
    Result<Prescription> prepare(const QString &id, bool takesOver);
    Result<Prescription> settle(const QString &id, const Settlement &settlement);
    Result<Prescription> ready(const QString &id);
    Result<Prescription> collect(const QString &id);
    Result<Prescription> cancel(const QString &id, const QString &reason);
    // What happened to a visit: what is not over of its prescriptions goes along.
    void follow(const Event &event, const Errands &errands);
    // Marks what has become late; gives how many.
    int flagLate();
    // The clock was set: what is not over goes along.
    void moveInTime(Millis by);

private:
    Act act() const { return {m_doer, m_changes.now()}; }
    Result<Prescription> found(const QString &id) const;
    // Writes what became of one and puts it on record.
    Prescription became(const QString &kind, Prescription order, const QString &takenFrom = {});

    Changes &m_changes;
    const PrescriptionSettings &m_settings;
    const Doer m_doer;
};

} // namespace loket::prescription
