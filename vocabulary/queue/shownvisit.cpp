#include "vocabulary/queue/shownvisit.h"

#include "vocabulary/json.h"
#include "vocabulary/slip/names.h"

namespace loket::queue {
namespace {

void addForStaff(QJsonObject &json, const ShownVisit &visit)
{
    json.insert(u"note"_s, jsonOrNull(visit.note));
    json.insert(u"noShowOffered"_s, visit.noShowOffered);
    json.insert(u"parkReason"_s, jsonOrNull(visit.parkReason));
    json.insert(u"keptForCounterId"_s, jsonOrNull(visit.keptForCounterId));
    json.insert(u"comesBackTo"_s, jsonOrNull(visit.comesBackTo));
    json.insert(u"level"_s, visit.level);
}

void readTimes(ShownVisit &visit, const QJsonObject &json)
{
    visit.issuedAt = timeIn(json, u"issuedAt"_s);
    visit.appointmentAt = timeIn(json, u"appointmentAt"_s);
    visit.eligibleAt = timeIn(json, u"eligibleAt"_s);
    visit.firstCalledAt = timeIn(json, u"firstCalledAt"_s);
    visit.startedAt = timeIn(json, u"startedAt"_s);
    visit.finishedAt = timeIn(json, u"finishedAt"_s);
    visit.cooldownUntil = timeIn(json, u"cooldownUntil"_s);
    visit.rejoinUntil = timeIn(json, u"rejoinUntil"_s);
}

void readForStaff(ShownVisit &visit, const QJsonObject &json)
{
    visit.note = json.value(u"note"_s).toString();
    visit.parkReason = json.value(u"parkReason"_s).toString();
    visit.keptForCounterId = idText(json.value(u"keptForCounterId"_s));
    visit.comesBackTo = idText(json.value(u"comesBackTo"_s));
    visit.noShowOffered = json.value(u"noShowOffered"_s).toBool();
    visit.level = json.value(u"level"_s).toInt(static_cast<int>(Priority(visit.priority)));
}

} // namespace

QJsonObject ShownVisit::toJson(Viewer viewer) const
{
    QJsonObject json {{u"id"_s, id}, {u"number"_s, number}, {u"serviceId"_s, serviceId},
        {u"serviceName"_s, serviceName}, {u"state"_s, state.text()},
        {u"priority"_s, priority.text()}, {u"position"_s, position},
        {u"estimatedWait"_s, rangeOrNull(estimatedWait)}, {u"counterId"_s, jsonOrNull(counterId)},
        {u"counterName"_s, jsonOrNull(counterName)}, {u"calls"_s, calls},
        {u"patientId"_s, patientId}, {u"language"_s, jsonOrNull(language)},
        {u"issuedAt"_s, jsonOrNull(issuedAt)}, {u"appointmentAt"_s, jsonOrNull(appointmentAt)},
        {u"eligibleAt"_s, jsonOrNull(eligibleAt)}, {u"firstCalledAt"_s, jsonOrNull(firstCalledAt)},
        {u"startedAt"_s, jsonOrNull(startedAt)}, {u"finishedAt"_s, jsonOrNull(finishedAt)},
        {u"cooldownUntil"_s, jsonOrNull(cooldownUntil)}, {u"version"_s, version},
        {u"businessDay"_s, businessDay}, {u"route"_s, QJsonArray::fromStringList(route)}};
    if (slip.isThere()) {
        json.insert(slip::slipMember, slip.toJson());
    }
    if (viewer != Viewer::Device) {
        json.insert(u"patientName"_s, jsonOrNull(patientName));
        json.insert(u"birthYear"_s, birthYear == 0 ? QJsonValue() : QJsonValue(birthYear));
        if (!code.isEmpty()) {
            json.insert(u"code"_s, code);
        }
    }
    if (viewer == Viewer::Staff) {
        addForStaff(json, *this);
    }
    if (viewer == Viewer::Patient && rejoinUntil) {
        json.insert(u"rejoinUntil"_s, toIso(*rejoinUntil));
    }
    return json;
}

Result<ShownVisit> ShownVisit::fromJson(const QJsonObject &json)
{
    if (const QString member =
            firstMissing(json, {u"id"_s, u"number"_s, u"serviceId"_s, u"state"_s});
        !member.isEmpty()) {
        return unreadable(u"visit."_s + member);
    }
    ShownVisit visit;
    visit.id = idText(json.value(u"id"_s));
    visit.number = json.value(u"number"_s).toString();
    visit.serviceId = idText(json.value(u"serviceId"_s));
    visit.serviceName = json.value(u"serviceName"_s).toString();
    visit.state = Word<State>::fromText(json.value(u"state"_s).toString());
    visit.priority = Word<Priority>::fromText(json.value(u"priority"_s).toString(u"NORMAL"_s));
    visit.position = json.value(u"position"_s).toInt();
    visit.estimatedWait = Estimate::fromJson(json.value(u"estimatedWait"_s));
    visit.counterId = idText(json.value(u"counterId"_s));
    visit.counterName = json.value(u"counterName"_s).toString();
    visit.calls = json.value(u"calls"_s).toInt();
    visit.patientId = idText(json.value(u"patientId"_s));
    visit.patientName = json.value(u"patientName"_s).toString();
    visit.birthYear = json.value(u"birthYear"_s).toInt();
    visit.language = json.value(u"language"_s).toString();
    visit.version = json.value(u"version"_s).toInteger();
    visit.businessDay = json.value(u"businessDay"_s).toString();
    visit.code = json.value(u"code"_s).toString();
    for (const QJsonValue serviceId : json.value(u"route"_s).toArray()) {
        visit.route.append(idText(serviceId));
    }
    visit.slip = slip::Slip::fromJson(json.value(slip::slipMember));
    readTimes(visit, json);
    readForStaff(visit, json);
    return visit;
}

QDateTime ShownVisit::eligibleTime() const
{
    return timeOf(eligibleAt);
}
QDateTime ShownVisit::appointmentTime() const
{
    return timeOf(appointmentAt);
}
QDateTime ShownVisit::firstCalledTime() const
{
    return timeOf(firstCalledAt);
}
QDateTime ShownVisit::startedTime() const
{
    return timeOf(startedAt);
}
QDateTime ShownVisit::finishedTime() const
{
    return timeOf(finishedAt);
}

} // namespace loket::queue
