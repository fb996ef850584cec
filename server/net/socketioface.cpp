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
    const Clock &clock, NetCounters &counters, int callsAtOnce)
    : m_context {*this, hub, commands, identities, clock, counters, callsAtOnce}
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
    return socketIoFrames({.nsp = path(), .args = {message.event, dataOf(message)}});
}

std::unique_ptr<SocketIoListener> SocketIoFace::open(
    SocketIoSocket &socket, const EngineIoVisitor &visitor, const QJsonObject &auth)
{
    return std::make_unique<SocketIoClient>(socket, visitor, auth, m_context);
}

} // namespace loket
