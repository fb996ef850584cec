#include "modules/queue/queuetypes.h"

#include "modules/queue/recordreader.h"

#include <QJsonArray>

namespace loket::queue {
namespace {

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(key, text);
    }
}

void put(QJsonObject &json, const QString &key, std::optional<Instant> instant)
{
    if (instant) {
        json.insert(key, toMillis(*instant));
    }
}

QJsonObject legToJson(const Leg &leg)
{
    QJsonObject json {{u"serviceId"_s, leg.serviceId}};
    put(json, u"counterId"_s, leg.counterId);
    put(json, u"sentTo"_s, leg.sentTo);
    if (!leg.causes.isEmpty()) {
        json.insert(u"causes"_s, QJsonArray::fromStringList(leg.causes));
    }
    if (leg.isAdded) {
        json.insert(u"added"_s, true);
    }
    return json;
}

Leg legFrom(const QJsonValue &json)
{
    Leg leg {json[u"serviceId"_s].toString(), json[u"counterId"_s].toString(),
        json[u"sentTo"_s].toString()};
    for (const QJsonValue cause : json[u"causes"_s].toArray()) {
        leg.causes.append(cause.toString());
    }
    leg.isAdded = json[u"added"_s].toBool();
    return leg;
}

} // namespace

QJsonObject Stop::toJson() const
{
    QJsonObject json {{u"serviceId"_s, serviceId}, {u"enteredAt"_s, toMillis(enteredAt)},
        {u"eligibleAt"_s, toMillis(eligibleAt)}, {u"calls"_s, calls},
        {u"outcome"_s, toText(outcome)}};
    put(json, u"serviceName"_s, serviceName);
    put(json, u"counterId"_s, counterId);
    put(json, u"counterName"_s, counterName);
    put(json, u"firstCalledAt"_s, firstCalledAt);
    put(json, u"calledAt"_s, calledAt);
    put(json, u"startedAt"_s, startedAt);
    put(json, u"finishedAt"_s, finishedAt);
    if (servedBefore != Millis::zero()) {
        json.insert(u"servedBefore"_s, qint64(servedBefore.count()));
    }
    if (offered) {
        json.insert(u"offered"_s, offered->toJson());
    }
    return json;
}

Result<Stop> Stop::fromJson(const QJsonObject &json)
{
    RecordReader reader(json);
    Stop stop;
    stop.serviceId = reader.text(u"serviceId"_s);
    stop.serviceName = reader.optionalText(u"serviceName"_s);
    stop.counterId = reader.optionalText(u"counterId"_s);
    stop.counterName = reader.optionalText(u"counterName"_s);
    stop.enteredAt = reader.instant(u"enteredAt"_s);
    stop.eligibleAt = reader.instant(u"eligibleAt"_s);
    stop.firstCalledAt = reader.optionalInstant(u"firstCalledAt"_s);
    stop.calledAt = reader.optionalInstant(u"calledAt"_s);
    stop.startedAt = reader.optionalInstant(u"startedAt"_s);
    stop.finishedAt = reader.optionalInstant(u"finishedAt"_s);
    stop.servedBefore = Millis(json.value(u"servedBefore"_s).toInteger());
    stop.calls = reader.number(u"calls"_s);
    stop.outcome = reader.named<Outcome>(u"outcome"_s);
    stop.offered = Estimate::fromJson(json.value(u"offered"_s));
    return reader.finish(std::move(stop));
}

QJsonObject Visit::toJson() const
{
    QJsonArray stopArray;
    for (const Stop &stop : stops) {
        stopArray.append(stop.toJson());
    }
    QJsonObject json {{u"id"_s, id}, {u"site"_s, site}, {u"businessDay"_s, businessDay},
        {u"series"_s, series}, {u"sequence"_s, sequence}, {u"number"_s, number},
        {u"issuedServiceId"_s, issuedServiceId}, {u"priority"_s, toText(priority)},
        {u"state"_s, toText(state)}, {u"stops"_s, stopArray}, {u"level"_s, place.level},
        {u"key"_s, place.key}, {u"callableAt"_s, toMillis(callableAt)},
        {u"issuedAt"_s, toMillis(issuedAt)}, {u"lastEvent"_s, lastEvent}, {u"version"_s, version}};
    put(json, u"issuedServiceName"_s, issuedServiceName);
    put(json, u"patientId"_s, patientId);
    put(json, u"patientName"_s, patientName);
    put(json, u"language"_s, language);
    put(json, u"forCounter"_s, forCounter);
    put(json, u"reason"_s, reason);
    put(json, u"note"_s, note);
    if (birthYear != 0) {
        json.insert(u"birthYear"_s, birthYear);
    }
    put(json, u"code"_s, code);
    put(json, u"appointmentAt"_s, appointmentAt);
    if (!route.isEmpty()) {
        json.insert(u"route"_s, routeToJson(route));
    }
    return json;
}

Result<Visit> Visit::fromJson(const QJsonObject &json)
{
    RecordReader reader(json);
    Visit visit;
    visit.id = reader.text(u"id"_s);
    visit.site = reader.text(u"site"_s);
    visit.businessDay = reader.text(u"businessDay"_s);
    visit.series = reader.optionalText(u"series"_s);
    visit.sequence = reader.number(u"sequence"_s);
    visit.number = reader.text(u"number"_s);
    visit.issuedServiceId = reader.text(u"issuedServiceId"_s);
    visit.issuedServiceName = reader.optionalText(u"issuedServiceName"_s);
    visit.patientId = reader.optionalText(u"patientId"_s);
    visit.patientName = reader.optionalText(u"patientName"_s);
    visit.language = reader.optionalText(u"language"_s);
    visit.priority = reader.named<Priority>(u"priority"_s);
    visit.state = reader.named<State>(u"state"_s);
    for (const QJsonValue value : reader.array(u"stops"_s)) {
        visit.stops.append(reader.nested(Stop::fromJson(value.toObject())));
    }
    visit.route = routeFromJson(json.value(u"route"_s).toArray());
    visit.place = {reader.number(u"level"_s), reader.integer(u"key"_s)};
    visit.callableAt = reader.instant(u"callableAt"_s);
    visit.forCounter = reader.optionalText(u"forCounter"_s);
    visit.reason = reader.optionalText(u"reason"_s);
    visit.note = reader.optionalText(u"note"_s);
    visit.birthYear = json.value(u"birthYear"_s).toInt();
    visit.code = reader.optionalText(u"code"_s);
    visit.appointmentAt = reader.optionalInstant(u"appointmentAt"_s);
    visit.issuedAt = reader.instant(u"issuedAt"_s);
    visit.lastEvent = reader.integer(u"lastEvent"_s);
    visit.version = reader.integer(u"version"_s);
    return reader.finish(std::move(visit));
}

QJsonArray routeToJson(const QList<Leg> &route)
{
    QJsonArray array;
    for (const Leg &leg : route) {
        array.append(legToJson(leg));
    }
    return array;
}

QList<Leg> routeFromJson(const QJsonArray &array)
{
    QList<Leg> route;
    for (const QJsonValue value : array) {
        route.append(legFrom(value));
    }
    return route;
}

} // namespace loket::queue
