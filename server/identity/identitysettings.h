// What may be set about identity.
#pragma once

#include "core/clock.h"
#include "hub/identity.h"
#include "identity/loginthrottle.h"
#include "identity/password.h"

#include <QHash>

namespace loket {

struct IdentitySettings {
    // A shift. It does not slide: `expiresAt` of the login stays true, and a forgotten browser is
    // signed out.
    Millis personLifetime = std::chrono::hours(12);
    // A session with which nobody has done anything for so long ends; 0: none does.
    Millis personIdle = std::chrono::hours(4);
    // Since it was last seen: a screen in use is never signed out.
    Millis deviceLifetime = std::chrono::hours(24 * 400);
    Millis pairingLifetime = std::chrono::minutes(10);
    int sessionsPerPerson = 32; // a further login ends the oldest
    int pairings = 240; // that wait at one time
    int pairingsPerAddress = 5; // an address that has the most makes way for one that has less
    // IP address as Credentials gives it → the role that everyone there has.
    QHash<QString, Role> trustedAddresses = {};
    PasswordCost password = {};
    ThrottleLimits throttle = {};
};

// Settings::trustedAddresses, with the names of roles read. SETTING_INVALID, with a sentence that
// names the entry, where there is no such role, and for admin and super_admin: nobody is an admin
// without a password.
Result<QHash<QString, Role>> readTrustedAddresses(const QHash<QString, QString> &entries);

} // namespace loket
