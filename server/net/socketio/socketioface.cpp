#include "net/socketio/socketioface.h"

#include "net/socketio/socketioclient.h"
#include "net/socketio/socketiomessage.h"
#include "protocol/jsontext.h"

namespace loket {
namespace {

// What a client published, or a channel's error, as the clients of Socket.IO read it.
QByteArray dataOf(const Message &message)
{
    const QString timestamp = u"timestamp"_s;
    if (message.event == u"message"_s) {
        JsonFields data;
        data.add(u"channel"_s, jsonString(message.channel));
        data.add(u"data"_s, jsonText(message.data));
        if (message.seq != 0) {
            data.add(u"seq"_s, QByteArray::number(message.seq));
        }
        data.add(timestamp, jsonString(toIso(message.time)));
        return data.take();
    }
    QJsonObject data = message.data;
    if (message.event == u"error"_s && !data.contains(timestamp)) {
        data.insert(timestamp, toIso(message.time));
    }
    return jsonText(data);
}

} // namespace

SocketIoFace::SocketIoFace(Hub &hub, const CommandRegistry &commands, IdentitySource &identities,
    const Clock &clock, Random &random, NetCounters &counters, Millis recoveryTime,
    const NetLimits &limits)
    : m_recovery(hub, clock, random, recoveryTime),
      m_context {{*this, hub, commands, clock, counters, limits}, identities, m_recovery}
{
}

QStringList SocketIoFace::ownEvents()
{
    return reservedEvents()
        + QStringList {
            ownevents::ready, ownevents::roomJoined, ownevents::roomLeft, ownevents::currentRooms};
}

QString SocketIoFace::name() const
{
    return u"socketio"_s;
}

QString SocketIoFace::path() const
{
    return u"/"_s;
}

QByteArray SocketIoFace::encode(const Message &message) const
{
    QByteArrayList args {jsonString(message.event), dataOf(message)};
    if (m_recovery.isOn() && message.publication != 0) {
        args.append(jsonString(offsetText(message.publication)));
    }
    return socketIoEventFrames(path(), args);
}

std::unique_ptr<SocketIoListener> SocketIoFace::open(
    SocketIoSocket &socket, const EngineIoVisitor &visitor, const QJsonObject &auth)
{
    return std::make_unique<SocketIoClient>(socket, visitor, auth, m_context);
}

} // namespace loket
