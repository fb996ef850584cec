// Turns an unread socket that asks for a WebSocket into a SocketLink.
#pragma once

#include "net/socketlink.h"
#include "protocol/requesthead.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QWebSocketServer>

#include <functional>

namespace loket {

// What is missing for a handshake: BAD_REQUEST (400), UPGRADE_REQUIRED (426), METHOD_NOT_ALLOWED
// (405).
Result<Done> checkHandshake(const RequestHead &head);

// Lives on the hub's thread.
class Upgrader final : public QObject {
    Q_OBJECT
public:
    Upgrader(const Clock &clock, const NetLimits &limits, NetCounters &counters, QObject *parent);
    ~Upgrader() override;

    // Takes `socket`, whose request passed checkHandshake() and lies unread in it. `done` is called
    // later with the link, which belongs to this object; or never, where the client goes.
    using Accept = std::function<void(SocketLink *link)>;
    void upgrade(QTcpSocket *socket, Accept done);

    const QSet<SocketLink *> &links() const { return m_links; }
    bool isEmpty() const { return m_links.isEmpty() && m_waiting.isEmpty(); }
    void checkTime();

Q_SIGNALS:
    void emptied(); // nobody is left

private:
    struct Waiting {
        QTcpSocket *socket;
        Accept done;
        Millis deadline;
    };
    // By their addresses a WebSocket and the socket under it find each other: QWebSocketServer does
    // not say which became which.
    struct Ends {
        QHostAddress peer;
        quint16 peerPort;
        QHostAddress local;

        bool operator==(const Ends &) const = default;
        friend size_t qHash(const Ends &ends, size_t seed = 0)
        {
            return qHashMulti(seed, ends.peer, ends.peerPort, ends.local);
        }
    };
    void onNewConnection();
    void adopt(std::unique_ptr<QWebSocket> webSocket, const Waiting &waiting);
    void tellWhenEmpty();

    const Clock &m_clock;
    const NetLimits &m_limits;
    NetCounters &m_counters;
    QWebSocketServer m_server;
    QHash<Ends, Waiting> m_waiting;
    QSet<SocketLink *> m_links;
};

} // namespace loket
