// One client in one namespace of Socket.IO, as what serves the namespace sees it.
#pragma once

#include "core/result.h"
#include "hub/connection.h"
#include "net/socketio/engineioserver.h"
#include "protocol/socketio.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace loket {

class SocketIoConnection;

struct SocketIoEvent {
    QString name;
    QJsonArray args = {}; // what came after the name
    QList<QByteArray> attachments = {}; // named by placeholders in args
    std::optional<qint64> ack = {}; // to be answered with SocketIoSocket::acknowledge()
};

// What is told of a client. It belongs to its socket, and ends with it.
class SocketIoListener {
public:
    virtual ~SocketIoListener() = default;
    virtual void eventReceived(const SocketIoEvent &event) = 0;
    virtual void tooFast(const SocketIoEvent &) { } // one that came too fast and was not told
    virtual void alive() { } // something came, be it the answer to a ping
    virtual void drained() { } // nothing waits any more
    // The last call, never from inside one to the socket. Not for who was never accepted.
    virtual void disconnected(const QString &reason) = 0;
};

class SocketIoSocket;

// A namespace, and what serves it.
class SocketIoNamespace {
public:
    virtual ~SocketIoNamespace() = default;
    virtual QString path() const = 0; // "/", "/admin"
    // A client wants to come in and shows `auth`: the listener calls accept() or refuse() of the
    // socket, now or later.
    virtual std::unique_ptr<SocketIoListener> open(
        SocketIoSocket &socket, const EngineIoVisitor &visitor, const QJsonObject &auth) = 0;
};

// Lives on the hub's thread. Belongs to its connection; what is called after its end does nothing.
class SocketIoSocket final : public Link {
public:
    SocketIoSocket(SocketIoConnection &connection, SocketIoNamespace &nsp, const QString &sid);
    ~SocketIoSocket() override;

    const QString &sid() const { return m_sid; } // no secret
    const SocketIoNamespace &nsp() const { return m_nsp; }

    // Answers the wish to come in. `more` goes beside the sid; `sid`: who comes back under its own.
    void accept(const QJsonObject &more = {}, const QString &sid = {});
    void refuse(const Error &error); // `connect_error` with its message; data has the code
    void allow(
        const JsonLimits &limits, Standing standing); // for what the client sends from now on
    bool isOpening() const { return m_state == State::Opening; }
    bool isConnected() const { return m_state == State::Connected; }

    // `args`: the event's name first.
    void send(const QJsonArray &args, const QList<QByteArray> &attachments = {});
    // The same; the arguments are JSON text (protocol/jsontext.h).
    void sendText(const QByteArrayList &args);
    // The answer, or ACK_TIMEOUT, or DISCONNECTED where the client goes before.
    using Answered = std::function<void(const Result<QJsonArray> &answer)>;
    void ask(const QJsonArray &args, Millis timeout, Answered answered);
    void acknowledge(qint64 ack, const QJsonArray &args, const QList<QByteArray> &attachments = {});
    // Packets of this namespace, as frames.
    void write(const QByteArray &frames) override;
    qint64 bytesWaiting() const override;
    qint64 largestWaiting() const override;

    // Sends the client out of the namespace; it does not come back by itself.
    void disconnect();
    // Ends the connection under it; the client may come back by itself, but not with a token whose
    // session is over.
    void close(int code, const QString &reason) override;

    // For the connection.
    void open(const EngineIoVisitor &visitor, const QJsonObject &auth);
    bool isOver() const { return m_state == State::Over; }
    bool receive(const SocketIoPacket &packet); // false: the client broke the protocol
    void receiveTooFast(const SocketIoPacket &packet);
    void alive();
    void drained();
    void end(const QString &reason);

private:
    enum class State { Opening, Connected, Leaving, Over };
    struct Question {
        Millis until;
        Answered answered;
    };

    void onAlarm();
    void onAnswer(const SocketIoPacket &packet);
    void setAlarm();

    SocketIoConnection &m_connection;
    SocketIoNamespace &m_nsp;
    QString m_sid;
    State m_state = State::Opening;
    std::unique_ptr<SocketIoListener> m_listener;
    std::map<qint64, Question> m_questions;
    qint64 m_lastQuestion = -1;
    Alarm m_alarm; // for answers, and for what is to be told later
};

} // namespace loket
