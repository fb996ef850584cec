// What of the queue is on record, and how it is read again. An event of a visit says what became
// other, as it was before and as it is after: with the visit as memory or its row has it, that is
// enough to go on and to go back. Of one that memory does not keep it says everything, but for the
// patient's name, year of birth and the note, which are on record only where they have changed.
#pragma once

#include "modules/queue/board.h"
#include "storage/eventlog.h"

#include <memory>

namespace loket::queue {

inline const QString queueModule = u"queue"_s;

// What an event tells; of those of visits it is the action.
namespace kinds {
inline const QString serviceRemoved = u"service-removed"_s;
inline const QString counterRemoved = u"counter-removed"_s;
inline const QString clock = u"clock"_s; // a visit was moved in time
inline const QString dayClosed = u"day-closed"_s; // by a person, with the counters
inline const QString turned = u"turned"_s; // many were closed or moved, each by its own event
} // namespace kinds

// A visit with the `before` or the `after` of an event.
Result<Visit> visitWith(Visit visit, const QJsonObject &members);

bool hasOtherPerson(const Visit &a, const Visit &b);
bool hasOtherBooking(const Visit &a, const Visit &b); // day, number or appointment

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
