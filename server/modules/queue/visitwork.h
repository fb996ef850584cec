// What the commands on visits do inside their transaction: read, let the rules decide, check what
// only the database knows (is the counter free, is the number taken), claim, and append the event.
// Lives for one piece of work, on the database's thread.
#pragma once

#include "commands/journal.h"
#include "modules/queue/clinic.h"
#include "modules/queue/errands.h"
#include "modules/queue/queuerules.h"
#include "modules/queue/queuestore.h"
#include "modules/queue/requests.h"
#include "modules/queue/setup.h"

namespace loket::queue {

class VisitWork {
public:
    VisitWork(Changes &changes, const Clinic &clinic);

    Result<Change> issue(const IssueRequest &request);
    Result<Change> act(const ActionRequest &request);
    Result<Change> callNext(const CallNextRequest &request);
    // errands.h
    Result<Done> sendElsewhere(const Errand &errand);
    Result<Done> begin(const Errand &errand);
    Result<Done> bringBack(const Errand &errand);
    Result<Done> expect(const Errand &errand);
    Result<Done> release(const Errand &errand);
    Result<Done> giveUp(const Errand &errand);
    Result<Done> conclude(const Errand &errand);
    // With the code or the token of a booking. NOT_FOUND, ALREADY_CHECKED_IN, BOOKING_OVER and
    // what a check-in may be refused with.
    Result<Change> checkIn(const CheckInRequest &request);
    // Closes what is open of this business day and of those before.
    Result<DayClosed> closeUntil(const QString &businessDay, const QString &actor);
    // Another day has begun, `last` is the one before. Whoever is in the house by the name of
    // another day, as where the hour at which days begin was changed, goes along; who is left of
    // `last` and of the days before is closed.
    Result<DayClosed> beginDay(const QString &last);
    // A person ends that day: the same, and the counters close.
    Result<DayClosed> closeDay(const QString &businessDay, const QString &actor);
    // The clock was set: whoever is here on that business day goes along to the present one, with
    // all their times. Nobody is closed.
    Result<DayClosed> moveInTime(const QString &businessDay, Millis by);

private:
    QSet<QString> misnamedDays();
    Result<Visit> judged(const Visit &visit, const ActionRequest &request);
    Result<Visit> checkedIn(const Visit &visit, const ActionRequest &request);
    Result<Visit> called(const Visit &visit, const ActionRequest &request);
    Result<Visit> requeued(const Visit &visit, const ActionRequest &request);
    Result<Visit> rejoined(const Visit &visit, const ActionRequest &request);
    Result<Visit> resumed(const Visit &visit, const ActionRequest &request);
    Result<Visit> transferred(const Visit &visit, const ActionRequest &request);
    Result<Visit> finished(const Visit &visit, const Offers &offers);
    Result<Visit> updated(const Visit &visit, const VisitPatch &patch);
    Result<Visit> rebooked(const Visit &visit, const ActionRequest &request);
    Result<Visit> rerouted(const Visit &visit, const QStringList &serviceIds);
    Result<Done> mayBeBornIn(int year);
    Result<Visit> undone(const Visit &visit, const ActionRequest &request);
    Result<Visit> restored(const Visit &visit, const QJsonObject &event);
    Result<Done> mayBeRestored(const Visit &now, Visit &restored);

    Result<Visit> newVisit(const IssueRequest &request, const Service &service);
    QList<Visit> present(const QString &businessDay);
    Result<Done> makeRoom(const Visit &visit, const QList<Visit> &moving);
    Result<Done> renumber(Visit visit);
    QString freeCode(QString code);
    Result<Done> drawNumber(Visit &visit, const Service &service, bool byDevice);
    Result<Done> mayBeBooked(const Visit &visit);
    Result<QList<Leg>> routeFrom(const QStringList &serviceIds, const QString &from);
    Result<Change> finishCurrent(const Visit &current, const CallNextRequest &request);
    Result<Visit> bestFor(const Counter &counter);
    std::optional<Instant> nextCallable(const Counter &counter);
    std::optional<rules::Target> nextTarget(Visit &visit, const Offers &offers);
    std::optional<rules::Target> targetOf(const Leg &leg, const Visit &visit, const Offers &offers);
    Result<Done> goBack(const Visit &before, Visit visit, const QString &actor);
    Result<Done> letWait(const Visit &before, Visit visit, const QString &actor);
    Result<Done> goTo(const Visit &before, Visit visit, const Errand &errand);

    Result<Counter> openCounter(const QString &counterId);
    // On no break, and not where somebody else works.
    Result<Counter> callingCounter(const QString &counterId, const QString &personId);
    Result<Done> mayWorkWith(const Visit &visit, const ActionRequest &request);
    Result<int> closeCounters(const QString &actor);
    Result<Done> freeAndServing(const Counter &counter, const Visit &visit);
    Result<Done> notQueuedElsewhere(const Visit &visit, const QString &serviceId);
    QList<Waiting> lineOf(const Visit &visit);
    Place front(const QString &serviceId);
    Error lostTo(const Visit &visit);
    Error missing(const QString &serviceId); // removed, or never there

    // Makes `after` durable: event, claim, ended stops.
    Result<Change> save(const Visit &before, Visit after, Action action, const QString &actor);

    Changes &m_changes;
    const Clinic &m_clinic;
    const Instant m_now;
    const QString m_today; // the business day
    QueueStore m_store;
    EntityStore<Service> m_services;
    EntityStore<Counter> m_counters;
};

} // namespace loket::queue
