// The face of Socket.IO (contract: Socket.IO): its rooms are the hub's channels, its events the
// commands of the registry.
#pragma once

#include "hub/identitysource.h"
#include "net/session/clientsession.h"
#include "net/socketio/socketioconnection.h"
#include "net/socketio/socketiorecovery.h"

namespace loket {

struct SocketIoFaceContext : SessionContext {
    IdentitySource &identities;
    SocketIoRecovery &recovery;
};

// The namespace “/”. Lives on the hub's thread. What it is given by reference must outlive it.
class SocketIoFace final : public Face, public SocketIoNamespace {
public:
    SocketIoFace(Hub &hub, const CommandRegistry &commands, IdentitySource &identities,
        const Clock &clock, Random &random, NetCounters &counters, Millis recoveryTime,
        const NetLimits &limits);

    // The names of all that it sends of itself, or that mean something to its clients' library.
    static QStringList ownEvents();

    QString name() const override; // "socketio"
    QString path() const override; // "/"
    // An event with the message's data; last its offset, where clients may be recovered. `error`
    // has a timestamp, and `message`, which any client may publish, is
    // `{channel,data,seq,timestamp}` as on /ws.
    QByteArray encode(const Message &message) const override;

    std::unique_ptr<SocketIoListener> open(
        SocketIoSocket &socket, const EngineIoVisitor &visitor, const QJsonObject &auth) override;

private:
    SocketIoRecovery m_recovery;
    const SocketIoFaceContext m_context;
};

} // namespace loket
