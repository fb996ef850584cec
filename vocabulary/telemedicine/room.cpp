#include "vocabulary/telemedicine/room.h"

#include "vocabulary/json.h"

namespace loket::telemedicine {
namespace {

QVariantList valuesOf(const QList<Person> &people)
{
    QVariantList values;
    for (const Person &person : people) {
        values.append(QVariant::fromValue(person));
    }
    return values;
}

} // namespace

QJsonObject Person::toJson() const
{
    QJsonObject json {{u"connectionId"_s, id}, {u"userId"_s, userId}, {u"userName"_s, userName},
        {u"role"_s, role}, {u"since"_s, toIso(since)}};
    put(json, u"patientId"_s, patientId);
    if (isLost) {
        json.insert(u"lost"_s, true);
    }
    if (!devices.isEmpty()) {
        json.insert(u"devices"_s, devices);
    }
    return json;
}

Result<Person> Person::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"connectionId"_s, u"userId"_s});
        !member.isEmpty()) {
        return unreadable(u"person."_s + member);
    }
    Person person;
    person.id = idText(json.value(u"connectionId"_s));
    person.userId = json.value(u"userId"_s).toString();
    person.userName = json.value(u"userName"_s).toString();
    person.role = json.value(u"role"_s).toString();
    person.patientId = json.value(u"patientId"_s).toString();
    person.since = timeIn(json, u"since"_s).value_or(Instant {});
    person.isLost = json.value(u"lost"_s).toBool();
    person.devices = json.value(u"devices"_s).toObject();
    return person;
}

QDateTime Person::sinceTime() const
{
    return timeOf(since);
}

QJsonObject RoomView::toJson() const
{
    return {{u"roomId"_s, id}, {u"appointmentId"_s, jsonOrNull(appointmentId)},
        {u"users"_s, arrayOf(users)}, {u"waiting"_s, arrayOf(lobby)}};
}

Result<RoomView> RoomView::fromJson(const QJsonObject &json)
{
    RoomView room;
    room.id = json.value(u"roomId"_s).toString();
    if (room.id.isEmpty()) {
        return unreadable(u"room.roomId"_s);
    }
    room.appointmentId = idText(json.value(u"appointmentId"_s));
    room.users = readableOf<Person>(json.value(u"users"_s).toArray());
    room.lobby = readableOf<Person>(json.value(u"waiting"_s).toArray());
    return room;
}

QVariantList RoomView::userValues() const
{
    return valuesOf(users);
}

QVariantList RoomView::lobbyValues() const
{
    return valuesOf(lobby);
}

QJsonObject ChatMessage::toJson() const
{
    return {{u"id"_s, QString::number(id)}, {u"userId"_s, userId}, {u"userName"_s, userName},
        {u"message"_s, message}, {u"timestamp"_s, toMillis(at)}};
}

Result<ChatMessage> ChatMessage::fromJson(const QJsonObject &json)
{
    ChatMessage said;
    said.id = json.value(u"id"_s).toString().toLongLong();
    said.userId = json.value(u"userId"_s).toString();
    said.userName = json.value(u"userName"_s).toString();
    said.message = json.value(u"message"_s).toString();
    said.at = instantFromMillis(json.value(u"timestamp"_s).toInteger());
    return said.id > 0 ? Result<ChatMessage>(said) : unreadable(u"message.id"_s);
}

QJsonObject Stroke::toJson() const
{
    return {{u"seq"_s, seq}, {u"userId"_s, userId}, {u"userName"_s, userName}, {u"data"_s, data}};
}

} // namespace loket::telemedicine
