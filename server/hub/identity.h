// Who is at the other end of a connection, and what that one may do.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/right.h"

#include <QString>

#include <optional>

namespace loket {

// How well a client is known: what it may cost, and who goes first.
enum class Standing { Stranger, Known, Staff };

// A value; made by identity/ alone.
struct Identity {
    enum class Kind { Anonymous, Person, Device, Patient, TrustedAddress };

    Kind kind = Kind::Anonymous;
    QString id =
        {}; // user's, device's or visit's id; the address for TrustedAddress; empty when anonymous
    QString name = {};
    Roles roles = {};
    // Patient: the name of the visit's patient (the visit's id for a walk-in). It opens nothing of
    // that patient's other visits.
    QString patientId = {};
    QString sessionId = {}; // what a revocation names; empty where there is no session
    std::optional<Instant> expiresAt = {};

    bool isAnonymous() const { return kind == Kind::Anonymous; }
    bool isStaff() const;
    Standing standing() const;
    bool hasRole(Role role) const { return roles.contains(role); }
    bool may(Right right) const;
    // Whether what is told of patients is told with names. What devices and patients themselves may
    // hear of is no more than they need.
    bool seesPatients() const { return !isStaff() || may(Right::SeePatients); }
};

// UNAUTHENTICATED or FORBIDDEN, with a sentence, where the identity may not.
Result<Done> checkRight(const Identity &identity, Right right);

} // namespace loket
