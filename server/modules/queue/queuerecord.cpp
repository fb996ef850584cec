#include "modules/queue/queuerecord.h"

#include "modules/queue/recordreader.h"
#include "modules/queue/setup.h"

#include <tuple>

namespace loket::queue {
namespace {

qsizetype commonStops(const Visit &a, const Visit &b)
{
    const auto both = std::min(a.stops.size(), b.stops.size());
    const auto last = a.stops.cbegin() + both;
    return std::mismatch(a.stops.cbegin(), last, b.stops.cbegin()).first - a.stops.cbegin();
}

void putStops(QJsonObject &json, const Visit &from, const Visit &to)
{
    const qsizetype kept = commonStops(from, to);
    if (kept == from.stops.size() && kept == to.stops.size()) {
        return;
    }
    QJsonArray stops;
    for (const Stop &stop : to.stops.sliced(kept)) {
        stops.append(stop.toJson());
    }
    json.insert(u"stopsKept"_s, kept);
    json.insert(u"stops"_s, stops);
}

void putPerson(QJsonObject &json, const Visit &from, const Visit &to)
{
    const auto put = [&](const QString &key, QString Visit::*member) {
        if (from.*member != to.*member) {
            json.insert(key, to.*member);
        }
    };
    put(u"patientId"_s, &Visit::patientId);
    put(u"patientName"_s, &Visit::patientName);
    put(u"language"_s, &Visit::language);
    put(u"note"_s, &Visit::note);
    if (from.birthYear != to.birthYear) {
        json.insert(u"birthYear"_s, to.birthYear);
    }
    if (from.priority != to.priority) {
        json.insert(u"priority"_s, toText(to.priority));
    }
}

void putBooking(QJsonObject &json, const Visit &from, const Visit &to)
{
    if (hasOtherBooking(from, to)) {
        json.insert(u"businessDay"_s, to.businessDay);
        json.insert(u"sequence"_s, to.sequence);
        json.insert(u"number"_s, to.number);
        if (to.appointmentAt) {
            json.insert(u"appointmentAt"_s, toMillis(*to.appointmentAt));
        }
    }
}

// What `to` has that is other than in `from`: visitWith() reads it.
QJsonObject differences(const Visit &from, const Visit &to)
{
    QJsonObject json;
    if (to.state != from.state) {
        json.insert(u"state"_s, toText(to.state));
    }
    putStops(json, from, to);
    if (to.route != from.route) {
        json.insert(u"route"_s, routeToJson(to.route));
    }
    if (to.place != from.place) {
        json.insert(u"level"_s, to.place.level);
        json.insert(u"key"_s, to.place.key);
    }
    if (to.callableAt != from.callableAt) {
        json.insert(u"callableAt"_s, toMillis(to.callableAt));
    }
    if (to.forCounter != from.forCounter) {
        json.insert(u"forCounter"_s, to.forCounter);
    }
    if (to.reason != from.reason) {
        json.insert(u"reason"_s, to.reason);
    }
    putPerson(json, from, to);
    putBooking(json, from, to);
    return json;
}

// Everything, where memory has not kept what it was before. What staff and patients wrote stays
// out of the record while it does not change.
QJsonObject image(const Visit &before, const Visit &after)
{
    QJsonObject json = after.toJson();
    if (after.patientName == before.patientName) {
        json.remove(u"patientName"_s);
    }
    if (after.note == before.note) {
        json.remove(u"note"_s);
    }
    if (after.birthYear == before.birthYear) {
        json.remove(u"birthYear"_s);
    }
    return json;
}

bool isImage(const QJsonObject &members)
{
    return members.contains(u"id"_s);
}

Result<Visit> visitFromImage(const Visit &known, const QJsonObject &members)
{
    return Visit::fromJson(members).map([&](Visit visit) {
        visit.patientName = members.value(u"patientName"_s).toString(known.patientName);
        visit.note = members.value(u"note"_s).toString(known.note);
        visit.birthYear = members.value(u"birthYear"_s).toInt(known.birthYear);
        return visit;
    });
}

void takePerson(Visit &visit, RecordReader &reader)
{
    visit.patientId = reader.textOr(u"patientId"_s, visit.patientId);
    visit.patientName = reader.textOr(u"patientName"_s, visit.patientName);
    visit.language = reader.textOr(u"language"_s, visit.language);
    visit.note = reader.textOr(u"note"_s, visit.note);
    visit.birthYear = reader.numberOr(u"birthYear"_s, visit.birthYear);
    visit.priority = reader.namedOr(u"priority"_s, visit.priority);
}

void takeBooking(Visit &visit, RecordReader &reader)
{
    visit.businessDay = reader.text(u"businessDay"_s);
    visit.sequence = reader.number(u"sequence"_s);
    visit.number = reader.text(u"number"_s);
    visit.appointmentAt = reader.optionalInstant(u"appointmentAt"_s);
}

void takeStops(Visit &visit, RecordReader &reader)
{
    visit.stops.resize(std::min<qsizetype>(visit.stops.size(), reader.number(u"stopsKept"_s)));
    for (const QJsonValue stop : reader.array(u"stops"_s)) {
        visit.stops.append(reader.nested(Stop::fromJson(stop.toObject())));
    }
}

// What the other members of the event do not say of a new visit: visitIssued() reads it.
QJsonObject partsOf(const Visit &visit)
{
    QJsonObject json {{u"site"_s, visit.site}, {u"businessDay"_s, visit.businessDay},
        {u"series"_s, visit.series}, {u"sequence"_s, visit.sequence},
        {u"serviceName"_s, visit.issuedServiceName}, {u"key"_s, visit.place.key}};
    if (visit.priority != Priority::Normal) {
        json.insert(u"priority"_s, toText(visit.priority));
    }
    if (!visit.patientId.isEmpty()) {
        json.insert(u"patientId"_s, visit.patientId);
    }
    if (!visit.language.isEmpty()) {
        json.insert(u"language"_s, visit.language);
    }
    if (!visit.route.isEmpty()) {
        json.insert(u"route"_s, routeToJson(visit.route));
    }
    if (visit.appointmentAt) {
        json.insert(u"appointmentAt"_s, toMillis(*visit.appointmentAt));
    }
    if (!visit.code.isEmpty()) {
        json.insert(u"code"_s, visit.code);
    }
    if (visit.stop().offered) {
        json.insert(u"offered"_s, visit.stop().offered->toJson());
    }
    return json;
}

Result<Visit> visitIssued(const Event &event)
{
    RecordReader body(event.body);
    const QJsonObject json = event.body.value(u"visit"_s).toObject();
    RecordReader parts(json);
    Visit visit {.id = event.subject, .number = body.text(u"number"_s), .issuedAt = event.time};
    visit.site = parts.text(u"site"_s);
    visit.businessDay = parts.text(u"businessDay"_s);
    visit.series = parts.text(u"series"_s);
    visit.sequence = parts.number(u"sequence"_s);
    visit.issuedServiceId = body.text(u"serviceId"_s);
    visit.issuedServiceName = parts.text(u"serviceName"_s);
    if (json.contains(u"priority"_s)) {
        visit.priority = parts.named<Priority>(u"priority"_s);
    }
    visit.place = {static_cast<int>(visit.priority), parts.integer(u"key"_s)};
    visit.patientId = parts.optionalText(u"patientId"_s);
    visit.language = parts.optionalText(u"language"_s);
    visit.route = routeFromJson(json.value(u"route"_s).toArray());
    visit.code = parts.optionalText(u"code"_s);
    visit.appointmentAt = parts.optionalInstant(u"appointmentAt"_s);
    visit.callableAt = visit.appointmentAt.value_or(event.time);
    visit.state = body.named<State>(u"state"_s);
    visit.stops = {{.serviceId = visit.issuedServiceId,
        .serviceName = visit.issuedServiceName,
        .enteredAt = event.time,
        .eligibleAt = visit.callableAt,
        .offered = Estimate::fromJson(json.value(u"offered"_s))}};
    visit.lastEvent = event.seq;
    visit.version = 1;
    return body.finish(visit).and_then([&](const Visit &) { return parts.finish(visit); });
}

std::shared_ptr<const Step> readIssue(const Event &event)
{
    const Result<Visit> visit = visitIssued(event);
    return visit ? std::make_shared<Step>(
               Step {Action::Issue, visit->state, visit->stop().serviceId, *visit})
                 : nullptr;
}

} // namespace

bool hasOtherBooking(const Visit &a, const Visit &b)
{
    const auto booking = [](const Visit &visit) {
        return std::tie(visit.businessDay, visit.number, visit.appointmentAt);
    };
    return booking(a) != booking(b);
}

bool hasOtherPerson(const Visit &a, const Visit &b)
{
    const auto person = [](const Visit &visit) {
        return std::tie(visit.patientId, visit.patientName, visit.language, visit.priority,
            visit.note, visit.birthYear);
    };
    return person(a) != person(b);
}

NewEvent issueEvent(const QString &actor, const std::shared_ptr<const Step> &step)
{
    const Visit &visit = step->visit;
    return {.actor = actor,
        .module = queueModule,
        .kind = toText(Action::Issue),
        .subject = visit.id,
        .body = {{u"number"_s, visit.number}, {u"state"_s, toText(visit.state)},
            {u"serviceId"_s, visit.stop().serviceId}, {u"visit"_s, partsOf(visit)}},
        .value = step};
}

NewEvent stepEvent(
    const QString &actor, const Visit &before, const std::shared_ptr<const Step> &step)
{
    const Visit &after = step->visit;
    const Stop &stop = after.stop();
    return {.actor = actor,
        .module = queueModule,
        .kind = toText(step->action),
        .subject = after.id,
        .body = {{u"number"_s, after.number}, {u"state"_s, toText(after.state)},
            {u"serviceId"_s, stop.serviceId}, {u"counterId"_s, stop.counterId},
            {u"counterName"_s, stop.counterName}, {u"before"_s, differences(after, before)},
            {u"after"_s,
                keepsNumber(before.state) ? differences(before, after) : image(before, after)}},
        .value = step};
}

Result<Visit> visitWith(Visit visit, const QJsonObject &members)
{
    if (isImage(members)) {
        return visitFromImage(visit, members);
    }
    RecordReader reader(members);
    visit.state = reader.namedOr(u"state"_s, visit.state);
    if (members.contains(u"stops"_s)) {
        takeStops(visit, reader);
    }
    if (members.contains(u"route"_s)) {
        visit.route = routeFromJson(reader.array(u"route"_s));
    }
    if (members.contains(u"key"_s)) {
        visit.place = {reader.number(u"level"_s), reader.integer(u"key"_s)};
    }
    visit.callableAt = reader.optionalInstant(u"callableAt"_s).value_or(visit.callableAt);
    visit.forCounter = reader.textOr(u"forCounter"_s, visit.forCounter);
    visit.reason = reader.textOr(u"reason"_s, visit.reason);
    takePerson(visit, reader);
    if (members.contains(u"businessDay"_s)) {
        takeBooking(visit, reader);
    }
    return reader.finish(std::move(visit));
}

std::shared_ptr<const Step> readStep(const Event &event, const Visit *known)
{
    const auto action = fromText<Action>(event.kind);
    if (!action) {
        return nullptr;
    }
    if (action == Action::Issue) {
        return readIssue(event);
    }
    const QJsonObject changes = event.body.value(u"after"_s).toObject();
    if (changes.isEmpty() || (!known && !isImage(changes))) {
        return nullptr;
    }
    Result<Visit> after = visitWith(known ? *known : Visit(), changes);
    if (!after || after->stops.isEmpty()) {
        return nullptr;
    }
    const Result<Visit> before = visitWith(*after, event.body.value(u"before"_s).toObject());
    if (!before || before->stops.isEmpty()) {
        return nullptr;
    }
    after->version = known ? known->version + 1 : after->version;
    after->lastEvent = event.seq;
    return std::make_shared<Step>(Step {
        *action, before->state, before->stop().serviceId, std::move(*after), before->patientKey()});
}

void applySetup(Board &board, const Event &event)
{
    if (event.kind == kinds::serviceRemoved) {
        board.removeService(event.subject);
    } else if (event.kind == kinds::counterRemoved) {
        board.removeCounter(event.subject);
    } else if (const auto service = entityAfter(serviceEntity(), event, board.services())) {
        board.set(*service);
    } else if (const auto counter = entityAfter(counterEntity(), event, board.counters())) {
        board.set(*counter);
    }
}

QStringList servedByThen(const Event &event, const Counter &now)
{
    const auto before = Counter::fromJson(event.body.value(u"before"_s).toObject());
    QStringList serviceIds = before ? before->serviceIds + now.serviceIds : now.serviceIds;
    serviceIds.removeDuplicates();
    return serviceIds;
}

} // namespace loket::queue
