#include "net/qt/qtfeed.h"

#include <algorithm>

namespace loket {

namespace {

QByteArray headOf(qint64 bodyBytes)
{
    return "POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(bodyBytes) + "\r\n\r\n";
}

QByteArray handshakeOf(const QByteArray &key)
{
    return "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + key + "\r\n\r\n";
}

} // namespace

QtFeed::QtFeed(QTcpSocket &socket)
    : m_socket(socket)
{
}

void QtFeed::take()
{
    if (m_socket.isTransactionStarted()) { // QtHttpServer's, which keeps what it has read
        m_socket.commitTransaction();
    }
    const qint64 come = m_socket.bytesAvailable();
    if (come <= m_left) {
        m_left -= come;
    } else {
        m_waiting += m_socket.read(come); // readAll() keeps room for 16 KiB
    }
}

void QtFeed::forget()
{
    m_left = 0;
    take();
    m_waiting = {};
}

void QtFeed::drop(qsizetype bytes)
{
    m_waiting.remove(0, bytes);
    if (m_waiting.isEmpty()) {
        m_waiting = {}; // gives its memory back
    }
}

void QtFeed::begin(const RequestHead &head, qint64 largest)
{
    drop(head.size);
    if (head.chunked) {
        m_chunks = std::make_unique<ChunkedDecoder>(largest);
        return;
    }
    m_left = head.contentLength.value_or(0);
    give(headOf(m_left));
}

Result<Done> QtFeed::goOn()
{
    if (m_chunks) {
        return readChunks();
    }
    const auto size = std::min<qsizetype>(m_left, m_waiting.size());
    if (size > 0) {
        const QByteArray bytes = m_waiting.first(size);
        drop(size);
        m_left -= size;
        give(bytes);
    }
    return Done {};
}

// QtHttpServer would take what is no chunk for one, and a trailer for the next request.
Result<Done> QtFeed::readChunks()
{
    while (!m_waiting.isEmpty() && !m_chunks->isDone()) {
        const auto taken = m_chunks->feed(m_waiting);
        if (!taken) {
            return fail(taken.error());
        }
        drop(*taken);
    }
    if (m_chunks->isDone()) {
        const QByteArray body = std::exchange(m_chunks, nullptr)->body();
        give(headOf(body.size()) + body);
    }
    return Done {};
}

void QtFeed::giveHandshake(const RequestHead &head)
{
    drop(head.size);
    give(handshakeOf(head.value("sec-websocket-key")));
}

void QtFeed::unread(QTcpSocket &socket, const QByteArray &bytes)
{
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte) {
        socket.ungetChar(*byte);
    }
}

void QtFeed::give(const QByteArray &bytes)
{
    if (m_socket.isTransactionStarted()) {
        m_socket.commitTransaction();
    }
    unread(m_socket, bytes);
    m_isGiving = true;
    Q_EMIT m_socket.readyRead();
    m_isGiving = false;
}

} // namespace loket
