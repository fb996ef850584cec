// Prescriptions: what is changed through the journal, and what memory knows of them.
#pragma once

#include "commands/casekeeper.h"
#include "core/random.h"
#include "modules/prescription/orderboard.h"
#include "modules/prescription/prescriptionwork.h"

#include <QFuture>
#include <QObject>

namespace loket::prescription {

// Lives on the hub's thread. `journal`, `clock` and `random` outlive it.
class PrescriptionService final : public QObject {
    Q_OBJECT
public:
    PrescriptionService(Journal &journal, const Clock &clock, Random &random,
        PrescriptionSettings settings, SharedErrands errands, QObject *parent = nullptr);

    // Reads the board from the database.
    QFuture<Result<Done>> start();
    // Each finishes when it is on disk. A retry with the same key gives the first answer again.
    QFuture<Result<Prescription>> create(Prescription wish, const Doer &doer, const OnceKey &once);
    QFuture<Result<Prescription>> prepare(
        const QString &id, bool takesOver, const Doer &doer, const OnceKey &once);
    QFuture<Result<Prescription>> settle(
        const QString &id, const Settlement &settlement, const Doer &doer, const OnceKey &once);
    QFuture<Result<Prescription>> ready(const QString &id, const Doer &doer, const OnceKey &once);
    QFuture<Result<Prescription>> collect(const QString &id, const Doer &doer, const OnceKey &once);
    QFuture<Result<Prescription>> cancel(
        const QString &id, const QString &reason, const Doer &doer, const OnceKey &once);
    // One, also of long ago.
    QFuture<Result<Prescription>> order(const QString &id);
    // To be called every second: marks what has become late, forgets what is long over.
    void tick();
    void moveInTime(Millis by);

    const OrderBoard &board() const { return m_orders.board(); }
    const PrescriptionSettings &settings() const { return m_settings; }
    Instant now() const { return m_clock.now(); }

Q_SIGNALS:
    // Something happened to one and is on disk; `kind` as the record has it.
    void changed(const QString &kind, const loket::prescription::Prescription &order);
    // All have other times.
    void moved();

private:
    template <class Work>
    QFuture<Result<Prescription>> change(const Doer &doer, const OnceKey &once, Work work);

    Journal &m_journal;
    const Clock &m_clock;
    Random &m_random;
    const PrescriptionSettings m_settings;
    const SharedErrands m_errands;
    CaseKeeper<OrderBoard> m_orders;
};

} // namespace loket::prescription
