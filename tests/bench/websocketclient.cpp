#include "websocketclient.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace loket::bench {

WebSocketClient::WebSocketClient(
    Poller &poller, const QUrl &url, std::function<void(QByteArrayView)> onText)
    : m_poller(poller),
      m_onText(std::move(onText)),
      m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
{
    const int one = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(url.port()));
    ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    m_out = "GET " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port())
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
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

void WebSocketClient::onReady(bool readable, bool writable)
{
    if (writable && m_descriptor >= 0) {
        flush();
    }
    if (readable && m_descriptor >= 0) {
        read();
    }
}

void WebSocketClient::read()
{
    char buffer[16384];
    for (;;) {
        const ssize_t count = ::recv(m_descriptor, buffer, sizeof buffer, 0);
        if (count > 0) {
            m_in.append(buffer, count);
            if (count == sizeof buffer) {
                continue;
            }
        } else if (count == 0 || errno != EAGAIN) {
            fail();
            return;
        }
        break;
    }
    if (!m_isOpen) {
        takeHandshake();
    }
    if (m_isOpen) {
        takeFrames();
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

void WebSocketClient::takeFrames()
{
    qsizetype at = 0;
    while (m_in.size() - at >= 2) {
        const auto *bytes = reinterpret_cast<const uchar *>(m_in.constData() + at);
        quint64 length = bytes[1] & 0x7f;
        const qsizetype header = length < 126 ? 2 : length == 126 ? 4 : 10;
        if (m_in.size() - at < header) {
            break;
        }
        if (header == 4) {
            length = qFromBigEndian<quint16>(bytes + 2);
        } else if (header == 10) {
            length = qFromBigEndian<quint64>(bytes + 2);
        }
        if (m_in.size() - at - header < static_cast<qsizetype>(length)) {
            break;
        }
        const QByteArrayView payload(
            m_in.constData() + at + header, static_cast<qsizetype>(length));
        const int opcode = bytes[0] & 0x0f;
        if (opcode == 1) {
            m_onText(payload);
        } else if (opcode == 9) {
            answerPing(payload);
        }
        at += header + static_cast<qsizetype>(length);
    }
    m_in.remove(0, at);
}

void WebSocketClient::answerPing(QByteArrayView payload)
{
    sendFrame('\x8a', payload);
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
    m_poller.forget(m_descriptor);
    ::close(m_descriptor);
    m_descriptor = -1;
    m_isOpen = false;
}

} // namespace loket::bench
