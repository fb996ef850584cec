// One client of `/ws`.
#pragma once

#include "net/limits/tokenbucket.h"
#include "net/websocket/jsonsocketface.h"

namespace loket {

// Lives on the hub's thread. Attached to the hub from its making to its end; deletes itself when
// the client has gone.
class JsonSession final : public ClientSession, private WebSocketLink::Listener {
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
    void alive() override { touch(); }
    void linkDrained() override { goOn(); }
    void linkClosed() override;

    void answer(const ClientMessage &asked, const Answer &answer) override;
    void done(const ClientMessage &asked, const QString &event, const QJsonObject &body) override;
    void refuse(const ClientMessage &asked, const Error &error) override;

    bool isTooFast(qsizetype bytes); // and says so
    void welcome();
    void send(const ServerMessage &message);

    JsonContext &m_context;
    WebSocketLink *m_link; // nullptr: it has gone
    const JsonLimits m_message;
    const Standing m_standing;
    TokenBucket m_calls;
    TokenBucket m_refusals;
};

} // namespace loket
