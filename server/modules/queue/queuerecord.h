// What of the queue is on record, and how it is read again: the body of an event is enough to know
// what a visit, a service or a counter became. But for the patient's name and the note: they are
// there only where they have changed, else in the visit's row and in memory alone.
#pragma once

#include "modules/queue/board.h"
#include "storage/eventlog.h"

#include <memory>

namespace loket::queue {

inline const QString queueModule = u"queue"_s;

// What an event tells; of those of visits it is the action.
namespace kinds {
inline const QString serviceCreated = u"service-created"_s;
inline const QString serviceUpdated = u"service-updated"_s;
inline const QString serviceRemoved = u"service-removed"_s;
inline const QString counterCreated = u"counter-created"_s;
inline const QString counterUpdated = u"counter-updated"_s;
inline const QString counterRemoved = u"counter-removed"_s;
inline const QString counterOpened = u"counter-opened"_s;
inline const QString counterClosed = u"counter-closed"_s;
inline const QString clock = u"clock"_s; // a visit was moved in time
inline const QString turned = u"turned"_s; // many were closed or moved, each by its own event
} // namespace kinds

bool hasOtherPerson(const Visit &a, const Visit &b);

// `step` rides along. Its visit is complete but for the event's seq.
NewEvent issueEvent(const QString &actor, const std::shared_ptr<const Step> &step);
NewEvent stepEvent(
    const QString &actor, const Visit &before, const std::shared_ptr<const Step> &step);

// From the body. nullptr where it is about no step of a visit, or does not say enough. `known`: the
// visit as memory has it before, where it does.
std::shared_ptr<const Step> readStep(const Event &event, const Visit *known);

// What happened to services and counters; other events change nothing.
void applySetup(Board &board, const Event &event);
// The services that the counter of an event served before or serves now.
QStringList servedByThen(const Event &event, const Counter &now);

} // namespace loket::queue
