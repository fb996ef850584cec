#include "hub/basechannels.h"

#include "hub/patientchannel.h"

namespace loket {
namespace {

// The sentences of the two checks below are part of the contract.
Result<Done> isThatUser(const Identity &identity, const QString &userId)
{
    const auto sentence = u"Authentication required for user channels"_s;
    if (identity.isAnonymous()) {
        return fail(errors::unauthenticated(sentence));
    }
    if (identity.id != userId) {
        return fail(errors::forbidden(sentence));
    }
    return Done {};
}

Result<Done> isAdmin(const Identity &identity, const QString &)
{
    const auto sentence = u"Insufficient permissions for admin channels"_s;
    if (identity.isAnonymous()) {
        return fail(errors::unauthenticated(sentence));
    }
    if (!identity.hasRole(Role::Admin) && !identity.hasRole(Role::SuperAdmin)) {
        return fail(errors::forbidden(sentence));
    }
    return Done {};
}

// A visit's token opens that patient's own rooms and the waiting rooms, and nothing else: what an
// unknown channel carries may be about somebody else.
Result<Done> isNoPatient(const Identity &identity, const QString &subject)
{
    if (identity.kind == Identity::Kind::Patient) {
        return fail(errors::forbidden(u"This channel is not for patients."_s));
    }
    return channels::withRight(Right::Identified)(identity, subject);
}

} // namespace

void declareBaseChannels(Hub &hub)
{
    const auto staff = channels::staffOnly();
    const auto publisher = channels::withRight(Right::Publish);

    hub.declare({.pattern = u"user:([^:]*)(?::.*)?"_s,
        .description = u"What concerns one signed-in person; for that person alone."_s,
        .names = {u"user:{userId}"_s, u"user:{userId}:alerts"_s},
        .subscribe = isThatUser,
        .publish = isThatUser});
    hub.declare({.pattern = u"admin(?::.*)?"_s,
        .description = u"For administrators."_s,
        .names = {u"admin"_s, u"admin:{topic}"_s},
        .subscribe = isAdmin,
        .publish = isAdmin});
    declarePatientChannels(hub);
    hub.declare({.pattern = u"system:notifications"_s,
        .description = u"News for everybody who is connected."_s,
        .subscribe = channels::withRight(Right::Identified),
        .publish = channels::withRight(Right::Broadcast)});
    hub.declare({.pattern = u"staff"_s,
        .description = u"What happens in the house, with names; for staff."_s,
        .subscribe = staff,
        .publish = publisher,
        .showsPatients = true});
    hub.declare({.pattern = u"(?:staff|alerts):.*"_s,
        .description = u"For staff."_s,
        .names = {u"staff:{topic}"_s, u"alerts:{level}"_s},
        .subscribe = staff,
        .publish = publisher});
    hub.declare({.pattern = u"(?:public|test):.*"_s,
        .description = u"For everybody, signed in or not."_s,
        .names = {u"public:{topic}"_s, u"test:{topic}"_s},
        .subscribe = channels::withRight(Right::Anyone),
        .publish = publisher});
    hub.declare({.pattern = u".*"_s,
        .description = u"Any other channel: staff and devices may listen, staff may publish."_s,
        .names = {u"{domain}:{feature}:{specific}"_s, u"{module}_{type}_{id}"_s},
        .subscribe = isNoPatient,
        .publish = publisher});
}

} // namespace loket
