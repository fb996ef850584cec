#include "client/telemedicine/telemedicinefeed.h"

#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"
#include "vocabulary/telemedicine/rights.h"
#include "vocabulary/word.h"

#include <algorithm>

namespace loket::client {

using telemedicine::Appointment;
using telemedicine::Person;
using telemedicine::RoomView;

namespace {

bool mayConsult(const QStringList &roles)
{
    return std::any_of(roles.cbegin(), roles.cend(), [](const QString &name) {
        const std::optional<Role> role = fromText<Role>(name);
        return role && telemedicine::rights::consult.isOf(*role);
    });
}

} // namespace

TelemedicineFeed::TelemedicineFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, {}, parent),
      m_consultations(consultationStandsBefore)
{
    keep({&m_consultations});
    connect(&connection, &ServerConnection::userChanged, this, [this] {
        setChannel(
            mayConsult(this->connection().roles()) ? QString(telemedicine::channel) : QString());
    });
}

std::optional<Consultation> TelemedicineFeed::ofAppointment(const QString &appointmentId) const
{
    const QList<Consultation> &all = m_consultations.values();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Consultation &one) {
        return !appointmentId.isEmpty() && one.appointment.id == appointmentId;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<Done> TelemedicineFeed::read(const QString &type, const QJsonObject &data)
{
    namespace events = telemedicine::events;
    if (type == events::refresh) {
        m_appointments.clear();
        m_rooms.clear();
        for (const Appointment &one :
            readableOf<Appointment>(data.value(u"appointments"_s).toArray())) {
            m_appointments.insert(one.roomId, one);
        }
        for (const RoomView &room : readableOf<RoomView>(data.value(u"rooms"_s).toArray())) {
            m_rooms.insert(room.id, room);
        }
        showAll();
        return Done {};
    }
    if (type == events::updated) {
        return Appointment::fromJson(data.value(u"appointment"_s).toObject())
            .map([this](const Appointment &one) {
                take(one);
                return Done {};
            });
    }
    if (type == events::room) {
        return RoomView::fromJson(data.value(u"room"_s).toObject())
            .map([this](const RoomView &room) {
                takeRoom(room);
                return Done {};
            });
    }
    return Done {};
}

void TelemedicineFeed::take(const Appointment &appointment)
{
    const auto before = m_appointments.constFind(appointment.roomId);
    const bool isNew = before == m_appointments.cend();
    if (!isNew && before->version >= appointment.version) {
        return;
    }
    m_appointments.insert(appointment.roomId, appointment);
    show(appointment.roomId);
    Q_EMIT told(appointment.roomId, isNew);
}

void TelemedicineFeed::takeRoom(const RoomView &room)
{
    if (room.users.isEmpty() && room.lobby.isEmpty()) {
        m_rooms.remove(room.id);
    } else {
        m_rooms.insert(room.id, room);
    }
    show(room.id);
    lookForKnocks(room);
}

Consultation TelemedicineFeed::consultationOf(const QString &roomId) const
{
    return {roomId, m_appointments.value(roomId), m_rooms.value(roomId)};
}

void TelemedicineFeed::show(const QString &roomId)
{
    if (m_appointments.contains(roomId) || m_rooms.contains(roomId)) {
        m_consultations.update(consultationOf(roomId));
    } else {
        showAll(); // it is not there any more
    }
}

void TelemedicineFeed::showAll()
{
    QSet<QString> ids(m_appointments.keyBegin(), m_appointments.keyEnd());
    ids.unite(QSet<QString>(m_rooms.keyBegin(), m_rooms.keyEnd()));
    QList<Consultation> all;
    for (const QString &id : std::as_const(ids)) {
        all.append(consultationOf(id));
    }
    m_consultations.refresh(all);
    m_consultations.setStale(false);
    for (const QString &id : m_waiting.keys()) {
        if (!m_rooms.contains(id)) {
            m_waiting.remove(id);
        }
    }
    for (const RoomView &room : QHash(m_rooms)) {
        lookForKnocks(room);
    }
}

// A place that comes back on another connection is the same.
void TelemedicineFeed::lookForKnocks(const RoomView &room)
{
    QSet<QString> waiting;
    for (const Person &person : room.lobby) {
        waiting.insert(person.userId + u' ' + toIso(person.since));
    }
    const bool isKnown = m_waiting.value(room.id).contains(waiting);
    if (waiting.isEmpty()) {
        m_waiting.remove(room.id);
    } else {
        m_waiting.insert(room.id, waiting);
    }
    if (!isKnown) {
        Q_EMIT knocked(room.id);
    }
}

void TelemedicineFeed::forget()
{
    m_appointments.clear();
    m_rooms.clear();
    m_waiting.clear();
    m_consultations.refresh(QList<Consultation> {});
}

} // namespace loket::client
