// One client of a stream.
#pragma once

#include "commands/stream.h"
#include "net/limits/tokenbucket.h"
#include "net/websocket/jsonsocketface.h"

namespace loket {

// Lives on the hub's thread. Who is known is on the hub as long, so that the stream ends with the
// session. Deletes itself when the client has gone.
class StreamSession final : public StreamWriter, private WebSocketLink::Listener {
    Q_OBJECT
public:
    StreamSession(WebSocketLink &link, const Identity &identity, const ConnectionInfo &info,
        JsonContext &context);
    ~StreamSession() override;

    ConnectionId id() const { return m_id; } // 0: nobody is known

    void send(const QString &type, const QJsonObject &fields) override;
    qint64 bytesWaiting() const override { return m_link ? m_link->bytesWaiting() : 0; }
    void close() override;
    void sendAway(const Error &error) override;

private:
    Standing standing() const override { return m_standing; }
    qint64 largestMessage(qint64) const override { return m_message.bytes; }
    void textReceived(const QByteArray &utf8) override;
    void binaryReceived(const QByteArray &bytes) override;
    void alive() override { m_context.hub.touch(m_id); }
    void linkDrained() override;
    void linkClosed() override;
    bool isTooFast(qsizetype bytes); // and ends who will not stop
    void hear(const ClientMessage &message);
    void refuse(const Error &error);

    JsonContext &m_context;
    WebSocketLink *m_link; // nullptr: it has gone
    const Standing m_standing;
    const bool m_seesPatients;
    const JsonLimits m_message;
    TokenBucket m_calls;
    ConnectionId m_id {};
};

} // namespace loket
