#include "qml/console/telemedicine/consultactions.h"

#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"

namespace loket::console {

namespace commands = telemedicine::commands;
using telemedicine::Appointment;

ConsultActions::ConsultActions(
    client::ServerConnection &connection, client::TelemedicineFeed &feed, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed)
{
}

void ConsultActions::create(
    const QString &patientName, const QString &patientId, const QDateTime &startsAt)
{
    QJsonObject data {{u"patientName"_s, patientName}};
    put(data, u"patientId"_s, patientId);
    if (startsAt.isValid()) {
        data.insert(u"startsAt"_s, toIso(instantFromMillis(startsAt.toMSecsSinceEpoch())));
    }
    if (run(u"create"_s, commands::create, data)) {
        m_guestName.clear();
    }
}

void ConsultActions::invite(const QString &appointmentId, const QString &guestName)
{
    QJsonObject data {{u"appointmentId"_s, appointmentId}};
    put(data, u"guestName"_s, guestName);
    if (run(u"invite"_s, commands::invite, data)) {
        m_guestName = guestName;
    }
}

void ConsultActions::cancel(const QString &appointmentId, const QString &reason)
{
    QJsonObject data {{u"appointmentId"_s, appointmentId}};
    put(data, u"reason"_s, reason);
    run(u"cancel"_s, commands::cancel, data);
}

void ConsultActions::admit(const QString &roomId, const QString &connectionId)
{
    onRoom(u"admit"_s, commands::admit, roomId, {{u"connectionId"_s, connectionId}});
}

void ConsultActions::deny(const QString &roomId, const QString &connectionId, const QString &reason)
{
    QJsonObject data {{u"connectionId"_s, connectionId}};
    put(data, u"reason"_s, reason);
    onRoom(u"deny"_s, commands::deny, roomId, data);
}

void ConsultActions::tellLobby(
    const QString &roomId, const QString &connectionId, const QString &message)
{
    QJsonObject data {{u"message"_s, message}};
    put(data, u"connectionId"_s, connectionId);
    onRoom(u"tell"_s, commands::lobbyMessage, roomId, data);
}

void ConsultActions::note(const QString &appointmentId, const QString &text)
{
    run(u"note"_s, commands::note, {{u"appointmentId"_s, appointmentId}, {u"note"_s, text}});
}

void ConsultActions::finish(const QString &roomId)
{
    onRoom(u"finish"_s, commands::finish, roomId);
}

void ConsultActions::onRoom(
    const QString &action, const QString &command, const QString &roomId, QJsonObject data)
{
    data.insert(u"roomId"_s, roomId);
    run(action, command, data);
}

Result<Done> ConsultActions::take(const QString &action, const QJsonObject &body)
{
    const QJsonValue told = body.value(u"appointment"_s);
    const Result<Appointment> about =
        told.isObject() ? Appointment::fromJson(told.toObject()) : Appointment();
    if (!about) {
        return fail(about.error());
    }
    if (!about->id.isEmpty()) {
        m_feed.take(*about);
    }
    Q_EMIT done(action, *about);
    if (const QString path = body.value(u"inviteUrl"_s).toString(); !path.isEmpty()) {
        Q_EMIT invited(*about, body.value(u"inviteLink"_s).toString(path), m_guestName);
    }
    return Done {};
}

} // namespace loket::console
