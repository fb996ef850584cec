#include "net/socketio/socketioclient.h"

#include "core/whendone.h"
#include "net/socketio/socketiomessage.h"
#include "protocol/websocketframe.h"

#include <numeric>

namespace loket {
namespace {

constexpr qsizetype mostMissed = 1'000;
constexpr qsizetype mostMissedBytes = 2 << 20;

// What the client showed with CONNECT; where that is nothing, what came with its first request.
Result<Credentials> credentialsOf(const EngineIoVisitor &visitor, const QJsonObject &auth)
{
    const QJsonObject known {
        {u"token"_s, auth.value(u"token"_s)}, {u"visit"_s, auth.value(u"visit"_s)}};
    const auto values =
        Values::read({fields::text(u"token"_s).max(512), fields::text(u"visit"_s).max(512)}, known);
    if (!values) {
        return fail(values.error());
    }
    Credentials credentials = visitor.credentials;
    if (values->has(u"token"_s) || values->has(u"visit"_s)) {
        credentials.token = values->text(u"token"_s);
        credentials.visit = values->text(u"visit"_s);
        credentials.isCookie = false;
    }
    return credentials;
}

bool isTooMuch(const QList<Message> &messages)
{
    const auto bytes = std::accumulate(messages.begin(), messages.end(), qsizetype(0),
        [](qsizetype sum, const Message &message) { return sum + weightOf(message.data); });
    return messages.size() > mostMissed || bytes > mostMissedBytes;
}

// Rather than going, or being sent away.
bool wasCutOff(const QString &reason)
{
    return QStringList {
        u"transport close"_s, u"transport error"_s, u"ping timeout"_s, u"slow consumer"_s}
        .contains(reason);
}

QStringList roleNames(const Roles &roles)
{
    QStringList names;
    for (const Role role : roles) {
        names.append(toText(role));
    }
    return names;
}

} // namespace

SocketIoClient::SocketIoClient(SocketIoSocket &socket, const EngineIoVisitor &visitor,
    const QJsonObject &auth, const SocketIoFaceContext &context)
    : ClientSession(context),
      m_socket(socket),
      m_context(context),
      m_info {visitor.credentials.address, visitor.userAgent},
      m_pid(auth.value(u"pid"_s).toString()),
      m_offset(publicationOf(auth.value(u"offset"_s)))
{
    if (const auto credentials = credentialsOf(visitor, auth)) {
        identify(*credentials);
    } else {
        m_socket.refuse(credentials.error());
    }
}

void SocketIoClient::identify(const Credentials &credentials)
{
    whenDone(
        m_context.identities.identify(credentials), this, [this](const Result<Identity> &identity) {
            if (!identity) {
                m_socket.refuse(identity.error());
            } else if (m_socket.isOpening()) {
                enter(*identity);
            }
        });
}

void SocketIoClient::enter(const Identity &identity)
{
    if (const auto admitted = m_context.hub.admit(identity); !admitted) {
        return m_socket.refuse(admitted.error());
    }
    if (!resume(identity)) {
        enterAnew(identity);
    }
    if (m_socket.isConnected()) {
        sayReady();
    }
}

void SocketIoClient::enterAnew(const Identity &identity)
{
    m_pid = m_context.recovery.isOn() ? m_context.recovery.makePid() : QString();
    m_socket.accept(m_pid.isEmpty() ? QJsonObject() : QJsonObject {{u"pid"_s, m_pid}});
    comeIn(identity);
    m_context.recovery.watch(id());
}

// False also where it missed more than is wise to send at once.
bool SocketIoClient::resume(const Identity &identity)
{
    auto was = m_offset ? m_context.recovery.take(m_pid, identity) : std::nullopt;
    if (!was) {
        return false;
    }
    was->absence.publication = *m_offset;
    const auto missed = m_context.hub.missed(was->absence);
    if (!missed || isTooMuch(*missed)) {
        return false;
    }
    m_socket.accept({{u"pid"_s, m_pid}}, was->sid);
    comeIn(identity);
    for (auto it = was->absence.channels.begin(); it != was->absence.channels.end(); ++it) {
        if (!m_context.hub.subscribe(id(), it.key())) {
            m_socket.close(closecodes::internalError, u"a channel is closed"_s);
            return true;
        }
    }
    m_context.recovery.watch(id(), was->absence.channels);
    write(framesOf(*missed));
    return true;
}

void SocketIoClient::comeIn(const Identity &identity)
{
    m_socket.allow(m_context.limits.messageOf(identity), identity.standing());
    attach(m_socket, identity, m_info);
}

// With the offset, so that also who hears nothing more knows up to where it has heard all.
void SocketIoClient::sayReady()
{
    JsonFields who;
    who.add(u"userId"_s, jsonValue(userId()));
    who.add(u"roles"_s, jsonStrings(roleNames(connection().identity.roles)));
    who.add(u"connectionId"_s, jsonString(toText(id())));
    who.add(u"timestamp"_s, jsonString(toIso(m_context.clock.now())));
    QByteArrayList args {jsonString(ownevents::ready), who.take()};
    if (!m_pid.isEmpty()) {
        args.append(jsonString(offsetText(m_context.hub.publication())));
    }
    m_socket.sendText(args);
}

void SocketIoClient::disconnected(const QString &reason)
{
    if (isAttached() && !m_pid.isEmpty() && wasCutOff(reason)) {
        m_context.recovery.keep(m_pid, m_socket.sid(), id());
    }
    leave();
}

void SocketIoClient::eventReceived(const SocketIoEvent &event)
{
    const auto message = messageOf(event);
    if (!message) {
        return refuse(askedBy(event), message.error());
    }
    switch (roomWishOf(event.name)) {
    case RoomWish::None:
        return handle(*message);
    case RoomWish::Join:
        return subscribe(*message);
    case RoomWish::Leave:
        return leaveRoom(*message);
    case RoomWish::List:
        return listRooms(*message);
    }
    Q_UNREACHABLE();
}

void SocketIoClient::leaveRoom(const ClientMessage &asked)
{
    const QString &room = asked.channel;
    if (!connection().channels.contains(room)) {
        return refuse(asked, notInRoom(room));
    }
    m_context.hub.unsubscribe(id(), room);
    tell(asked, ownevents::roomLeft,
        {{u"room"_s, room}, {u"message"_s, u"You left the room “%1”."_s.arg(room)}});
}

void SocketIoClient::listRooms(const ClientMessage &asked)
{
    tell(asked, ownevents::currentRooms,
        {{u"rooms"_s, QJsonArray::fromStringList(connection().channels)}});
}

void SocketIoClient::tell(const ClientMessage &asked, const QString &event, const QJsonObject &body)
{
    done(asked, {}, body);
    send(event, body);
}

void SocketIoClient::tooFast(const SocketIoEvent &event)
{
    refuse(askedBy(event), tooManyMessages());
}

void SocketIoClient::answer(const ClientMessage &asked, const Answer &answer)
{
    if (roomWishOf(asked.type) == RoomWish::Join) {
        const QString sentence =
            answer.isNew ? u"You are in the room “%1”."_s : u"You are in the room “%1” already."_s;
        return tell(asked, ownevents::roomJoined,
            {{u"room"_s, answer.channel}, {u"message"_s, sentence.arg(answer.channel)}});
    }
    QJsonObject body = answer.data;
    if (!answer.channel.isEmpty()) {
        body.insert(u"channel"_s, answer.channel);
    }
    for (auto it = answer.position.begin(); it != answer.position.end(); ++it) {
        body.insert(it.key(), it.value());
    }
    done(asked, answer.event, body);
}

// To who asked for an acknowledgement that; to others the event.
void SocketIoClient::done(const ClientMessage &asked, const QString &event, const QJsonObject &body)
{
    if (!asked.id.isUndefined()) {
        acknowledge(asked, body, true);
    } else if (!event.isEmpty()) {
        send(event, body);
    }
}

void SocketIoClient::refuse(const ClientMessage &asked, const Error &error)
{
    QJsonObject body = error.details;
    body.insert(u"code"_s, error.code);
    body.insert(u"message"_s, error.message);
    if (asked.id.isUndefined()) {
        send(u"error"_s, body);
    } else {
        acknowledge(asked, body, false);
    }
}

void SocketIoClient::acknowledge(const ClientMessage &asked, QJsonObject body, bool isSuccess)
{
    body.insert(u"success"_s, isSuccess);
    body.insert(u"timestamp"_s, toIso(m_context.clock.now()));
    m_socket.acknowledge(asked.id.toInteger(), {body});
}

void SocketIoClient::send(const QString &name, QJsonObject data)
{
    if (!data.contains(u"timestamp"_s)) {
        data.insert(u"timestamp"_s, toIso(m_context.clock.now()));
    }
    m_socket.send({name, data});
}

} // namespace loket
