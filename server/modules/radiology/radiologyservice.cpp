#include "modules/radiology/radiologyservice.h"

#include "modules/radiology/radiologystore.h"

namespace loket::radiology {
namespace {

constexpr int mostForStatistics = 100'000;
const Doer program {u"system"_s, {}};

// All that memory holds.
QList<Scan> kept(Transaction &transaction)
{
    return store::endedSince(
               transaction, transaction.now() - ScanBoard::keptFor, ScanBoard::mostEnded)
        + store::scansWith(transaction, ScanStatus::Queued)
        + store::scansWith(transaction, ScanStatus::InProgress);
}

} // namespace

RadiologyService::RadiologyService(Journal &journal, const Clock &clock, Random &random,
    RadiologySettings settings, SharedErrands errands, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_settings(std::move(settings)),
      m_errands(std::move(errands)),
      m_scans(journal, clock,
          {.module = u"radiology"_s,
              .caseOf = &scanOf,
              .changed = [this](
                             const QString &kind, const Scan &scan) { Q_EMIT changed(kind, scan); },
              .moved = [this] { Q_EMIT moved(); }})
{
}

QFuture<Result<Done>> RadiologyService::start()
{
    return m_journal
        .change(OnceKey {},
            [settings = m_settings](Changes &changes) -> Result<Count> {
                return Count {RadiologyWork(changes, settings, program).startWaiting()};
            })
        .then([this](const Result<Once<Count>> &) { return m_scans.read(&kept); })
        .unwrap();
}

template <class Work>
QFuture<Result<Scan>> RadiologyService::change(const Doer &doer, const OnceKey &once, Work work)
{
    return m_journal
        .change(once,
            [settings = m_settings, doer, work](Changes &changes) -> Result<Scan> {
                RadiologyWork own(changes, settings, doer);
                Result<Scan> done = work(own);
                if (done) {
                    RadiologyWork(changes, settings, program).startWaiting();
                }
                return done;
            })
        .then(&valueOf<Scan>);
}

QFuture<Result<Scan>> RadiologyService::request(Scan wish, const Doer &doer, const OnceKey &once)
{
    wish.id = m_random.id();
    return change(doer, once,
        [wish, errands = m_errands](RadiologyWork &work) { return work.request(wish, errands); });
}

QFuture<Result<Scan>> RadiologyService::start(
    const QString &id, const QString &room, const Doer &doer, const OnceKey &once)
{
    return change(doer, once, [id, room](RadiologyWork &work) { return work.start(id, room); });
}

QFuture<Result<Scan>> RadiologyService::complete(
    const QString &id, const QString &results, const Doer &doer, const OnceKey &once)
{
    return change(
        doer, once, [id, results](RadiologyWork &work) { return work.complete(id, results); });
}

QFuture<Result<Scan>> RadiologyService::cancel(
    const QString &id, const QString &reason, const Doer &doer, const OnceKey &once)
{
    return change(
        doer, once, [id, reason](RadiologyWork &work) { return work.cancel(id, reason); });
}

QFuture<Result<Scan>> RadiologyService::scan(const QString &id)
{
    return m_journal.read([id](Transaction &transaction) -> Result<Scan> {
        const auto found = store::scan(transaction, id);
        return found ? Result<Scan>(*found)
                     : fail(loket::errors::notFound(u"Scan not found: %1"_s.arg(id)));
    });
}

QFuture<Result<QList<Turnaround>>> RadiologyService::turnaround(Instant from, Instant to)
{
    return m_journal.read([from, to](Transaction &transaction) -> Result<QList<Turnaround>> {
        return turnaroundOf(store::completedBetween(transaction, from, to, mostForStatistics));
    });
}

void RadiologyService::tick()
{
    m_scans.look(board().hasOverdue(now()), [settings = m_settings](Changes &changes) {
        return RadiologyWork(changes, settings, program).flagOverdue();
    });
}

void RadiologyService::moveInTime(Millis by)
{
    m_journal.change(OnceKey {}, [settings = m_settings, by](Changes &changes) -> Result<Count> {
        RadiologyWork(changes, settings, program).moveInTime(by);
        return Count {};
    });
}

QList<ScanRoom> RadiologyService::rooms() const
{
    return roomsNow(m_settings.rooms, board().active());
}

} // namespace loket::radiology
