// What one client does on the hub and asks of the commands, whatever its protocol. A face makes of
// it what its wire needs: it reads what comes into a ClientMessage, and writes the answers.
#pragma once

#include "commands/registry.h"
#include "hub/hub.h"
#include "net/limits/netcounters.h"
#include "net/limits/netlimits.h"
#include "protocol/jsonenvelope.h"

namespace loket {

// What the sessions of a face share.
struct SessionContext {
    const Face &face;
    Hub &hub;
    const CommandRegistry &commands;
    const Clock &clock;
    NetCounters &counters;
    const NetLimits limits;
};

// An answer of the hub rather than of a command.
struct Answer {
    QString event;
    QString channel = {}; // that it is about
    QJsonObject data = {};
    QJsonObject position = {}; // on the channel
    bool isNew = true; // of a subscription: it was not on the channel before
};

// Lives on the hub's thread. On the hub from attach() to leave(), or to its end.
class ClientSession : public QObject {
    Q_OBJECT
protected:
    explicit ClientSession(const SessionContext &context);
    ~ClientSession() override;

    void attach(Link &link, const Identity &identity, const ConnectionInfo &info);
    void leave();
    bool isAttached() const { return m_link; }
    ConnectionId id() const { return m_id; }
    const Connection &connection() const;
    QJsonValue userId() const; // null: nobody is known
    void touch() { m_context.hub.touch(m_id); }
    void goOn() { m_context.hub.drained(m_id); } // nothing waits any more

    // Does what is asked. `id` is what the client knows its answer by; Undefined: it waits for
    // none.
    void handle(const ClientMessage &message);
    void subscribe(const ClientMessage &message);
    void write(const QByteArray &frames); // nothing, where the client has gone
    QByteArray framesOf(const QList<Message> &messages) const;
    static Error tooManyMessages();
    static Error notInRoom(const QString &channel);

    // The wire.
    virtual void answer(const ClientMessage &asked, const Answer &answer) = 0;
    // What came of a command; `event` empty: for who waits for the answer alone.
    virtual void done(
        const ClientMessage &asked, const QString &event, const QJsonObject &body) = 0;
    virtual void refuse(const ClientMessage &asked, const Error &error) = 0;

private:
    void unsubscribe(const ClientMessage &message);
    void publish(const ClientMessage &message);
    void status(const ClientMessage &message);
    void run(const ClientMessage &message);
    Result<QList<Message>> joinAndLeave(const Reply &reply);
    void writeOld(QList<Message> messages);

    const SessionContext &m_context;
    ConnectionId m_id {};
    Link *m_link = nullptr; // not on the hub
    int m_running = 0; // commands that have not answered
};

} // namespace loket
