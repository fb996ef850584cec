#include "net/qt/qthttp.h"

#include <QHttpServerRequest>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace loket {

namespace {

QByteArray methodOf(const QHttpServerRequest &request)
{
    using Method = QHttpServerRequest::Method;
    switch (request.method()) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Post:
        return "POST";
    case Method::Head:
        return "HEAD";
    case Method::Options:
        return "OPTIONS";
    case Method::Patch:
        return "PATCH";
    default:
        return "UNKNOWN"; // its name is lost
    }
}

QByteArray headOf(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    QByteArray head = methodOf(request) + ' ' + url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery()) {
        head += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    head += " HTTP/1.1\r\n";
    const auto headers = request.headers();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const auto name = headers.nameAt(i);
        head +=
            QByteArray(name.data(), name.size()) + ": " + headers.valueAt(i).toByteArray() + "\r\n";
    }
#else
    for (const auto &[name, value] : headers) {
        head += name + ": " + value + "\r\n";
    }
#endif
    return head + "\r\n";
}

} // namespace

QtHttp::QtHttp(Take take)
    : m_take(std::move(take))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &request) {
        return take({request.remoteAddress(), request.remotePort()}, request)
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
    return take({request.remoteAddress(), request.remotePort()}, request);
}
#else
bool QtHttp::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    return take({socket->peerAddress(), socket->peerPort()}, request);
}
#endif

bool QtHttp::take(const Peer &peer, const QHttpServerRequest &request) const
{
    return m_take(peer, headOf(request), request.body());
}

} // namespace loket
