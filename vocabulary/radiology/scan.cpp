#include "vocabulary/radiology/scan.h"

#include "vocabulary/json.h"

#include <array>

namespace loket::radiology {
namespace {

constexpr std::array<QStringView, 4> typeWords {u"CT", u"MRI", u"X-RAY", u"ULTRASOUND"};
constexpr std::array<QStringView, 4> priorityWords {u"URGENT", u"HIGH", u"NORMAL", u"LOW"};
constexpr std::array<QStringView, 4> statusWords {
    u"queued", u"in_progress", u"completed", u"cancelled"};

} // namespace

std::span<const QStringView> wordsOf(ScanType)
{
    return typeWords;
}
std::span<const QStringView> wordsOf(ScanPriority)
{
    return priorityWords;
}
std::span<const QStringView> wordsOf(ScanStatus)
{
    return statusWords;
}

int minutesOf(ScanType type)
{
    switch (type) {
    case ScanType::Ct:
        return 30;
    case ScanType::Mri:
        return 60;
    case ScanType::XRay:
        return 15;
    case ScanType::Ultrasound:
        return 20;
    case ScanType::Unknown:
        return 0;
    }
    return 0;
}

bool Scan::isOpen() const
{
    return status == ScanStatus::Queued || status == ScanStatus::InProgress;
}

QJsonObject Scan::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"patientId"_s, patientId}, {u"scanType"_s, type.text()},
        {u"priority"_s, priority.text()}, {u"notes"_s, jsonOrNull(notes)},
        {u"status"_s, status.text()}, {u"queuedAt"_s, toIso(queuedAt)},
        {u"startedAt"_s, jsonOrNull(startedAt)}, {u"completedAt"_s, jsonOrNull(completedAt)},
        {u"results"_s, jsonOrNull(results)}, {u"estimatedDuration"_s, estimatedDuration},
        {u"overdue"_s, isOverdue}, {u"version"_s, version}};
    put(json, u"patientName"_s, patientName);
    put(json, u"visitId"_s, visitId);
    put(json, u"visitOver"_s, visitOver.text());
    put(json, u"room"_s, room);
    put(json, u"cancelledAt"_s, cancelledAt);
    put(json, u"reason"_s, reason);
    put(json, u"dueAt"_s, dueAt);
    put(json, u"requestedBy"_s, requestedBy);
    put(json, u"startedBy"_s, startedBy);
    put(json, u"completedBy"_s, completedBy);
    put(json, u"cancelledBy"_s, cancelledBy);
    return json;
}

Result<Scan> Scan::fromJson(const QJsonObject &json)
{
    if (const QString member =
            firstMissing(json, {u"id"_s, u"patientId"_s, u"scanType"_s, u"status"_s});
        !member.isEmpty()) {
        return unreadable(u"scan."_s + member);
    }
    const auto queuedAt = timeIn(json, u"queuedAt"_s);
    if (!queuedAt) {
        return unreadable(u"scan.queuedAt"_s);
    }
    Scan scan;
    scan.id = json.value(u"id"_s).toString();
    scan.patientId = json.value(u"patientId"_s).toString();
    scan.patientName = json.value(u"patientName"_s).toString();
    scan.visitId = json.value(u"visitId"_s).toString();
    scan.visitOver = Word<queue::State>::fromText(json.value(u"visitOver"_s).toString());
    scan.type = Word<ScanType>::fromText(json.value(u"scanType"_s).toString());
    scan.priority = Word<ScanPriority>::fromText(json.value(u"priority"_s).toString(u"NORMAL"_s));
    scan.status = Word<ScanStatus>::fromText(json.value(u"status"_s).toString());
    scan.notes = json.value(u"notes"_s).toString();
    scan.results = json.value(u"results"_s).toString();
    scan.reason = json.value(u"reason"_s).toString();
    scan.room = json.value(u"room"_s).toString();
    scan.estimatedDuration = json.value(u"estimatedDuration"_s).toInt();
    scan.queuedAt = *queuedAt;
    scan.startedAt = timeIn(json, u"startedAt"_s);
    scan.completedAt = timeIn(json, u"completedAt"_s);
    scan.cancelledAt = timeIn(json, u"cancelledAt"_s);
    scan.dueAt = timeIn(json, u"dueAt"_s);
    scan.isOverdue = json.value(u"overdue"_s).toBool();
    scan.requestedBy = Doer::fromJson(json.value(u"requestedBy"_s));
    scan.startedBy = Doer::fromJson(json.value(u"startedBy"_s));
    scan.completedBy = Doer::fromJson(json.value(u"completedBy"_s));
    scan.cancelledBy = Doer::fromJson(json.value(u"cancelledBy"_s));
    scan.version = json.value(u"version"_s).toInteger();
    return scan;
}

QDateTime Scan::queuedTime() const
{
    return timeOf(queuedAt);
}
QDateTime Scan::startedTime() const
{
    return timeOf(startedAt);
}
QDateTime Scan::completedTime() const
{
    return timeOf(completedAt);
}
QDateTime Scan::cancelledTime() const
{
    return timeOf(cancelledAt);
}
QDateTime Scan::dueTime() const
{
    return timeOf(dueAt);
}

QJsonObject ScanRoom::toJson() const
{
    return {{u"name"_s, name}, {u"scanType"_s, type.text()}, {u"scanId"_s, jsonOrNull(scanId)}};
}

Result<ScanRoom> ScanRoom::fromJson(const QJsonObject &json)
{
    ScanRoom room;
    room.name = json.value(u"name"_s).toString();
    room.type = Word<ScanType>::fromText(json.value(u"scanType"_s).toString());
    room.scanId = json.value(u"scanId"_s).toString();
    if (room.name.isEmpty()) {
        return unreadable(u"room.name"_s);
    }
    return room;
}

} // namespace loket::radiology
