#include "rawsockets.h"

#include "protocol/websocketframe.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

namespace loket::test {

namespace {

constexpr timeval patience {10, 0};

sockaddr_in addressOf(const QByteArray &host, int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    ::inet_pton(AF_INET, host.constData(), &address.sin_addr);
    return address;
}

template <class Value>
void setOption(int descriptor, int option, const Value &value)
{
    ::setsockopt(descriptor, SOL_SOCKET, option, &value, sizeof value);
}

} // namespace

RawSocket::RawSocket(int port, const QByteArray &from, int receiveBuffer)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    setOption(m_descriptor, SO_RCVTIMEO, patience);
    setOption(m_descriptor, SO_SNDTIMEO, patience);
    if (receiveBuffer > 0) {
        setOption(m_descriptor, SO_RCVBUF, receiveBuffer);
    }
    const sockaddr_in here = addressOf(from, 0);
    const sockaddr_in there = addressOf("127.0.0.1", port);
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0
        || ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&there), sizeof there) != 0) {
        ::close(std::exchange(m_descriptor, -1));
    }
}

RawSocket::RawSocket(RawSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_received(std::move(other.m_received))
{
}

RawSocket::~RawSocket()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

bool RawSocket::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t taken = ::send(m_descriptor, bytes.constData() + sent,
            static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (taken < 0) {
            return false;
        }
        sent += taken;
    }
    return true;
}

QByteArray RawSocket::readUntil(const QByteArray &end)
{
    char buffer[64 * 1024];
    while (end.isEmpty() || !m_received.contains(end)) {
        const ssize_t got = ::recv(m_descriptor, buffer, sizeof buffer, 0);
        if (got <= 0) {
            break;
        }
        m_received.append(buffer, got);
    }
    return std::exchange(m_received, {});
}

bool RawSocket::isClosed()
{
    char buffer[4096];
    while (true) {
        const ssize_t got = ::recv(m_descriptor, buffer, sizeof buffer, MSG_DONTWAIT);
        if (got <= 0) {
            return got == 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
        }
        m_received.append(buffer, got);
    }
}

int allowFiles(int wanted)
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur =
        std::max(limit.rlim_cur, std::min(limit.rlim_max, static_cast<rlim_t>(wanted)));
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return static_cast<int>(std::min(limit.rlim_cur, static_cast<rlim_t>(wanted)));
}

QByteArray handshakeFor(const QByteArray &target)
{
    return "GET " + target
        + " HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

QByteArray clientFrame(const QByteArray &text)
{
    QByteArray frame = textFrame(text);
    const qsizetype head = frame.size() - text.size();
    frame[1] = static_cast<char>(frame[1] | 0x80);
    return frame.insert(head, QByteArray(4, '\0')); // a mask of zeros changes nothing
}

QByteArray postOf(const QByteArray &target, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: a\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray getOf(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

} // namespace loket::test
