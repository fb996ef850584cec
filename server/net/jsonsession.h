// One client of `/ws`.
#pragma once

#include "net/jsonsocketface.h"
#include "net/tokenbucket.h"
#include "protocol/jsonenvelope.h"

namespace loket {

// Lives on the hub's thread. Attached to the hub from its making to its end; deletes itself when
// the client has gone.
class JsonSession final : public QObject {
    Q_OBJECT
public:
    // The identity of the arrival is a good one.
    JsonSession(const Arrival &arrival, const JsonContext &context);
    ~JsonSession() override;

private:
    void onText(const QByteArray &utf8);
    void onBinary(const QByteArray &bytes);
    void onClosed();
    bool isTooFast(qsizetype bytes); // and says so
    void handle(const ClientMessage &message);
    void welcome();
    void subscribe(const ClientMessage &message);
    void unsubscribe(const ClientMessage &message);
    void status(const ClientMessage &message);
    void publish(const ClientMessage &message);
    void run(const ClientMessage &message);
    void answer(const ClientMessage &message, const Reply &reply);
    void send(const ServerMessage &message);
    void sendError(const Error &error, const QJsonValue &id = QJsonValue::Undefined);
    const Connection &connection() const;

    const JsonContext &m_context;
    QPointer<SocketLink> m_link;
    const QString m_address;
    ConnectionId m_id {};
    TokenBucket m_calls;
    TokenBucket m_refusals;
    int m_running = 0; // commands that have not answered
};

} // namespace loket
