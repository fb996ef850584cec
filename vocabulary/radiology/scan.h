// A scan, and the rooms in which scans are made (contract, section 8). Values; QML reads their
// properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/doer.h"
#include "vocabulary/queue/words.h"
#include "vocabulary/word.h"

#include <QDateTime>
#include <QObject>

namespace loket::radiology {
Q_NAMESPACE

enum class ScanType { Ct, Mri, XRay, Ultrasound, Unknown };
Q_ENUM_NS(ScanType)
std::span<const QStringView> wordsOf(ScanType); // "X-RAY"

// In the order in which they are called.
enum class ScanPriority { Urgent, High, Normal, Low, Unknown };
Q_ENUM_NS(ScanPriority)
std::span<const QStringView> wordsOf(ScanPriority); // "URGENT"

enum class ScanStatus { Queued, InProgress, Completed, Cancelled, Unknown };
Q_ENUM_NS(ScanStatus)
std::span<const QStringView> wordsOf(ScanStatus); // "in_progress"

// How long one takes; 0 for what is not known.
int minutesOf(ScanType type);

class Scan {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString patientId MEMBER patientId)
    Q_PROPERTY(QString patientName MEMBER patientName)
    Q_PROPERTY(QString visitId MEMBER visitId)
    Q_PROPERTY(loket::queue::State visitOver READ visitOverValue)
    Q_PROPERTY(loket::radiology::ScanType type READ typeValue)
    Q_PROPERTY(QString typeText READ typeText)
    Q_PROPERTY(loket::radiology::ScanPriority priority READ priorityValue)
    Q_PROPERTY(QString priorityText READ priorityText)
    Q_PROPERTY(loket::radiology::ScanStatus status READ statusValue)
    Q_PROPERTY(QString statusText READ statusText)
    Q_PROPERTY(QString notes MEMBER notes)
    Q_PROPERTY(QString results MEMBER results)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString room MEMBER room)
    Q_PROPERTY(int estimatedDuration MEMBER estimatedDuration)
    Q_PROPERTY(QDateTime queuedAt READ queuedTime)
    Q_PROPERTY(QDateTime startedAt READ startedTime)
    Q_PROPERTY(QDateTime completedAt READ completedTime)
    Q_PROPERTY(QDateTime cancelledAt READ cancelledTime)
    Q_PROPERTY(QDateTime dueAt READ dueTime)
    Q_PROPERTY(bool overdue MEMBER isOverdue)
    Q_PROPERTY(QString requestedBy READ requesterName)
    Q_PROPERTY(QString startedBy READ starterName)
    Q_PROPERTY(QString completedBy READ completerName)
    Q_PROPERTY(QString cancelledBy READ cancellerName)
public:
    QString id;
    QString patientId;
    QString patientName; // for staff and that patient only
    QString visitId; // from which it was asked for; empty: from none
    Word<queue::State> visitOver; // how that visit ended; not known: it goes on, or there is none
    Word<ScanType> type;
    Word<ScanPriority> priority = ScanPriority::Normal;
    Word<ScanStatus> status = ScanStatus::Queued;
    QString notes;
    QString results;
    QString reason; // why it was cancelled
    QString room; // where it is or was made
    int estimatedDuration = 0; // minutes
    Instant queuedAt = {};
    std::optional<Instant> startedAt;
    std::optional<Instant> completedAt;
    std::optional<Instant> cancelledAt;
    std::optional<Instant> dueAt; // in progress beyond this it is overdue
    bool isOverdue = false;
    Doer requestedBy;
    Doer startedBy;
    Doer completedBy;
    Doer cancelledBy;
    qint64 version = 0; // rises with every change

    bool isOpen() const;

    // What is not there yet is null; what only some scans have is left out.
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member, where id, patient, type, status or time is missing.
    static Result<Scan> fromJson(const QJsonObject &json);
    bool operator==(const Scan &) const = default;

private:
    queue::State visitOverValue() const { return visitOver; }
    ScanType typeValue() const { return type; }
    QString typeText() const { return type.text(); }
    ScanPriority priorityValue() const { return priority; }
    QString priorityText() const { return priority.text(); }
    ScanStatus statusValue() const { return status; }
    QString statusText() const { return status.text(); }
    QDateTime queuedTime() const;
    QDateTime startedTime() const;
    QDateTime completedTime() const;
    QDateTime cancelledTime() const;
    QDateTime dueTime() const;
    QString requesterName() const { return requestedBy.name; }
    QString starterName() const { return startedBy.name; }
    QString completerName() const { return completedBy.name; }
    QString cancellerName() const { return cancelledBy.name; }
};

// A room makes one kind of scan, one at a time.
class ScanRoom {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(loket::radiology::ScanType type READ typeValue)
    Q_PROPERTY(QString typeText READ typeText)
    Q_PROPERTY(QString scanId MEMBER scanId)
public:
    QString name; // no two have the same
    Word<ScanType> type;
    QString scanId; // that is being made there; empty: it is free

    QJsonObject toJson() const;
    static Result<ScanRoom> fromJson(const QJsonObject &json);
    bool operator==(const ScanRoom &) const = default;

private:
    ScanType typeValue() const { return type; }
    QString typeText() const { return type.text(); }
};

} // namespace loket::radiology
