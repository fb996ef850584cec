// Scans: what is changed through the journal, and what memory knows of them.
#pragma once

#include "commands/casekeeper.h"
#include "commands/errands.h"
#include "core/random.h"
#include "modules/radiology/radiologywork.h"
#include "modules/radiology/scanboard.h"
#include "modules/radiology/turnaround.h"

#include <QFuture>
#include <QObject>

namespace loket::radiology {

// Lives on the hub's thread. `journal`, `clock` and `random` outlive it.
class RadiologyService final : public QObject {
    Q_OBJECT
public:
    RadiologyService(Journal &journal, const Clock &clock, Random &random,
        RadiologySettings settings, SharedErrands errands, QObject *parent = nullptr);

    // Reads the board from the database, and begins what may begin.
    QFuture<Result<Done>> start();
    // Each finishes when it is on disk. A retry with the same key gives the first answer again.
    QFuture<Result<Scan>> request(Scan wish, const Doer &doer, const OnceKey &once);
    QFuture<Result<Scan>> start(
        const QString &id, const QString &room, const Doer &doer, const OnceKey &once);
    QFuture<Result<Scan>> complete(
        const QString &id, const QString &results, const Doer &doer, const OnceKey &once);
    QFuture<Result<Scan>> cancel(
        const QString &id, const QString &reason, const Doer &doer, const OnceKey &once);
    // One scan, also of long ago.
    QFuture<Result<Scan>> scan(const QString &id);
    // Of what was completed from ≤ t < to.
    QFuture<Result<QList<Turnaround>>> turnaround(Instant from, Instant to);
    // To be called every second: marks what has become overdue, forgets what is long over.
    void tick();
    void moveInTime(Millis by);

    const ScanBoard &board() const { return m_scans.board(); }
    QList<ScanRoom> rooms() const;
    const RadiologySettings &settings() const { return m_settings; }
    Instant now() const { return m_clock.now(); }

Q_SIGNALS:
    // Something happened to a scan and is on disk; `kind` as the record has it.
    void changed(const QString &kind, const loket::radiology::Scan &scan);
    // All have other times.
    void moved();

private:
    template <class Work>
    QFuture<Result<Scan>> change(const Doer &doer, const OnceKey &once, Work work);

    Journal &m_journal;
    const Clock &m_clock;
    Random &m_random;
    const RadiologySettings m_settings;
    const SharedErrands m_errands;
    CaseKeeper<ScanBoard> m_scans;
};

} // namespace loket::radiology
