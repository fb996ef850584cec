#include "net/limits/gatekeeper.h"

namespace loket {

Gatekeeper::Gatekeeper(const NetLimits &limits, TrustedProxies proxies)
    : m_limits(limits),
      m_proxies(std::move(proxies)),
      m_places(limits.connections)
{
}

Result<Done> Gatekeeper::enter(const QHostAddress &address, Millis now)
{
    if (auto checked = check(address, now); !checked) {
        return checked;
    }
    ++m_inside;
    return isCounted(address) ? enterBehind(address, now) : Done {};
}

Result<Done> Gatekeeper::enterBehind(const QHostAddress &client, Millis now)
{
    return checkGuest(client, now).map([&](Done) {
        if (Guest &full = guest(client, now); full.inside >= m_limits.connectionsPerAddress) {
            firstReplaceable(full, now)->makeWay();
        }
        Guest &known = guest(client, now);
        known.bucket.take(now);
        ++known.inside;
        return Done {};
    });
}

Result<Done> Gatekeeper::check(const QHostAddress &address, Millis now)
{
    if (m_inside >= m_places) {
        return fail(
            u"TOO_MANY_CONNECTIONS"_s, u"The server is full. Try again in a moment."_s, 503);
    }
    return isCounted(address) ? checkGuest(address, now) : Done {};
}

Result<Done> Gatekeeper::checkGuest(const QHostAddress &address, Millis now)
{
    Guest &known = guest(address, now);
    if (known.inside >= m_limits.connectionsPerAddress && !firstReplaceable(known, now)) {
        return fail(u"TOO_MANY_CONNECTIONS"_s,
            u"There are too many connections from your address. Close some first."_s, 503);
    }
    if (!known.bucket.has(now)) {
        return fail(errors::tooMany(u"Your address connects too often. Wait a moment."_s, 1));
    }
    return Done {};
}

// nullptr: there is none, or they have not had their time.
Occupant *Gatekeeper::firstReplaceable(const Guest &guest, Millis now) const
{
    Occupant *first = nullptr;
    Millis earliest = now - m_limits.grace;
    for (const Place *place : guest.seats) {
        Occupant *occupant = place->occupant();
        const auto since = occupant ? occupant->replaceableSince() : std::nullopt;
        if (since && *since <= earliest) {
            first = occupant;
            earliest = *since;
        }
    }
    return first;
}

void Gatekeeper::seat(const QHostAddress &client, Place *place)
{
    if (const auto guest = m_guests.find(countedAddress(client)); guest != m_guests.end()) {
        guest->seats.insert(place);
    }
}

void Gatekeeper::unseat(const QHostAddress &client, Place *place)
{
    if (const auto guest = m_guests.find(countedAddress(client)); guest != m_guests.end()) {
        guest->seats.remove(place);
    }
}

Gatekeeper::Guest &Gatekeeper::guest(const QHostAddress &address, Millis now)
{
    const QHostAddress key = countedAddress(address);
    const auto known = m_guests.find(key);
    return known != m_guests.end()
        ? *known
        : *m_guests.insert(key, {0, TokenBucket(m_limits.newPerSecond, m_limits.newBurst, now)});
}

void Gatekeeper::leave(const QHostAddress &address)
{
    --m_inside;
    if (isCounted(address)) {
        leaveBehind(address);
    }
}

void Gatekeeper::leaveBehind(const QHostAddress &client)
{
    if (const auto guest = m_guests.find(countedAddress(client));
        guest != m_guests.end() && guest->inside > 0) {
        --guest->inside;
    }
}

int Gatekeeper::inside(const QHostAddress &address) const
{
    const auto guest = m_guests.constFind(countedAddress(address));
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
    if (m_gatekeeper && m_gatekeeper->isCounted(m_address)) {
        m_gatekeeper->seat(m_address, this);
    }
}

Place::~Place()
{
    --m_counters.open;
    letClientGo();
    if (m_gatekeeper) {
        m_gatekeeper->unseat(m_address, this);
        m_gatekeeper->leave(m_address);
    }
}

Result<Done> Place::carry(const QHostAddress &client, Millis now)
{
    if (!m_gatekeeper || m_client == client) {
        return Done {};
    }
    return m_gatekeeper->enterBehind(client, now).map([&](Done) {
        letClientGo();
        m_client = client;
        m_gatekeeper->seat(client, this);
        return Done {};
    });
}

void Place::letClientGo()
{
    if (m_client) {
        m_gatekeeper->unseat(*m_client, this);
        m_gatekeeper->leaveBehind(*m_client);
        m_client.reset();
    }
}

bool Gatekeeper::isCounted(const QHostAddress &address) const
{
    return !m_proxies.contains(address)
        && (m_limits.countLoopback || !plainAddress(address).isLoopback());
}

} // namespace loket
