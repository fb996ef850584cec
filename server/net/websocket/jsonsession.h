// One client of `/ws`.
#pragma once

#include "net/limits/tokenbucket.h"
#include "net/websocket/jsonsocketface.h"
#include "protocol/jsonenvelope.h"

namespace loket {

// Lives on the hub's thread. Attached to the hub from its making to its end; deletes itself when
// the client has gone.
class JsonSession final : public QObject, private SocketLink::Listener {
    Q_OBJECT
public:
    // The identity of the arrival is a good one.
    JsonSession(const Arrival &arrival, JsonContext &context);
    ~JsonSession() override;

private:
    qint64 largestMessage(qint64) const override { return m_message.bytes; }
    Standing standing() const override { return m_standing; }
    void textReceived(const QByteArray &utf8) override;
    void binaryReceived(const QByteArray &bytes) override;
    void alive() override;
    void linkDrained() override;
    void linkClosed() override;
    bool isTooFast(qsizetype bytes); // and says so
    void handle(const ClientMessage &message);
    void welcome();
    void subscribe(const ClientMessage &message);
    void unsubscribe(const ClientMessage &message);
    void status(const ClientMessage &message);
    void publish(const ClientMessage &message);
    void run(const ClientMessage &message);
    void answer(const ClientMessage &message, const Reply &reply);
    void write(const QList<Message> &messages);
    void write(const QByteArray &frames);
    void send(const ServerMessage &message);
    void sendError(const Error &error, const QJsonValue &id = QJsonValue::Undefined);
    const Connection &connection() const;

    JsonContext &m_context;
    SocketLink *m_link; // nullptr: it has gone
    const QString m_address;
    const JsonLimits m_message;
    const Standing m_standing;
    ConnectionId m_id {};
    TokenBucket m_calls;
    TokenBucket m_refusals;
    int m_running = 0; // commands that have not answered
};

} // namespace loket
