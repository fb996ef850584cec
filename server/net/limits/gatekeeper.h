// Counts who is connected, and says who may come in. Pure rules: no socket, no timer.
#pragma once

#include "core/result.h"
#include "net/limits/netcounters.h"
#include "net/limits/netlimits.h"
#include "net/limits/tokenbucket.h"
#include "net/limits/trustedproxies.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>

#include <optional>

namespace loket {

class Place;

// Who sits on a place. Where an address has no place left, the stranger of its own that has had one
// for longest makes way, after NetLimits::grace: what strangers open keeps nobody out who comes
// from the same address.
class Occupant {
public:
    virtual ~Occupant() = default;
    // Nothing: it is being answered, or somebody known.
    virtual std::optional<Millis> replaceableSince() const = 0;
    // Ends it; its place is free when this returns.
    virtual void makeWay() = 0;
};

class Gatekeeper {
public:
    // `proxies` are counted in the total alone; who comes through them: enterBehind().
    explicit Gatekeeper(const NetLimits &limits, TrustedProxies proxies = TrustedProxies());

    // How many may be inside in all, where it is not NetLimits::connections.
    void setPlaces(int places) { m_places = places; }
    int places() const { return m_places; }

    // Takes a place, given back by leave(); or TOO_MANY_CONNECTIONS (503) or TOO_MANY_REQUESTS
    // (429, `retryAfter`), and no place is taken.
    Result<Done> enter(const QHostAddress &address, Millis now);
    // What enter() would say.
    Result<Done> check(const QHostAddress &address, Millis now);
    void leave(const QHostAddress &address);
    // Of a client whose proxy is inside: takes a place of its address alone.
    Result<Done> enterBehind(const QHostAddress &client, Millis now);
    void leaveBehind(const QHostAddress &client);
    // Who entered, while it sits there.
    void seat(const QHostAddress &client, Place *place);
    void unseat(const QHostAddress &client, Place *place);

    // Its connections are counted one by one, not in the total alone.
    bool isCounted(const QHostAddress &address) const;
    int inside() const { return m_inside; }
    int inside(const QHostAddress &address) const;
    // Forgets the addresses that have nobody inside and were quiet for long enough.
    void forget(Millis now);

private:
    struct Guest {
        int inside = 0;
        TokenBucket bucket;
        QSet<Place *> seats = {};
    };
    Result<Done> checkGuest(const QHostAddress &address, Millis now);
    Occupant *firstReplaceable(const Guest &guest, Millis now) const;
    Guest &guest(const QHostAddress &address, Millis now);

    const NetLimits m_limits;
    const TrustedProxies m_proxies;
    QHash<QHostAddress, Guest> m_guests;
    int m_places;
    int m_inside = 0;
};

// One connection that is counted, until its end.
class Place final {
public:
    // `gatekeeper`: it has entered there; nullptr where it was refused and is told so.
    Place(NetCounters &counters, Gatekeeper *gatekeeper, const QHostAddress &address);
    ~Place();
    Q_DISABLE_COPY_MOVE(Place)

    const QHostAddress &address() const { return m_address; }
    void setOccupant(Occupant *occupant) { m_occupant = occupant; }
    Occupant *occupant() const { return m_occupant; }
    // What a proxy asks now, it asks for this client: the place counts as one of that client's, and
    // no longer as one of the client's before. As Gatekeeper::enterBehind().
    Result<Done> carry(const QHostAddress &client, Millis now);
    // Whom carry() named last.
    const std::optional<QHostAddress> &client() const { return m_client; }

private:
    void letClientGo();

    NetCounters &m_counters;
    Gatekeeper *const m_gatekeeper;
    const QHostAddress m_address;
    std::optional<QHostAddress> m_client;
    Occupant *m_occupant = nullptr;
};

} // namespace loket
