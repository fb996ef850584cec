#include "modules/prescription/prescriptionservice.h"

#include "modules/prescription/prescriptionerrors.h"
#include "modules/prescription/prescriptionstore.h"

namespace loket::prescription {
namespace {

const Doer program {u"system"_s, {}};

// All that memory holds.
QList<Prescription> kept(Transaction &transaction)
{
    QList<Prescription> orders = store::endedSince(
        transaction, transaction.now() - OrderBoard::keptFor, OrderBoard::mostEnded);
    for (const OrderState state :
        {OrderState::Received, OrderState::Preparing, OrderState::Ready}) {
        orders += store::ordersWith(transaction, state);
    }
    return orders;
}

} // namespace

PrescriptionService::PrescriptionService(Journal &journal, const Clock &clock, Random &random,
    PrescriptionSettings settings, SharedErrands errands, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_settings(std::move(settings)),
      m_errands(std::move(errands)),
      m_orders(journal, clock,
          {.module = u"prescription"_s,
              .caseOf = &orderOf,
              .changed = [this](const QString &kind,
                             const Prescription &order) { Q_EMIT changed(kind, order); },
              .moved = [this] { Q_EMIT moved(); }})
{
}

QFuture<Result<Done>> PrescriptionService::start()
{
    return m_orders.read(&kept);
}

template <class Work>
QFuture<Result<Prescription>> PrescriptionService::change(
    const Doer &doer, const OnceKey &once, Work work)
{
    return m_journal
        .change(once,
            [settings = m_settings, doer, work](Changes &changes) -> Result<Prescription> {
                PrescriptionWork own(changes, settings, doer);
                return work(own);
            })
        .then(&valueOf<Prescription>);
}

QFuture<Result<Prescription>> PrescriptionService::create(
    Prescription wish, const Doer &doer, const OnceKey &once)
{
    wish.id = m_random.id();
    return change(doer, once,
        [wish, errands = m_errands](PrescriptionWork &work) { return work.create(wish, errands); });
}

QFuture<Result<Prescription>> PrescriptionService::prepare(
    const QString &id, bool takesOver, const Doer &doer, const OnceKey &once)
{
    return change(doer, once,
        [id, takesOver](PrescriptionWork &work) { return work.prepare(id, takesOver); });
}

QFuture<Result<Prescription>> PrescriptionService::settle(
    const QString &id, const Settlement &settlement, const Doer &doer, const OnceKey &once)
{
    return change(doer, once,
        [id, settlement](PrescriptionWork &work) { return work.settle(id, settlement); });
}

QFuture<Result<Prescription>> PrescriptionService::ready(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    return change(doer, once, [id](PrescriptionWork &work) { return work.ready(id); });
}

QFuture<Result<Prescription>> PrescriptionService::collect(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    return change(doer, once, [id](PrescriptionWork &work) { return work.collect(id); });
}

QFuture<Result<Prescription>> PrescriptionService::cancel(
    const QString &id, const QString &reason, const Doer &doer, const OnceKey &once)
{
    return change(
        doer, once, [id, reason](PrescriptionWork &work) { return work.cancel(id, reason); });
}

QFuture<Result<Prescription>> PrescriptionService::order(const QString &id)
{
    return m_journal.read([id](Transaction &transaction) -> Result<Prescription> {
        const auto found = store::order(transaction, id);
        return found ? Result<Prescription>(*found) : fail(errors::notFound(id));
    });
}

void PrescriptionService::tick()
{
    m_orders.look(board().hasLate(now()), [settings = m_settings](Changes &changes) {
        return PrescriptionWork(changes, settings, program).flagLate();
    });
}

void PrescriptionService::moveInTime(Millis by)
{
    m_journal.change(OnceKey {}, [settings = m_settings, by](Changes &changes) -> Result<Count> {
        PrescriptionWork(changes, settings, program).moveInTime(by);
        return Count {};
    });
}

} // namespace loket::prescription
