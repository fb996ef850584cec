#include "net/socketio/socketioclient.h"

#include "commands/joining.h"
#include "core/whendone.h"
#include "protocol/jsontext.h"
#include "protocol/websocketframe.h"

#include <QHash>

#include <numeric>

namespace loket {
namespace {

constexpr qsizetype mostMissed = 1'000;
constexpr qsizetype mostMissedBytes = 2 << 20;
constexpr qint64 largestExact = 9007199254740991; // 2^53 − 1

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

bool hasPayload(const QJsonArray &args)
{
    return !args.isEmpty() && !args.first().isNull();
}

// Some events come with their values as arguments, `(channel)`, or as an object, `({channel})`.
// `emit(event)` and `emit(event, null)` say the same.
QJsonObject named(const QJsonArray &args, const QString &name)
{
    if (args.first().isObject()) {
        return args.first().toObject();
    }
    return hasPayload(args) ? QJsonObject {{name, args.first()}} : QJsonObject();
}

Result<Values> channelOf(const SocketIoEvent &event)
{
    return Values::read({fields::text(u"channel"_s).required(),
                            fields::integer(u"since"_s, 0, largestExact), fields::text(u"epoch"_s)},
        named(event.args, u"channel"_s));
}

// `({channel,data})` or `(channel,data)`
QJsonObject publicationOf(const QJsonArray &args)
{
    QJsonObject publication = named(args, u"channel"_s);
    if (!args.first().isObject() && args.size() > 1) {
        publication.insert(u"data"_s, args.at(1));
    }
    return publication;
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

QJsonValue idOf(const Identity &identity)
{
    return identity.id.isEmpty() ? QJsonValue() : QJsonValue(identity.id);
}

} // namespace

SocketIoClient::SocketIoClient(SocketIoSocket &socket, const EngineIoVisitor &visitor,
    const QJsonObject &auth, const SocketIoFaceContext &context)
    : m_socket(socket),
      m_context(context),
      m_userAgent(visitor.userAgent),
      m_address(visitor.credentials.address),
      m_pid(auth.value(u"pid"_s).toString()),
      m_offset(publicationOf(auth.value(u"offset"_s)))
{
    if (const auto credentials = credentialsOf(visitor, auth)) {
        identify(*credentials);
    } else {
        m_socket.refuse(credentials.error());
    }
}

SocketIoClient::~SocketIoClient()
{
    leave();
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
    attach(identity);
    m_context.recovery.watch(*m_id);
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
    attach(identity);
    for (auto it = was->absence.channels.begin(); it != was->absence.channels.end(); ++it) {
        if (!m_context.hub.subscribe(*m_id, it.key())) {
            m_socket.close(closecodes::internalError, u"a channel is closed"_s);
            return true;
        }
    }
    m_context.recovery.watch(*m_id, was->absence.channels);
    write(framesOf(*missed));
    return true;
}

void SocketIoClient::attach(const Identity &identity)
{
    m_socket.allow(m_context.limits.messageOf(identity), identity.standing());
    m_id = m_context.hub.attach(m_context.face, *this, identity, {m_address, m_userAgent});
}

// With the offset, so that also who hears nothing more knows up to where it has heard all.
void SocketIoClient::sayReady()
{
    const Identity &identity = connection().identity;
    JsonFields who;
    who.add(u"userId"_s, jsonValue(idOf(identity)));
    who.add(u"roles"_s, jsonStrings(roleNames(identity.roles)));
    who.add(u"connectionId"_s, jsonString(toText(*m_id)));
    who.add(u"timestamp"_s, jsonString(toIso(m_context.clock.now())));
    QByteArrayList args {jsonString(u"connection:ready"_s), who.take()};
    if (!m_pid.isEmpty()) {
        args.append(jsonString(offsetText(m_context.hub.publication())));
    }
    m_socket.sendText(args);
}

void SocketIoClient::leave()
{
    if (m_id) {
        m_context.hub.detach(*std::exchange(m_id, std::nullopt));
    }
}

void SocketIoClient::disconnected(const QString &reason)
{
    if (m_id && !m_pid.isEmpty() && wasCutOff(reason)) {
        m_context.recovery.keep(m_pid, m_socket.sid(), *m_id);
    }
    leave();
}

const Connection &SocketIoClient::connection() const
{
    return *m_context.hub.connection(*m_id);
}

void SocketIoClient::alive()
{
    m_context.hub.touch(*m_id);
}

void SocketIoClient::drained()
{
    m_context.hub.drained(*m_id);
}

void SocketIoClient::write(const QByteArray &frame)
{
    if (!frame.isEmpty()) {
        m_socket.write(frame);
    }
}

qint64 SocketIoClient::bytesWaiting() const
{
    return m_socket.bytesWaiting();
}

qint64 SocketIoClient::largestWaiting() const
{
    return m_socket.largestWaiting();
}

// Whose session is over shall not come back by itself with the same token.
void SocketIoClient::close(int code, const QString &reason)
{
    if (code == closecodes::unauthorized) {
        m_socket.disconnect();
    }
    m_socket.close(code, reason);
}

SocketIoClient::Action SocketIoClient::actionFor(const QString &event)
{
    static const QHash<QString, Action> actions {
        {u"ping"_s, &SocketIoClient::ping},
        {u"subscribe"_s, &SocketIoClient::subscribe},
        {u"unsubscribe"_s, &SocketIoClient::unsubscribe},
        {u"publish"_s, &SocketIoClient::publish},
        {u"get_status"_s, &SocketIoClient::status},
        {u"join-patient-room"_s, &SocketIoClient::joinPatientRoom},
        {u"join-staff-room"_s, &SocketIoClient::joinStaffRoom},
        {u"join-patients-room"_s, &SocketIoClient::joinPatientsRoom},
    };
    return actions.value(event, nullptr);
}

void SocketIoClient::eventReceived(const SocketIoEvent &event)
{
    if (!event.attachments.isEmpty()) {
        return refuse(event,
            errors::invalidMessage(u"Binary arguments are not understood here; send JSON."_s));
    }
    if (const Action action = actionFor(event.name)) {
        (this->*action)(event);
    } else {
        run(event);
    }
}

void SocketIoClient::tooFast(const SocketIoEvent &event)
{
    refuse(event, {u"RATE_LIMITED"_s, u"You send too many messages. Wait a moment."_s, 429});
}

void SocketIoClient::ping(const SocketIoEvent &event)
{
    answer(event, u"pong"_s, {});
}

void SocketIoClient::subscribe(const SocketIoEvent &event)
{
    const auto wish = channelOf(event);
    if (!wish) {
        return refuse(event, wish.error());
    }
    const auto since = wish->has(u"since"_s)
        ? std::optional(static_cast<quint64>(wish->integer(u"since"_s)))
        : std::nullopt;
    const auto subscription =
        m_context.hub.subscribe(*m_id, wish->text(u"channel"_s), since, wish->text(u"epoch"_s));
    if (!subscription) {
        return refuse(event, subscription.error());
    }
    answer(event, u"subscribed"_s,
        {{u"channel"_s, subscription->channel}, {u"seq"_s, static_cast<qint64>(subscription->seq)},
            {u"epoch"_s, subscription->epoch}, {u"recovered"_s, subscription->recovered}});
    writeOld(subscription->messages);
}

// Without offsets: what the client knows of since is not moved back.
void SocketIoClient::writeOld(const QList<Message> &messages)
{
    QList<Message> old = messages;
    for (Message &message : old) {
        message.publication = 0;
    }
    write(framesOf(old));
}

// All at once: what was missed may be more than what may wait.
QByteArray SocketIoClient::framesOf(const QList<Message> &messages) const
{
    QByteArray frames;
    for (const Message &message : messages) {
        frames += m_context.face.encode(message);
    }
    return frames;
}

void SocketIoClient::unsubscribe(const SocketIoEvent &event)
{
    const auto wish = channelOf(event);
    if (!wish) {
        return refuse(event, wish.error());
    }
    m_context.hub.unsubscribe(*m_id, wish->text(u"channel"_s));
    answer(event, u"unsubscribed"_s, {{u"channel"_s, wish->text(u"channel"_s)}});
}

void SocketIoClient::publish(const SocketIoEvent &event)
{
    const auto wish = Values::read(
        {fields::text(u"channel"_s).required(), fields::object(u"data"_s).required().max(1 << 20)},
        publicationOf(event.args));
    if (!wish) {
        return refuse(event, wish.error());
    }
    const auto published =
        m_context.hub.publishFrom(*m_id, wish->text(u"channel"_s), wish->object(u"data"_s));
    if (!published) {
        refuse(event, published.error());
    } else if (event.ack) {
        answer(event, {}, {});
    }
}

void SocketIoClient::status(const SocketIoEvent &event)
{
    const Connection &own = connection();
    answer(event, u"status"_s,
        {{u"connectionId"_s, toText(*m_id)}, {u"userId"_s, idOf(own.identity)},
            {u"channels"_s, QJsonArray::fromStringList(own.channels)},
            {u"connectedAt"_s, toIso(own.connectedAt)},
            {u"lastActivity"_s, toIso(own.lastActivity)}});
}

void SocketIoClient::joinPatientRoom(const SocketIoEvent &event)
{
    const auto wish =
        Values::read({fields::id(u"patientId"_s).required()}, named(event.args, u"patientId"_s));
    if (!wish) {
        return refuse(event, wish.error());
    }
    join(event, u"patient_"_s + wish->text(u"patientId"_s));
}

// Who the client says it is does not matter: its identity is known.
void SocketIoClient::joinStaffRoom(const SocketIoEvent &event)
{
    join(event, u"staff"_s);
}

void SocketIoClient::joinPatientsRoom(const SocketIoEvent &event)
{
    join(event, u"patients"_s);
}

void SocketIoClient::join(const SocketIoEvent &event, const QString &room)
{
    const auto subscription = m_context.hub.subscribe(*m_id, room);
    if (!subscription) {
        return refuse(event, subscription.error());
    }
    if (event.ack) {
        answer(event, {}, {{u"room"_s, room}});
    }
    send(u"room-joined"_s, {{u"room"_s, room}});
    writeOld(subscription->messages);
}

void SocketIoClient::run(const SocketIoEvent &event)
{
    if (hasPayload(event.args) && !event.args.first().isObject()) {
        return refuse(event,
            errors::invalidMessage(
                u"The first argument of “%1” must be an object."_s.arg(event.name.left(64))));
    }
    if (m_running >= m_context.limits.callsAtOnce) {
        ++m_context.counters.rateLimited;
        return refuse(
            event, {u"RATE_LIMITED"_s, u"Wait for the answers to your earlier commands."_s, 429});
    }
    ++m_running;
    const RawCall call {event.name, event.args.first().toObject(), connection().identity, m_address,
        *m_id, m_userAgent};
    whenDoneHere(m_context.commands.run(call), this, [this, event](const Result<Reply> &reply) {
        --m_running;
        const auto news = reply.and_then([this](const Reply &done) {
            return joinAndLeave(m_context.hub, m_id.value_or(ConnectionId {}), done);
        });
        if (!news) {
            return refuse(event, news.error());
        }
        answer(event, reply->event.isEmpty() ? event.name : reply->event, reply->body);
        writeOld(*news);
    });
}

// To who asked for an acknowledgement that; to others the event `name`.
void SocketIoClient::answer(
    const SocketIoEvent &event, const QString &name, const QJsonObject &body)
{
    if (!event.ack) {
        return send(name, body);
    }
    QJsonObject acknowledgement = body;
    acknowledgement.insert(u"success"_s, true);
    acknowledgement.insert(u"timestamp"_s, toIso(m_context.clock.now()));
    m_socket.acknowledge(*event.ack, {acknowledgement});
}

void SocketIoClient::refuse(const SocketIoEvent &event, const Error &error)
{
    QJsonObject body = error.details;
    body.insert(u"code"_s, error.code);
    body.insert(u"message"_s, error.message);
    if (!event.ack) {
        return send(u"error"_s, body);
    }
    body.insert(u"success"_s, false);
    body.insert(u"timestamp"_s, toIso(m_context.clock.now()));
    m_socket.acknowledge(*event.ack, {body});
}

void SocketIoClient::send(const QString &name, QJsonObject data)
{
    if (!data.contains(u"timestamp"_s)) {
        data.insert(u"timestamp"_s, toIso(m_context.clock.now()));
    }
    m_socket.send({name, data});
}

} // namespace loket
