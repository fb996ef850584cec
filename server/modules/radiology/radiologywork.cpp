#include "modules/radiology/radiologywork.h"

#include "commands/visitfollower.h"
#include "modules/radiology/radiologyerrors.h"
#include "modules/radiology/radiologystore.h"

namespace loket::radiology {
namespace {
const QString moduleName = u"radiology"_s;
} // namespace

Scan scanOf(const Event &event)
{
    return Scan::fromJson(event.body.value(u"scan"_s).toObject()).value_or(Scan());
}

RadiologyWork::RadiologyWork(Changes &changes, const RadiologySettings &settings, const Doer &doer)
    : m_changes(changes),
      m_settings(settings),
      m_doer(doer)
{
}

Result<Scan> RadiologyWork::request(Scan wish, const SharedErrands &errands)
{
    Transaction &transaction = m_changes.transaction();
    const int waiting = store::countOf(transaction, ScanStatus::Queued);
    return checkRequest(wish, m_settings.rooms)
        .and_then([&](Done) { return checkLimit(waiting, m_settings); })
        .and_then([&](Done) {
            return errands ? errands->visitFor(transaction, wish.patientId, wish.visitId)
                           : Result<QString>(wish.visitId);
        })
        .map([&](const QString &visitId) {
            wish.visitId = visitId;
            const auto visit = errands ? errands->look(transaction, visitId) : std::nullopt;
            return became(kinds::request, queued(begunFor(wish, visit), act()));
        });
}

Result<Scan> RadiologyWork::start(const QString &id, const QString &room)
{
    const auto scan = store::scan(m_changes.transaction(), id);
    if (!scan) {
        return fail(errors::nothingToStart(id));
    }
    if (scan->status != ScanStatus::Queued) {
        return fail(errors::notQueued(*scan));
    }
    return roomFor(*scan, room, roomsNow(m_settings.rooms, active()))
        .and_then(
            [&](const QString &free) { return started(*scan, free, act(), m_settings.tolerance); })
        .map([&](const Scan &begun) { return became(kinds::start, begun); });
}

Result<Scan> RadiologyWork::complete(const QString &id, const QString &results)
{
    const auto scan = store::scan(m_changes.transaction(), id);
    if (!scan) {
        return fail(errors::notActive(id));
    }
    return completed(*scan, results, act()).map([&](const Scan &done) {
        return became(kinds::complete, done);
    });
}

Result<Scan> RadiologyWork::cancel(const QString &id, const QString &reason)
{
    const auto scan = store::scan(m_changes.transaction(), id);
    if (!scan) {
        return fail(errors::nothingToCancel(id));
    }
    return cancelled(*scan, reason, act()).map([&](const Scan &given) {
        return became(kinds::cancel, given);
    });
}

void RadiologyWork::follow(const Event &event, const Errands &errands)
{
    Transaction &transaction = m_changes.transaction();
    const auto scans = store::scansOf(transaction, event.subject);
    for (const Scan &scan : changedBy(event, scans, errands, transaction)) {
        became(kinds::follow, scan);
    }
}

int RadiologyWork::startWaiting()
{
    QList<Scan> waiting = store::scansWith(m_changes.transaction(), ScanStatus::Queued);
    QList<Scan> inProgress = active();
    int count = 0;
    while (m_settings.autoStart) {
        const auto next = nextBeginning(waiting, inProgress, m_settings.rooms);
        const auto begun = next ? started(next->scan, next->room, act(), m_settings.tolerance)
                                : Result<Scan>(fail(Error()));
        if (!begun) {
            break;
        }
        inProgress.append(became(kinds::start, *begun));
        waiting.removeOne(next->scan);
        ++count;
    }
    return count;
}

int RadiologyWork::flagOverdue()
{
    int count = 0;
    for (Scan scan : active()) {
        if (becomesOverdue(scan, m_changes.now())) {
            scan.isOverdue = true;
            became(kinds::overdue, scan);
            ++count;
        }
    }
    return count;
}

void RadiologyWork::moveInTime(Millis by)
{
    for (const ScanStatus status : {ScanStatus::Queued, ScanStatus::InProgress}) {
        for (const Scan &scan : store::scansWith(m_changes.transaction(), status)) {
            store::update(m_changes.transaction(), movedInTime(scan, by));
        }
    }
    m_changes.append(casesMovedBy(by, m_doer, moduleName));
}

QList<Scan> RadiologyWork::active() const
{
    return store::scansWith(m_changes.transaction(), ScanStatus::InProgress);
}

// Its version is the number of the event that made it what it is.
Scan RadiologyWork::became(const QString &kind, Scan scan)
{
    Transaction &transaction = m_changes.transaction();
    scan.version = lastEvent(transaction).seq + 1;
    if (kind == kinds::request) {
        store::insert(transaction, scan);
    } else {
        store::update(transaction, scan);
    }
    m_changes.append({m_doer.id, moduleName, kind, scan.id, {{u"scan"_s, scan.toJson()}}});
    return scan;
}

} // namespace loket::radiology
