#include "websocketclient.h"

#include "loopback.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace loket::bench {

WebSocketClient::WebSocketClient(Poller &poller, const QUrl &url,
    std::function<void(QByteArrayView)> onText, int place, Offers offers)
    : m_poller(poller),
      m_onText(std::move(onText)),
      m_descriptor(connectTo(url, place))
{
    m_out = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port())
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        + (offers == Offers::Deflate ? "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n"
                                     : "\r\n");
    m_poller.watch(m_descriptor, this, true);
}

WebSocketClient::~WebSocketClient()
{
    if (m_descriptor >= 0) {
        fail();
    }
}

void WebSocketClient::send(const QByteArray &text)
{
    sendFrame('\x81', text);
}

void WebSocketClient::stall()
{
    const int least = 1;
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &least, sizeof least);
    m_isStalled = true;
    m_poller.forget(m_descriptor);
}

void WebSocketClient::onReady(bool readable, bool writable)
{
    if (writable && m_descriptor >= 0) {
        flush();
    }
    if (readable && m_descriptor >= 0) {
        read();
    }
}

// What does not end a frame is kept for the next time.
void WebSocketClient::read()
{
    std::array<char, 65536> buffer; // filled by the system
    const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN) {
            fail();
        }
        return;
    }
    QByteArrayView bytes(buffer.data(), count);
    if (!m_in.isEmpty() || !m_isOpen) {
        m_in.append(bytes.data(), bytes.size());
        if (!m_isOpen) {
            takeHandshake();
        }
        if (m_isOpen) {
            m_in.remove(0, takeFrames(m_in));
        }
    } else {
        bytes = bytes.sliced(takeFrames(bytes));
        m_in.append(bytes.data(), bytes.size());
    }
}

void WebSocketClient::takeHandshake()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    if (!m_in.startsWith("HTTP/1.1 101")) {
        fail();
        return;
    }
    m_in.remove(0, end + 4);
    m_isOpen = true;
}

qsizetype WebSocketClient::takeFrames(QByteArrayView from)
{
    qsizetype at = 0;
    while (from.size() - at >= 2) {
        const auto *bytes = reinterpret_cast<const uchar *>(from.data() + at);
        quint64 length = bytes[1] & 0x7f;
        const qsizetype header = length < 126 ? 2 : length == 126 ? 4 : 10;
        if (from.size() - at < header) {
            break;
        }
        if (header == 4) {
            length = qFromBigEndian<quint16>(bytes + 2);
        } else if (header == 10) {
            length = qFromBigEndian<quint64>(bytes + 2);
        }
        const auto size = static_cast<qsizetype>(length);
        if (from.size() - at - header < size) {
            break;
        }
        takeFrame(bytes[0] & 0x0f, from.sliced(at + header, size));
        at += header + size;
    }
    return at;
}

void WebSocketClient::takeFrame(int opcode, QByteArrayView payload)
{
    if (opcode == 1) {
        m_onText(payload);
    } else if (opcode == 9) {
        sendFrame('\x8a', payload); // the answer to a ping
    }
}

// The mask is zero: it is allowed, and costs the sender nothing.
void WebSocketClient::sendFrame(char opcode, QByteArrayView payload)
{
    const bool wasEmpty = m_out.isEmpty();
    m_out.append(opcode);
    if (payload.size() < 126) {
        m_out.append(static_cast<char>(0x80 | payload.size()));
    } else {
        m_out.append('\xfe');
        const quint16 length = qToBigEndian(static_cast<quint16>(payload.size()));
        m_out.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    m_out.append(4, '\0');
    m_out.append(payload.data(), payload.size());
    if (wasEmpty) {
        flush();
    }
}

void WebSocketClient::flush()
{
    while (!m_out.isEmpty()) {
        const ssize_t count = ::send(
            m_descriptor, m_out.constData(), static_cast<size_t>(m_out.size()), MSG_NOSIGNAL);
        if (count < 0) {
            if (errno == EAGAIN || errno == EINPROGRESS || errno == ENOTCONN) {
                watchWriting(true);
            } else {
                fail();
            }
            return;
        }
        m_out.remove(0, count);
    }
    watchWriting(false);
}

void WebSocketClient::watchWriting(bool write)
{
    if (m_watchesWriting != write) {
        m_watchesWriting = write;
        m_poller.change(m_descriptor, this, write);
    }
}

void WebSocketClient::fail()
{
    if (!m_isStalled) {
        m_poller.forget(m_descriptor);
    }
    ::close(m_descriptor);
    m_descriptor = -1;
    m_isOpen = false;
}

} // namespace loket::bench
