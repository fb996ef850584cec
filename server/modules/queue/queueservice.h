// The queue: every command on visits, services and counters, and what the house looks like now.
//
// A command is a change of the journal (visitwork.h, setup.h); its events bring the board up to
// date and are told by signals, as those are that a reaction has caused.
//
// Lives on the hub's thread. The storage and the journal must live longer.
#pragma once

#include "commands/entitydesk.h"
#include "core/random.h"
#include "modules/queue/board.h"
#include "modules/queue/presets.h"
#include "modules/queue/queuehistory.h"
#include "modules/queue/queuestore.h"
#include "modules/queue/setup.h"
#include "modules/queue/statistics.h"
#include "storage/returnline.h"
#include "vocabulary/slip/ticket.h"

#include <QObject>

#include <functional>

namespace loket::queue {

class VisitWork;

// Tokens are kept as their hash alone.
QString hashOf(const QString &token);

struct Issued {
    Visit visit = {};
    QString token = {}; // opens the visit's page; only its hash is stored
};

struct VisitAndDeeds {
    Visit visit = {};
    QList<Deed> deeds = {}; // the newest, oldest first; without the names of who did them
};

struct VisitPage {
    QList<Visit> visits = {};
    int total = 0; // of all pages
};

class QueueService final : public QObject {
    Q_OBJECT
public:
    QueueService(Storage &storage, Journal &journal, const Clock &clock, Random &random,
        Clinic clinic, QObject *parent = nullptr);
    ~QueueService() override;

    // The first tick. Visits that are over get a search text that they lack from then on, a few at
    // a time.
    QFuture<Result<Done>> start();
    // To be called every few seconds. When the business day has changed it reads the board anew,
    // and closes the days before as soon as the clock is steady; else it lets waiting raise those
    // who wait. Gives how many visits were closed.
    QFuture<Result<int>> tick();
    // The clock was set by so much: who is in the house goes along to the new time and day.
    QFuture<Result<int>> moveInTime(Millis by);

    // The errors of each: README.md.
    QFuture<Result<Issued>> issue(IssueRequest request, const OnceKey &once);
    // With the code or the token of a booking; with the token that opens its page.
    QFuture<Result<Issued>> checkIn(CheckInRequest request, const OnceKey &once);
    QFuture<Result<Visit>> act(ActionRequest request, const OnceKey &once);
    QFuture<Result<Visit>> callNext(CallNextRequest request, const OnceKey &once);
    QFuture<Result<int>> closeDay(const QString &actor, const OnceKey &once);

    const EntityDesk<Service> &services() const { return m_services; }
    const EntityDesk<Counter> &counters() const { return m_counters; }
    // As beginWith().
    QFuture<Result<Begun>> begin(
        const Beginning &beginning, const QString &actor, const OnceKey &once);
    QFuture<Result<Service>> createService(
        const QString &id, const ServicePatch &patch, const QString &actor, const OnceKey &once)
    {
        return m_services.change(actor, once, [=](auto &work) { return work.create(id, patch); });
    }
    QFuture<Result<Service>> updateService(
        const QString &id, const ServicePatch &patch, const QString &actor, const OnceKey &once)
    {
        return m_services.change(actor, once, [=](auto &work) { return work.update(id, patch); });
    }
    QFuture<Result<Removed>> removeService(
        const QString &id, const QString &actor, const OnceKey &once)
    {
        return m_services.change(actor, once, [=](auto &work) { return work.remove(id); });
    }
    QFuture<Result<Counter>> createCounter(
        const QString &id, const CounterPatch &patch, const QString &actor, const OnceKey &once)
    {
        return m_counters.change(actor, once, [=](auto &work) { return work.create(id, patch); });
    }
    QFuture<Result<Counter>> updateCounter(
        const QString &id, const CounterPatch &patch, const QString &actor, const OnceKey &once)
    {
        return m_counters.change(actor, once, [=](auto &work) { return work.update(id, patch); });
    }
    QFuture<Result<Removed>> removeCounter(
        const QString &id, const QString &actor, const OnceKey &once)
    {
        return m_counters.change(actor, once, [=](auto &work) { return work.remove(id); });
    }
    QFuture<Result<Counter>> setCounterOpen(
        const QString &id, bool isOpen, const QString &actor, const OnceKey &once)
    {
        return m_counters.change(
            actor, once, [=](auto &work) { return work.act(id, counterAct(isOpen)); });
    }

    // Counters whose people are not there any more, by `isHere`, are left by them.
    void leaveFor(const std::function<bool(const QString &personId)> &isHere);

    QFuture<Result<Visit>> visit(const QString &id);
    QFuture<Result<VisitAndDeeds>> visitAndDeeds(const QString &id);
    QFuture<Result<VisitPage>> visits(VisitFilter filter); // an empty business day is today
    // NOT_FOUND for a token that nobody has, AUTH_EXPIRED where its visit is over.
    QFuture<Result<Visit>> visitByToken(const QString &token);
    // Of whoever has given out any of late.
    QFuture<Result<QList<LastNumber>>> lastNumbers();
    QFuture<Result<Statistics>> statistics(Instant from, Instant to);
    // What its slip says, with a token that opens its page. VISIT_OVER.
    QFuture<Result<slip::Ticket>> ticket(const QString &visitId);
    // Every token of the visit opens nothing from now on; ticket() has another one then.
    QFuture<Result<Done>> endTokens(const QString &visitId);

    const Board &board() const { return m_board; }
    const Clinic &clinic() const { return *m_clinic; }
    int numbersLeft(const Service &service) const; // of today's series, in use by nobody
    bool isLow(const Service &service) const; // no more than twice those that only staff gives out
    // When the visit's token ends: rules::tokenEndsAt().
    std::optional<Instant> tokenEndsAt(const Visit &visit) const;
    Instant now() const { return m_clock.now(); }
    QString businessDay() const { return m_clinic->businessDayOf(m_clock.now()); }
    // Empty while the last change reached the disk.

Q_SIGNALS:
    // A visit is new, or something happened to it. What happens to many at once dayClosed() tells.
    void stepped(const loket::queue::Step &step);
    // A number was given out by this person, device or program.
    void issuedBy(const QString &actor, const QString &number, loket::Instant at);
    // It is to come to its counter now: called, called again, or resumed.
    void called(const loket::queue::Visit &visit);
    void positionChanged(const loket::queue::Visit &visit, const loket::queue::Position &position);
    // The board was read anew: the day was closed or has changed, or the clock was set. With the
    // visits that were closed.
    void dayClosed(const QList<loket::queue::Step> &steps);
    // `serviceIds`: what it served before or serves now.
    void counterChanged(const loket::queue::Counter &counter, const QStringList &serviceIds);
    // Services, or counters that are no more. `gone`: the service that is no more, where one is.
    void setupChanged(const loket::queue::Service &gone);

private:
    template <class Work>
    auto changeVisits(const OnceKey &once, Work work);
    QFuture<Result<int>> foldOpen();
    void foldOthers();
    QFuture<Result<int>> changeDay();
    QFuture<Result<int>> moveNow();
    QFuture<Result<int>> turn(
        const OnceKey &once, std::function<Result<DayClosed>(VisitWork &)> work);
    // `isKnown`: the token was kept with the change.
    QFuture<Result<Issued>> withToken(const Result<Once<Change>> &done, bool isKnown);
    QString tokenFor(const QString &visitId) const;
    slip::Ticket ticketOf(const Visit &visit) const;
    Offers offersFor(const QString &serviceId, Priority priority) const;
    Offers offersAfter(const Visit *visit) const;
    Offers offersTo(const ActionRequest &request) const;
    void apply(const Event &event);
    void applyTurn(const Event &event);
    void announce(const Event &event);
    void announce(const Step &step);
    void announceSetup(const Event &event);
    void announcePositions(const QList<Position> &positions);

    Storage &m_storage;
    Journal &m_journal;
    const Clock &m_clock;
    Random &m_random;
    const std::shared_ptr<const Clinic> m_clinic;
    const QByteArray m_tokenKey; // of this run
    QHash<QString, int> m_tokensEnded; // in this run: how often, by visit
    Board m_board;
    const EntityDesk<Service> m_services;
    const EntityDesk<Counter> m_counters;
    QHash<qint64, std::shared_ptr<const Step>> m_read; // applied and not announced, by seq
    QList<Step> m_closed; // since the last turn
    ReturnLine m_answers; // what tells nobody else: reads, and tokens given again
    QString m_businessDay; // as last seen by tick()
    bool m_isUnclosed = false; // the days before, as long as the clock is not steady
    Millis m_toMove {}; // since the clock was set
    QString m_movedFrom; // the business day before that
};

} // namespace loket::queue
