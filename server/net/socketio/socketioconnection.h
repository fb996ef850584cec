// One client of Socket.IO, protocol 5: its packets, and the namespaces that it is in. It knows
// neither transport nor what the events mean.
#pragma once

#include "net/limits/tokenbucket.h"
#include "net/socketio/socketiosocket.h"

#include <vector>

namespace loket {

struct SocketIoOptions {
    Millis connectTimeout {45'000}; // that a client may be in no namespace
    SocketIoLimits limits = {}; // until it is known who the client is
    double packetsPerSecond = 100;
    int packetBurst = 400;
    int refusalBurst = 400; // packets that came too fast before the connection is closed
    qint64 packetBytes = 16 * 1024; // a packet with more counts as several
};

// What the connections of one address share.
struct SocketIoContext {
    Alarms &alarms;
    Random &random;
    NetCounters &counters;
    const SocketIoOptions options = {};
    const QList<SocketIoNamespace *> namespaces = {};
};

// Lives on the hub's thread.
class SocketIoConnection final : public EngineIoListener {
public:
    SocketIoConnection(
        EngineIoSession &session, const EngineIoVisitor &visitor, const SocketIoContext &context);
    ~SocketIoConnection() override;

    void received(const EngineIoPacket &message) override;
    void alive() override;
    void drained() override;
    void closed(const QString &reason) override;

    // For its sockets.
    Alarms &alarms() const { return m_context.alarms; }
    void send(const SocketIoPacket &packet);
    void write(const QByteArray &frames);
    qint64 bytesWaiting() const;
    qint64 largestWaiting() const;
    void close(int code, const QString &reason);
    void allow(const JsonLimits &limits, Standing standing); // it is known now who the client is
    void watch(); // somebody came or went: who is in no namespace has little time

private:
    void handle(const SocketIoPacket &packet);
    void connectTo(const SocketIoPacket &packet);
    bool isTooFast(const SocketIoPacket &packet);
    SocketIoSocket *find(const QString &nsp) const;
    void breakOff();

    EngineIoSession &m_session;
    const SocketIoContext &m_context;
    const EngineIoVisitor m_visitor;
    const qsizetype m_maxPayload; // of who is not known
    SocketIoReader m_reader;
    qint64 m_packetBytes = 0; // of the one that is being read
    TokenBucket m_packets;
    TokenBucket m_refusals;
    std::vector<std::unique_ptr<SocketIoSocket>> m_sockets; // one of a namespace at most
    Alarm m_connectEnd;
};

} // namespace loket
