#include "vocabulary/prescription/prescription.h"

#include "vocabulary/json.h"

#include <algorithm>

namespace loket::prescription {

int minutesOf(Kind kind)
{
    switch (kind) {
    case Kind::ReadyMade:
        return 30;
    case Kind::Compounded:
        return 60;
    case Kind::Unknown:
        return 0;
    }
    return 0;
}

bool Prescription::isOpen() const
{
    return state != OrderState::Collected && state != OrderState::Cancelled;
}

bool Prescription::isInWork() const
{
    return state == OrderState::Received || state == OrderState::Preparing;
}

int Prescription::openItems() const
{
    return static_cast<int>(std::count_if(
        items.cbegin(), items.cend(), [](const Item &item) { return item.isOpen(); }));
}

QJsonObject Prescription::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"patientId"_s, patientId},
        {u"visitId"_s, jsonOrNull(visitId)}, {u"number"_s, jsonOrNull(number)},
        {u"pharmacyId"_s, pharmacyId}, {u"pharmacyName"_s, pharmacyName}, {u"kind"_s, kind.text()},
        {u"priority"_s, priority.text()}, {u"state"_s, state.text()}, {u"items"_s, arrayOf(items)},
        {u"weight"_s, weight > 0 ? QJsonValue(weight) : QJsonValue()},
        {u"note"_s, jsonOrNull(note)}, {u"prescriber"_s, prescriber}, {u"owner"_s, QJsonValue()},
        {u"targetMinutes"_s, targetMinutes}, {u"late"_s, isLate},
        {u"createdAt"_s, toIso(createdAt)}, {u"dueAt"_s, toIso(dueAt)},
        {u"preparingAt"_s, jsonOrNull(preparingAt)}, {u"readyAt"_s, jsonOrNull(readyAt)},
        {u"collectedAt"_s, jsonOrNull(collectedAt)}, {u"version"_s, version}};
    put(json, u"patientName"_s, patientName);
    put(json, u"visitOver"_s, visitOver.text());
    put(json, u"cancelledAt"_s, cancelledAt);
    put(json, u"reason"_s, reason);
    put(json, u"createdBy"_s, createdBy);
    put(json, u"owner"_s, owner);
    put(json, u"readyBy"_s, readyBy);
    put(json, u"collectedBy"_s, collectedBy);
    put(json, u"cancelledBy"_s, cancelledBy);
    return json;
}

Result<Prescription> Prescription::fromJson(const QJsonObject &json)
{
    if (const QString member =
            firstMissing(json, {u"id"_s, u"patientId"_s, u"pharmacyId"_s, u"state"_s});
        !member.isEmpty()) {
        return unreadable(u"prescription."_s + member);
    }
    const auto createdAt = timeIn(json, u"createdAt"_s);
    if (!createdAt) {
        return unreadable(u"prescription.createdAt"_s);
    }
    Prescription order;
    order.id = json.value(u"id"_s).toString();
    order.patientId = json.value(u"patientId"_s).toString();
    order.patientName = json.value(u"patientName"_s).toString();
    order.visitId = json.value(u"visitId"_s).toString();
    order.visitOver = Word<queue::State>::fromText(json.value(u"visitOver"_s).toString());
    order.number = json.value(u"number"_s).toString();
    order.pharmacyId = json.value(u"pharmacyId"_s).toString();
    order.pharmacyName = json.value(u"pharmacyName"_s).toString();
    order.kind = Word<Kind>::fromText(json.value(u"kind"_s).toString());
    order.priority =
        Word<queue::Priority>::fromText(json.value(u"priority"_s).toString(u"NORMAL"_s));
    order.state = Word<OrderState>::fromText(json.value(u"state"_s).toString());
    order.items = readableOf<Item>(json.value(u"items"_s).toArray());
    order.weight = json.value(u"weight"_s).toDouble();
    order.note = json.value(u"note"_s).toString();
    order.reason = json.value(u"reason"_s).toString();
    order.prescriber = json.value(u"prescriber"_s).toString();
    order.targetMinutes = json.value(u"targetMinutes"_s).toInt();
    order.isLate = json.value(u"late"_s).toBool();
    order.createdAt = *createdAt;
    order.dueAt = timeIn(json, u"dueAt"_s).value_or(*createdAt);
    order.preparingAt = timeIn(json, u"preparingAt"_s);
    order.readyAt = timeIn(json, u"readyAt"_s);
    order.collectedAt = timeIn(json, u"collectedAt"_s);
    order.cancelledAt = timeIn(json, u"cancelledAt"_s);
    order.createdBy = Doer::fromJson(json.value(u"createdBy"_s));
    order.owner = Doer::fromJson(json.value(u"owner"_s));
    order.readyBy = Doer::fromJson(json.value(u"readyBy"_s));
    order.collectedBy = Doer::fromJson(json.value(u"collectedBy"_s));
    order.cancelledBy = Doer::fromJson(json.value(u"cancelledBy"_s));
    order.version = json.value(u"version"_s).toInteger();
    return order;
}

QVariantList Prescription::itemValues() const
{
    QVariantList values;
    for (const Item &item : items) {
        values.append(QVariant::fromValue(item));
    }
    return values;
}

QDateTime Prescription::createdTime() const
{
    return timeOf(createdAt);
}
QDateTime Prescription::dueTime() const
{
    return timeOf(dueAt);
}
QDateTime Prescription::preparingTime() const
{
    return timeOf(preparingAt);
}
QDateTime Prescription::readyTime() const
{
    return timeOf(readyAt);
}
QDateTime Prescription::collectedTime() const
{
    return timeOf(collectedAt);
}
QDateTime Prescription::cancelledTime() const
{
    return timeOf(cancelledAt);
}

QJsonObject Pharmacy::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"serviceId"_s, serviceId}};
}

Result<Pharmacy> Pharmacy::fromJson(const QJsonObject &json)
{
    Pharmacy pharmacy;
    pharmacy.id = json.value(u"id"_s).toString();
    pharmacy.name = json.value(u"name"_s).toString();
    pharmacy.serviceId = json.value(u"serviceId"_s).toString();
    if (pharmacy.id.isEmpty()) {
        return unreadable(u"pharmacy.id"_s);
    }
    return pharmacy;
}

} // namespace loket::prescription
