// The servers that are compared, loket's two faces as two of them.
#pragma once

#include "dialect.h"
#include "serverundertest.h"

#include <memory>

namespace loket::bench {

struct Peer {
    QString name;
    Dialect dialect;
    QString program;
    QStringList arguments = {};
    QString frontDoor = {}; // of loket; empty: another server

    bool isLoket() const { return !frontDoor.isEmpty(); }
};

// Where the programs are; what is not there is left out.
struct Programs {
    QString loket;
    QStringList frontDoors; // "direct", "qt": each is one of loket's
    QString qtAlone; // QWebSocketServer; compared where "qt" is
    QString node;
    QString scripts; // the folder with ws.js and socketio.js
    QString uWebSockets; // empty: not compared
};
QList<Peer> allPeers(const Programs &programs);

// A server of this peer, for some scenarios.
class Host {
public:
    explicit Host(const Peer &peer);

    const ServerProcess &process() const { return m_loket ? m_loket->process() : *m_other; }
    const Service &service() const { return m_service; }
    const ServerUnderTest *loket() const { return m_loket.get(); } // null: another server

private:
    std::unique_ptr<ServerUnderTest> m_loket;
    std::unique_ptr<ServerProcess> m_other;
    Service m_service;
};

} // namespace loket::bench
