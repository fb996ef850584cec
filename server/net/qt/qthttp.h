// QtHttpServer as far as the door needs it. What differs between its versions ends here.
#pragma once

#include "protocol/requesthead.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QWebSocket>

#include <functional>

namespace loket {

// Which connection: its client's address and port, and that of this machine which it came to. One
// client, or a router before several, may use the same port to two of them.
using Peer = std::pair<std::pair<QHostAddress, quint16>, QHostAddress>;

template <class Socket> // also a QWebSocket
Peer peerOf(const Socket &socket)
{
    return {{socket.peerAddress(), socket.peerPort()}, socket.localAddress()};
}

// Lives on the hub's thread.
class QtHttp final : public QAbstractHttpServer {
    Q_OBJECT
public:
    // A request whose body is whole. Whether it is taken: one that asks for a WebSocket, and is
    // taken, becomes one.
    using Take = std::function<bool(const Peer &peer, const QByteArray &body)>;
    explicit QtHttp(Take take);
    // Lets it read no more of a socket that it was given, and that closes or is a WebSocket now.
    static void leave(QTcpSocket &socket);

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override;
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override;
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override { }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#endif
    bool take(const Peer &peer, const QHttpServerRequest &request) const;

    const Take m_take;
};

} // namespace loket
