#include "net/gatekeeper.h"

namespace loket {

namespace {

// What counts as one client: an IPv4 address, or an IPv6 network of 64 bits.
QHostAddress keyOf(const QHostAddress &address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() == QAbstractSocket::IPv4Protocol) {
        return plain;
    }
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes);
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

Gatekeeper::Gatekeeper(const NetLimits &limits)
    : m_limits(limits),
      m_places(limits.connections)
{
}

Result<Done> Gatekeeper::enter(const QHostAddress &address, Millis now)
{
    return check(address, now).map([&](Done) {
        if (isCounted(address)) {
            Guest &known = guest(address, now);
            known.bucket.take(now);
            ++known.inside;
        }
        ++m_inside;
        return Done {};
    });
}

Result<Done> Gatekeeper::check(const QHostAddress &address, Millis now)
{
    if (m_inside >= m_places) {
        return fail(
            u"TOO_MANY_CONNECTIONS"_s, u"The server is full. Try again in a moment."_s, 503);
    }
    if (!isCounted(address)) {
        return Done {};
    }
    Guest &known = guest(address, now);
    if (known.inside >= m_limits.connectionsPerAddress) {
        return fail(u"TOO_MANY_CONNECTIONS"_s,
            u"There are too many connections from your address. Close some first."_s, 503);
    }
    if (!known.bucket.has(now)) {
        return fail(errors::tooMany(u"Your address connects too often. Wait a moment."_s, 1));
    }
    return Done {};
}

Gatekeeper::Guest &Gatekeeper::guest(const QHostAddress &address, Millis now)
{
    const QHostAddress key = keyOf(address);
    const auto known = m_guests.find(key);
    return known != m_guests.end()
        ? *known
        : *m_guests.insert(key, {0, TokenBucket(m_limits.newPerSecond, m_limits.newBurst, now)});
}

void Gatekeeper::leave(const QHostAddress &address)
{
    --m_inside;
    if (const auto guest = m_guests.find(keyOf(address));
        guest != m_guests.end() && guest->inside > 0) {
        --guest->inside;
    }
}

int Gatekeeper::inside(const QHostAddress &address) const
{
    const auto guest = m_guests.constFind(keyOf(address));
    return guest == m_guests.constEnd() ? 0 : guest->inside;
}

void Gatekeeper::forget(Millis now)
{
    m_guests.removeIf([now](const auto &entry) {
        return entry.value().inside == 0 && entry.value().bucket.isFull(now);
    });
}

Place::Place(NetCounters &counters, Gatekeeper *gatekeeper, const QHostAddress &address)
    : m_counters(counters),
      m_gatekeeper(gatekeeper),
      m_address(address)
{
    ++m_counters.accepted;
    ++m_counters.open;
}

Place::~Place()
{
    --m_counters.open;
    if (m_gatekeeper) {
        m_gatekeeper->leave(m_address);
    }
}

bool Gatekeeper::isCounted(const QHostAddress &address) const
{
    return m_limits.countLoopback || !plainAddress(address).isLoopback();
}

} // namespace loket
