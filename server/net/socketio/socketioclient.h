// One client of the face of Socket.IO.
#pragma once

#include "net/socketio/socketioface.h"

namespace loket {

// Lives on the hub's thread. Attached to the hub from when it is known who it is to its end.
class SocketIoClient final : public QObject, public Link, public SocketIoListener {
    Q_OBJECT
public:
    SocketIoClient(SocketIoSocket &socket, const EngineIoVisitor &visitor, const QJsonObject &auth,
        const SocketIoFaceContext &context);
    ~SocketIoClient() override;

    void eventReceived(const SocketIoEvent &event) override;
    void tooFast(const SocketIoEvent &event) override;
    void alive() override;
    void drained() override;
    void disconnected(const QString &reason) override;

    void write(const QByteArray &frame) override;
    qint64 bytesWaiting() const override;
    qint64 largestWaiting() const override;
    void close(int code, const QString &reason) override;

private:
    using Action = void (SocketIoClient::*)(const SocketIoEvent &event);
    static Action actionFor(const QString &event); // nullptr: a command, if anything

    void identify(const Credentials &credentials);
    void enter(const Identity &identity);
    void enterAnew(const Identity &identity);
    bool resume(const Identity &identity); // false: it cannot go on where it stopped
    void attach(const Identity &identity);
    void sayReady();
    void leave();

    void ping(const SocketIoEvent &event);
    void subscribe(const SocketIoEvent &event);
    void unsubscribe(const SocketIoEvent &event);
    void writeOld(const QList<Message> &messages);
    QByteArray framesOf(const QList<Message> &messages) const;
    void publish(const SocketIoEvent &event);
    void status(const SocketIoEvent &event);
    void joinPatientRoom(const SocketIoEvent &event);
    void joinStaffRoom(const SocketIoEvent &event);
    void joinPatientsRoom(const SocketIoEvent &event);
    void join(const SocketIoEvent &event, const QString &room);
    void run(const SocketIoEvent &event);
    void answer(const SocketIoEvent &event, const QString &name, const QJsonObject &body);
    void refuse(const SocketIoEvent &event, const Error &error);
    void send(const QString &name, QJsonObject data);
    const Connection &connection() const;

    SocketIoSocket &m_socket;
    const SocketIoFaceContext &m_context;
    const QString m_userAgent;
    const QString m_address;
    QString m_pid; // what it showed, then what it has; empty: it cannot be recovered
    const std::optional<quint64> m_offset; // that it showed
    std::optional<ConnectionId> m_id; // on the hub
    int m_running = 0; // commands that have not answered
};

} // namespace loket
