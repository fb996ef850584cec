// The rules of radiology. Pure: what goes in decides what comes out.
#pragma once

#include "modules/radiology/radiologysettings.h"

namespace loket::radiology {

// Who did it, and when.
struct Act {
    Doer doer;
    Instant at;
};

// By priority, then by time.
QList<Scan> inCallingOrder(QList<Scan> scans);

// INVALID_PATIENT_ID; SCAN_REQUEST_FAILED for a type that is made in none of the rooms, and for a
// priority that there is not.
Result<Done> checkRequest(const Scan &wish, const QList<ScanRoom> &rooms);
// SCAN_REQUEST_FAILED where no more may wait.
Result<Done> checkLimit(int queued, const RadiologySettings &settings);
// From nine tenths of the limit on.
bool isNearLimit(int queued, const RadiologySettings &settings);

// What becomes of a scan. Refused where it is not in the state for it: SCAN_START_FAILED,
// SCAN_COMPLETE_FAILED, SCAN_CANCEL_FAILED.
Scan queued(Scan wish, const Act &act);
Result<Scan> started(Scan scan, const QString &room, const Act &act, Millis tolerance);
Result<Scan> completed(Scan scan, const QString &results, const Act &act);
Result<Scan> cancelled(Scan scan, const QString &reason, const Act &act);
bool becomesOverdue(const Scan &scan, Instant now);
// All times of a scan that is not over, so much later.
Scan movedInTime(Scan scan, Millis by);
// Of one that is over.
Instant endOf(const Scan &scan);

// The rooms, each with the scan that is being made there.
QList<ScanRoom> roomsNow(const QList<ScanRoom> &rooms, const QList<Scan> &active);
// A free room that makes such scans: the one that is asked for, or the first; SCAN_START_FAILED
// where there is none.
Result<QString> roomFor(const Scan &scan, const QString &wanted, const QList<ScanRoom> &now);
// Who may begin at once: whoever comes first for each free room, no patient twice.
struct Beginning {
    Scan scan;
    QString room;
};
std::optional<Beginning> nextBeginning(
    const QList<Scan> &queued, const QList<Scan> &active, const QList<ScanRoom> &rooms);

} // namespace loket::radiology
