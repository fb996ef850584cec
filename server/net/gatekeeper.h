// Counts who is connected, and says who may come in. Pure rules: no socket, no timer.
#pragma once

#include "core/result.h"
#include "net/netcounters.h"
#include "net/netlimits.h"
#include "net/tokenbucket.h"

#include <QHash>
#include <QHostAddress>

namespace loket {

class Gatekeeper {
public:
    explicit Gatekeeper(const NetLimits &limits);

    // How many may be inside in all, where it is not NetLimits::connections.
    void setPlaces(int places) { m_places = places; }
    int places() const { return m_places; }

    // Takes a place, given back by leave(); or TOO_MANY_CONNECTIONS (503) or TOO_MANY_REQUESTS
    // (429, `retryAfter`), and no place is taken.
    Result<Done> enter(const QHostAddress &address, Millis now);
    // What enter() would say.
    Result<Done> check(const QHostAddress &address, Millis now);
    void leave(const QHostAddress &address);

    int inside() const { return m_inside; }
    int inside(const QHostAddress &address) const;
    // Forgets the addresses that have nobody inside and were quiet for long enough.
    void forget(Millis now);

private:
    struct Guest {
        int inside = 0;
        TokenBucket bucket;
    };
    bool isCounted(const QHostAddress &address) const;
    Guest &guest(const QHostAddress &address, Millis now);

    const NetLimits m_limits;
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

private:
    NetCounters &m_counters;
    Gatekeeper *const m_gatekeeper;
    const QHostAddress m_address;
};

// An IPv4 address as itself, also where it comes as `::ffff:…`.
QHostAddress plainAddress(const QHostAddress &address);

} // namespace loket
