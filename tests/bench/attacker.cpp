#include "attacker.h"

#include "core/result.h"
#include "loopback.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace loket::bench {

namespace {

constexpr std::chrono::milliseconds pause {10}; // between two attacks of one client

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

QByteArray webSocket(const QByteArray &target)
{
    return get(target,
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
}

// Masked with zeros, of any length.
QByteArray frame(const QByteArray &text)
{
    QByteArray bytes("\x81\xff", 2);
    if (text.size() < 126) {
        bytes[1] = static_cast<char>(0x80 | text.size());
    } else if (text.size() < 0x10000) {
        const auto length = qToBigEndian(static_cast<quint16>(text.size()));
        bytes[1] = '\xfe';
        bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const auto length = qToBigEndian(static_cast<quint64>(text.size()));
        bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return bytes + QByteArray(4, '\0') + text;
}

QByteArray ping(const QByteArray &id)
{
    return frame(R"({"type":"ping","id":)" + id + '}');
}

QByteArray subscriptions(int number)
{
    QByteArray frames;
    for (int i = 0; i < 32; ++i) {
        frames += frame(R"({"type":"subscribe","channel":"queue_poli_)"
            + QByteArray::number(32 * number + i) + "\"}");
    }
    return frames;
}

std::function<QByteArray(int)> always(const QByteArray &bytes)
{
    return [bytes](int) { return bytes; };
}

} // namespace

QList<Attack> allAttacks()
{
    const QByteArray session = get("/socket.io/?EIO=4&transport=polling");
    const QByteArray documents = get("/openapi.json") + get("/asyncapi.json");
    const QByteArray deep = QByteArray("[").repeated(8'000) + QByteArray("]").repeated(8'000);
    return {
        {u"large (944 kB of small lists)"_s, webSocket("/ws"),
            always(ping('[' + QByteArray("[],").repeated(314'600) + "0]"))},
        {u"many values (15 kB of small lists)"_s, webSocket("/ws"),
            always(ping('[' + QByteArray("[],").repeated(5'000) + "0]").repeated(4))},
        {u"deep"_s, webSocket("/ws"), always(ping(deep).repeated(4))},
        {u"fast"_s, webSocket("/ws"), always(ping("1").repeated(64))},
        {u"slow to read"_s, {}, always(documents.repeated(4)), false},
        {u"slow to ask"_s, "GET /ws HTTP/1.1\r\nHost: a\r\nA: ", always("a")},
        {u"many sessions"_s, {}, always(session.repeated(16))},
        {u"many subscriptions"_s, webSocket("/ws"), subscriptions},
        {u"many requests"_s, {}, always(documents.repeated(4))},
        {u"coming and going"_s, webSocket("/ws"), always(ping("1")), true, true},
    };
}

Attacker::Attacker(Poller &poller, const QUrl &server, const Attack &attack, int place)
    : m_poller(poller),
      m_server(server),
      m_attack(attack),
      m_place(place)
{
}

Attacker::~Attacker()
{
    disconnect();
}

void Attacker::attack()
{
    if (m_descriptor >= 0 && m_attack.comesAnew) {
        disconnect();
    }
    if (m_descriptor < 0) {
        connect();
    }
    if (m_out.isEmpty()) {
        m_out = m_attack.again(++m_number);
    }
    flush();
}

void Attacker::connect()
{
    m_descriptor = connectTo(m_server, m_place);
    m_out = m_attack.opening + m_attack.again(++m_number);
    if (m_attack.reads) {
        m_poller.watch(m_descriptor, this, true);
    }
}

void Attacker::disconnect()
{
    if (m_descriptor >= 0) {
        if (m_attack.reads) {
            m_poller.forget(m_descriptor);
        }
        ::close(m_descriptor);
        m_descriptor = -1;
        m_out.clear();
    }
}

void Attacker::onReady(bool readable, bool writable)
{
    if (writable) {
        flush();
    }
    if (readable && m_descriptor >= 0) {
        std::array<char, 65536> buffer; // filled by the system
        const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (count == 0 || (count < 0 && errno != EAGAIN)) {
            disconnect();
        }
    }
}

void Attacker::flush()
{
    while (!m_out.isEmpty()) {
        const ssize_t count = ::send(
            m_descriptor, m_out.constData(), static_cast<size_t>(m_out.size()), MSG_NOSIGNAL);
        if (count < 0) {
            if (errno != EAGAIN && errno != EINPROGRESS && errno != ENOTCONN) {
                disconnect();
            }
            return;
        }
        m_out.remove(0, count);
    }
    if (m_attack.reads) {
        m_poller.change(m_descriptor, this, false);
    }
}

Crowd::Crowd(const QUrl &server, const QList<Attack> &attacks, int ofEach)
    : m_thread([=, this] { run(server, attacks, ofEach); })
{
}

Crowd::~Crowd()
{
    m_isOver = true;
    m_thread.join();
}

void Crowd::run(const QUrl &server, const QList<Attack> &attacks, int ofEach)
{
    Poller poller;
    std::vector<std::unique_ptr<Attacker>> attackers;
    for (const Attack &attack : attacks) {
        for (int i = 0; i < ofEach; ++i) {
            attackers.push_back(std::make_unique<Attacker>(poller, server, attack, i));
        }
    }
    while (!m_isOver) {
        const TimePoint began = SteadyClock::now();
        for (const auto &attacker : attackers) {
            attacker->attack();
        }
        poller.at(began + pause, [] {});
        poller.runUntil([&] { return SteadyClock::now() - began >= pause; }, Seconds(1));
    }
}

} // namespace loket::bench
