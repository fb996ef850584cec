// A prescription as the pharmacy works on it, and the pharmacies that there are (contract, section
// 7). Values; QML reads their properties.
#pragma once

#include "vocabulary/prescription/item.h"
#include "vocabulary/queue/words.h"

#include <QVariantList>

namespace loket::prescription {

// How long an order may take; 0 for what is not known.
int minutesOf(Kind kind);

class Prescription {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString patientId MEMBER patientId)
    Q_PROPERTY(QString patientName MEMBER patientName)
    Q_PROPERTY(QString visitId MEMBER visitId)
    Q_PROPERTY(loket::queue::State visitOver READ visitOverValue)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString pharmacyId MEMBER pharmacyId)
    Q_PROPERTY(QString pharmacyName MEMBER pharmacyName)
    Q_PROPERTY(loket::prescription::Kind kind READ kindValue)
    Q_PROPERTY(QString kindText READ kindText)
    Q_PROPERTY(loket::queue::Priority priority READ priorityValue)
    Q_PROPERTY(QString priorityText READ priorityText)
    Q_PROPERTY(loket::prescription::OrderState state READ stateValue)
    Q_PROPERTY(QString stateText READ stateText)
    Q_PROPERTY(QVariantList items READ itemValues)
    Q_PROPERTY(int itemCount READ itemCount)
    Q_PROPERTY(int openItems READ openItems)
    Q_PROPERTY(double weight MEMBER weight)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString prescriber MEMBER prescriber)
    Q_PROPERTY(int targetMinutes MEMBER targetMinutes)
    Q_PROPERTY(bool late MEMBER isLate)
    Q_PROPERTY(QDateTime createdAt READ createdTime)
    Q_PROPERTY(QDateTime dueAt READ dueTime)
    Q_PROPERTY(QDateTime preparingAt READ preparingTime)
    Q_PROPERTY(QDateTime readyAt READ readyTime)
    Q_PROPERTY(QDateTime collectedAt READ collectedTime)
    Q_PROPERTY(QDateTime cancelledAt READ cancelledTime)
    Q_PROPERTY(QString createdBy READ creatorName)
    Q_PROPERTY(QString ownerId READ ownerId)
    Q_PROPERTY(QString owner READ ownerName)
    Q_PROPERTY(QString readyBy READ finisherName)
    Q_PROPERTY(QString collectedBy READ collectorName)
    Q_PROPERTY(QString cancelledBy READ cancellerName)
public:
    QString id;
    QString patientId;
    QString patientName; // for staff and that patient only
    QString visitId; // from which it was ordered; empty: from none
    Word<queue::State> visitOver; // how that visit ended; not known: it goes on, or there is none
    QString number; // of that visit
    QString pharmacyId;
    QString pharmacyName; // as it was then
    Word<Kind> kind;
    Word<queue::Priority> priority = queue::Priority::Normal;
    Word<OrderState> state = OrderState::Received;
    QList<Item> items;
    double weight = 0; // of the patient, in kilograms; 0: it is not given
    QString note; // what to take care of: an allergy
    QString reason; // why it was cancelled
    QString prescriber; // who is asked where something is not clear
    int targetMinutes = 0;
    bool isLate = false; // not ready within its target
    Instant createdAt = {};
    Instant dueAt = {};
    std::optional<Instant> preparingAt;
    std::optional<Instant> readyAt;
    std::optional<Instant> collectedAt;
    std::optional<Instant> cancelledAt;
    Doer createdBy;
    Doer owner; // who prepares it
    Doer readyBy;
    Doer collectedBy;
    Doer cancelledBy;
    qint64 version = 0; // rises with every change

    bool isOpen() const; // neither collected nor cancelled
    bool isInWork() const; // received or preparing: its clock runs
    int openItems() const; // that are still to be settled
    std::optional<Instant> endedAt() const { return collectedAt ? collectedAt : cancelledAt; }

    // What is not there yet is null; what only some have is left out.
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member, where id, patient, pharmacy, state or time is missing.
    static Result<Prescription> fromJson(const QJsonObject &json);
    bool operator==(const Prescription &) const = default;

private:
    queue::State visitOverValue() const { return visitOver; }
    Kind kindValue() const { return kind; }
    QString kindText() const { return kind.text(); }
    queue::Priority priorityValue() const { return priority; }
    QString priorityText() const { return priority.text(); }
    OrderState stateValue() const { return state; }
    QString stateText() const { return state.text(); }
    QVariantList itemValues() const;
    int itemCount() const { return static_cast<int>(items.size()); }
    QDateTime createdTime() const;
    QDateTime dueTime() const;
    QDateTime preparingTime() const;
    QDateTime readyTime() const;
    QDateTime collectedTime() const;
    QDateTime cancelledTime() const;
    QString creatorName() const { return createdBy.name; }
    QString ownerId() const { return owner.id; }
    QString ownerName() const { return owner.name; }
    QString finisherName() const { return readyBy.name; }
    QString collectorName() const { return collectedBy.name; }
    QString cancellerName() const { return cancelledBy.name; }
};

// Where orders are prepared and given out.
class Pharmacy {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString serviceId MEMBER serviceId)
public:
    QString id;
    QString name;
    QString serviceId; // of the queue, from which its patients are called

    QJsonObject toJson() const;
    static Result<Pharmacy> fromJson(const QJsonObject &json);
    bool operator==(const Pharmacy &) const = default;
};

} // namespace loket::prescription
