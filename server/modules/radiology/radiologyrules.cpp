#include "modules/radiology/radiologyrules.h"

#include "modules/radiology/radiologyerrors.h"
#include "vocabulary/radiology/names.h"

#include <algorithm>
#include <tuple>

namespace loket::radiology {

QList<Scan> inCallingOrder(QList<Scan> scans)
{
    const auto place = [](const Scan &scan) {
        return std::tuple(ScanPriority(scan.priority), scan.queuedAt, scan.version);
    };
    std::sort(scans.begin(), scans.end(),
        [&place](const Scan &a, const Scan &b) { return place(a) < place(b); });
    return scans;
}

Result<Done> checkRequest(const Scan &wish, const QList<ScanRoom> &rooms)
{
    const auto makesIt = [&wish](const ScanRoom &room) { return room.type == wish.type; };
    if (wish.patientId.size() < shortestPatientId) {
        return fail(errors::invalidPatientId());
    }
    if (!wish.type.isKnown() || std::none_of(rooms.begin(), rooms.end(), makesIt)) {
        return fail(errors::unsupportedType(wish.type.text()));
    }
    if (!wish.priority.isKnown() && !wish.priority.text().isEmpty()) {
        return fail(errors::invalidPriority(wish.priority.text()));
    }
    return Done {};
}

Result<Done> checkLimit(int queued, const RadiologySettings &settings)
{
    if (queued >= settings.maxQueueSize) {
        return fail(errors::queueFull());
    }
    return Done {};
}

bool isNearLimit(int queued, const RadiologySettings &settings)
{
    return queued * 10 >= settings.maxQueueSize * 9;
}

Scan queued(Scan wish, const Act &act)
{
    wish.status = ScanStatus::Queued;
    wish.estimatedDuration = minutesOf(wish.type);
    wish.queuedAt = act.at;
    wish.requestedBy = act.doer;
    return wish;
}

Result<Scan> started(Scan scan, const QString &room, const Act &act, Millis tolerance)
{
    if (scan.status != ScanStatus::Queued) {
        return fail(errors::notQueued(scan));
    }
    scan.status = ScanStatus::InProgress;
    scan.room = room;
    scan.startedAt = act.at;
    scan.dueAt = act.at + std::chrono::minutes(scan.estimatedDuration) + tolerance;
    scan.startedBy = act.doer;
    return scan;
}

Result<Scan> completed(Scan scan, const QString &results, const Act &act)
{
    if (scan.status != ScanStatus::InProgress) {
        return fail(errors::notActive(scan.id));
    }
    scan.status = ScanStatus::Completed;
    scan.results = results;
    scan.completedAt = act.at;
    scan.completedBy = act.doer;
    return scan;
}

Result<Scan> cancelled(Scan scan, const QString &reason, const Act &act)
{
    if (!scan.isOpen()) {
        return fail(errors::isOver(scan));
    }
    scan.status = ScanStatus::Cancelled;
    scan.reason = reason;
    scan.cancelledAt = act.at;
    scan.cancelledBy = act.doer;
    return scan;
}

bool becomesOverdue(const Scan &scan, Instant now)
{
    return scan.status == ScanStatus::InProgress && !scan.isOverdue && scan.dueAt
        && *scan.dueAt < now;
}

Instant endOf(const Scan &scan)
{
    return scan.completedAt.value_or(scan.cancelledAt.value_or(scan.queuedAt));
}

Scan movedInTime(Scan scan, Millis by)
{
    scan.queuedAt += by;
    for (std::optional<Instant> *time : {&scan.startedAt, &scan.dueAt}) {
        if (*time) {
            **time += by;
        }
    }
    return scan;
}

QList<ScanRoom> roomsNow(const QList<ScanRoom> &rooms, const QList<Scan> &active)
{
    QList<ScanRoom> now = rooms;
    for (ScanRoom &room : now) {
        for (const Scan &scan : active) {
            if (scan.room == room.name) {
                room.scanId = scan.id;
            }
        }
    }
    return now;
}

Result<QString> roomFor(const Scan &scan, const QString &wanted, const QList<ScanRoom> &now)
{
    QStringList busy;
    for (const ScanRoom &room : now) {
        if (room.type != scan.type || (!wanted.isEmpty() && room.name != wanted)) {
            continue;
        }
        if (room.scanId.isEmpty()) {
            return room.name;
        }
        busy.append(room.name);
    }
    return fail(
        busy.isEmpty() ? errors::noSuchRoom(scan.type.text(), wanted) : errors::roomsBusy(busy));
}

std::optional<Beginning> nextBeginning(
    const QList<Scan> &queued, const QList<Scan> &active, const QList<ScanRoom> &rooms)
{
    const QList<ScanRoom> now = roomsNow(rooms, active);
    for (const Scan &scan : inCallingOrder(queued)) {
        const bool isAway = std::any_of(active.begin(), active.end(),
            [&scan](const Scan &other) { return other.patientId == scan.patientId; });
        if (const auto room = roomFor(scan, {}, now); room && !isAway) {
            return Beginning {scan, *room};
        }
    }
    return std::nullopt;
}

} // namespace loket::radiology
