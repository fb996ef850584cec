#include "net/socketioface.h"

#include "net/socketioclient.h"

namespace loket {
namespace {

// What a client published, or a channel's error, as the clients of Socket.IO read it.
QJsonObject dataOf(const Message &message)
{
    QJsonObject data = message.data;
    const QString timestamp = u"timestamp"_s;
    if (message.event == u"message"_s) {
        data = {{u"channel"_s, message.channel}, {u"data"_s, message.data}};
        if (message.seq != 0) {
            data.insert(u"seq"_s, static_cast<qint64>(message.seq));
        }
        data.insert(timestamp, toIso(message.time));
    } else if (message.event == u"error"_s && !data.contains(timestamp)) {
        data.insert(timestamp, toIso(message.time));
    }
    return data;
}

} // namespace

SocketIoFace::SocketIoFace(Hub &hub, const CommandRegistry &commands, IdentitySource &identities,
    const Clock &clock, Random &random, NetCounters &counters, Millis recoveryTime, int callsAtOnce)
    : m_recovery(hub, clock, random, recoveryTime),
      m_context {*this, hub, commands, identities, clock, counters, m_recovery, callsAtOnce}
{
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
    QJsonArray args {message.event, dataOf(message)};
    if (m_recovery.isOn() && message.publication != 0) {
        args.append(offsetText(message.publication));
    }
    return socketIoFrames({.nsp = path(), .args = args});
}

std::unique_ptr<SocketIoListener> SocketIoFace::open(
    SocketIoSocket &socket, const EngineIoVisitor &visitor, const QJsonObject &auth)
{
    return std::make_unique<SocketIoClient>(socket, visitor, auth, m_context);
}

} // namespace loket
