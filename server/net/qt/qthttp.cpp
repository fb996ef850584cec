#include "net/qt/qthttp.h"

#include <QHttpServerRequest>

namespace loket {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
namespace {

Peer peerOf(const QHttpServerRequest &request)
{
    return {{request.remoteAddress(), request.remotePort()}, request.localAddress()};
}

} // namespace
#endif

QtHttp::QtHttp(Take take)
    : m_take(std::move(take))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &request) {
        return take(peerOf(request), request)
            ? QHttpServerWebSocketUpgradeResponse::accept()
            : QHttpServerWebSocketUpgradeResponse::passToNext(); // it has its refusal
    });
#endif
}

// From 6.5 on who reads a socket is its parent, and listens again after each request; until 6.8.1
// even where the socket has become a WebSocket (QTBUG-129798).
void QtHttp::leave(QTcpSocket &socket)
{
    if (QObject *reader = socket.parent()) {
        socket.disconnect(reader);
        socket.setParent(nullptr);
        reader->deleteLater();
    }
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
bool QtHttp::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &)
{
    return take(peerOf(request), request);
}
#else
bool QtHttp::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    return take(peerOf(*socket), request);
}
#endif

bool QtHttp::take(const Peer &peer, const QHttpServerRequest &request) const
{
    return m_take(peer, request.body());
}

} // namespace loket
