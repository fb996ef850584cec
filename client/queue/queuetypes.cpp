#include "client/queue/queuetypes.h"

#include "vocabulary/json.h"

#include <QJsonArray>

#include <array>

namespace loket::client {

namespace queue {
template <class Enum, size_t size>
static std::optional<Enum> find(
    const std::array<QLatin1StringView, size> &names, const QString &text)
{
    for (size_t i = 0; i < size; ++i) {
        if (text.compare(names[i], Qt::CaseInsensitive) == 0) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

constexpr std::array stateNames = {"booked"_L1, "waiting"_L1, "called"_L1, "serving"_L1,
    "parked"_L1, "done"_L1, "no_show"_L1, "cancelled"_L1, "closed"_L1};
constexpr std::array priorityNames = {"URGENT"_L1, "HIGH"_L1, "NORMAL"_L1, "LOW"_L1};

std::optional<State> stateFromText(const QString &text)
{
    return find<State>(stateNames, text);
}
QString toText(State state)
{
    return stateNames.at(static_cast<size_t>(state));
}
std::optional<Priority> priorityFromText(const QString &text)
{
    return find<Priority>(priorityNames, text);
}
QString toText(Priority priority)
{
    return priorityNames.at(static_cast<size_t>(priority));
}

bool isOpen(State state)
{
    switch (state) {
    case State::Booked:
    case State::Waiting:
    case State::Called:
    case State::Serving:
    case State::Parked:
        return true;
    case State::Done:
    case State::NoShow:
    case State::Cancelled:
    case State::Closed:
        return false;
    }
    return false;
}
}

WaitRange WaitRange::fromJson(const QJsonValue &value)
{
    const QJsonObject range = value.toObject();
    return {range.value(u"low"_s).toInt(-1), range.value(u"high"_s).toInt(-1)};
}

Result<Visit> Visit::fromJson(const QJsonObject &json)
{
    const auto state = queue::stateFromText(json.value(u"state"_s).toString());
    const auto priority = queue::priorityFromText(json.value(u"priority"_s).toString(u"NORMAL"_s));
    Visit visit;
    visit.id = idText(json.value(u"id"_s));
    visit.number = json.value(u"number"_s).toString();
    visit.serviceId = idText(json.value(u"serviceId"_s));
    if (visit.id.isEmpty() || visit.number.isEmpty() || visit.serviceId.isEmpty() || !state
        || !priority) {
        return unreadable(u"visit"_s);
    }
    visit.serviceName = json.value(u"serviceName"_s).toString();
    visit.state = *state;
    visit.priority = *priority;
    visit.position = json.value(u"position"_s).toInt();
    visit.estimatedWait = WaitRange::fromJson(json.value(u"estimatedWait"_s));
    visit.counterId = idText(json.value(u"counterId"_s));
    visit.counterName = json.value(u"counterName"_s).toString();
    visit.calls = json.value(u"calls"_s).toInt();
    visit.patientId = idText(json.value(u"patientId"_s));
    visit.patientName = json.value(u"patientName"_s).toString();
    visit.language = json.value(u"language"_s).toString();
    visit.reason = json.value(u"parkReason"_s).toString();
    visit.keptFor = idText(json.value(u"keptForCounterId"_s));
    visit.noShowOffered = json.value(u"noShowOffered"_s).toBool();
    visit.level = json.value(u"level"_s).toInt(static_cast<int>(visit.priority));
    visit.issuedAt = timeFromJson(json.value(u"issuedAt"_s));
    visit.eligibleAt = timeFromJson(json.value(u"eligibleAt"_s));
    visit.appointmentAt = timeFromJson(json.value(u"appointmentAt"_s));
    visit.calledAt = timeFromJson(json.value(u"firstCalledAt"_s));
    visit.startedAt = timeFromJson(json.value(u"startedAt"_s));
    visit.coolsUntil = timeFromJson(json.value(u"cooldownUntil"_s));
    visit.version = json.value(u"version"_s).toInteger();
    return visit;
}

Result<Service> Service::fromJson(const QJsonObject &json)
{
    Service service;
    service.id = idText(json.value(u"id"_s));
    service.name = json.value(u"name"_s).toString();
    if (service.id.isEmpty() || service.name.isEmpty()) {
        return unreadable(u"service"_s);
    }
    service.prefix = json.value(u"prefix"_s).toString();
    service.waiting = json.value(u"waiting"_s).toInt();
    service.serving = json.value(u"serving"_s).toInt();
    service.openCounters = json.value(u"openCounters"_s).toInt();
    service.estimatedWait = WaitRange::fromJson(json.value(u"estimatedWait"_s));
    service.numbersLeft = json.value(u"numbersLeft"_s).toInt();
    service.numbersLow = json.value(u"numbersLow"_s).toBool();
    for (const QJsonValue &entry : json.value(u"nowServing"_s).toArray()) {
        service.nowServing.append({entry.toObject().value(u"number"_s).toString(),
            entry.toObject().value(u"counter"_s).toString()});
    }
    return service;
}

Result<Counter> Counter::fromJson(const QJsonObject &json)
{
    Counter counter;
    counter.id = idText(json.value(u"id"_s));
    counter.name = json.value(u"name"_s).toString();
    if (counter.id.isEmpty() || counter.name.isEmpty()) {
        return unreadable(u"counter"_s);
    }
    counter.isOpen = json.value(u"open"_s).toBool();
    for (const QJsonValue &id : json.value(u"serviceIds"_s).toArray()) {
        counter.serviceIds.append(idText(id));
    }
    return counter;
}

} // namespace loket::client
