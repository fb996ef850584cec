// One client of the face of Socket.IO.
#pragma once

#include "net/socketio/socketioface.h"

namespace loket {

// Lives on the hub's thread. Attached to the hub from when it is known who it is to its end.
class SocketIoClient final : public ClientSession, public SocketIoListener {
    Q_OBJECT
public:
    SocketIoClient(SocketIoSocket &socket, const EngineIoVisitor &visitor, const QJsonObject &auth,
        const SocketIoFaceContext &context);

    void eventReceived(const SocketIoEvent &event) override;
    void tooFast(const SocketIoEvent &event) override;
    void alive() override { touch(); }
    void drained() override { goOn(); }
    void disconnected(const QString &reason) override;

private:
    void identify(const Credentials &credentials);
    void enter(const Identity &identity);
    void enterAnew(const Identity &identity);
    bool resume(const Identity &identity); // false: it cannot go on where it stopped
    void comeIn(const Identity &identity);
    void sayReady();

    void leaveRoom(const ClientMessage &asked);
    void listRooms(const ClientMessage &asked);
    // Also to who waits for the acknowledgement.
    void tell(const ClientMessage &asked, const QString &event, const QJsonObject &body);

    void answer(const ClientMessage &asked, const Answer &answer) override;
    void done(const ClientMessage &asked, const QString &event, const QJsonObject &body) override;
    void refuse(const ClientMessage &asked, const Error &error) override;
    void acknowledge(const ClientMessage &asked, QJsonObject body, bool isSuccess);
    void send(const QString &name, QJsonObject data);

    SocketIoSocket &m_socket;
    const SocketIoFaceContext &m_context;
    const ConnectionInfo m_info;
    QString m_pid; // what it showed, then what it has; empty: it cannot be recovered
    const std::optional<quint64> m_offset; // that it showed
};

} // namespace loket
