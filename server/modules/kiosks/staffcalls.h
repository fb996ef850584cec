// Whom a kiosk's call for staff concerns, and how often one may be made. Lives on the hub's thread.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "hub/hub.h"

#include <QHash>

namespace loket::kiosks {

// Between two calls of one kiosk.
inline constexpr Millis betweenCalls {60'000};

// Who is told, and how many of them are signed in now.
struct Concerned {
    Roles roles = {};
    int people = 0;
};

class StaffCalls {
public:
    // Both outlive it.
    StaffCalls(const Hub &hub, const Clock &clock)
        : m_hub(hub),
          m_clock(clock)
    {
    }

    // STAFF_CALLED, with `retryAfter` in seconds, where this kiosk has called a moment ago.
    Result<Done> admit(const QString &kioskId);
    // The reception; where nobody of it is signed in the nurses, then the administrators, then
    // whoever works here.
    Concerned concerned() const;

private:
    int signedIn(const Roles &roles) const;

    const Hub &m_hub;
    const Clock &m_clock;
    QHash<QString, Millis> m_last; // monotonic, by kiosk
};

} // namespace loket::kiosks
