#include "support/callers.h"

namespace loket::test {

Identity person(const QString &id, const Roles &roles)
{
    return {.kind = Identity::Kind::Person,
        .id = id,
        .name = id,
        .roles = roles,
        .sessionId = u"session-"_s + id};
}

Identity device(const QString &id, Role role)
{
    return {.kind = Identity::Kind::Device,
        .id = id,
        .name = id,
        .roles = {role},
        .sessionId = u"session-"_s + id};
}

Identity patient(const QString &patientId)
{
    return {.kind = Identity::Kind::Patient,
        .id = u"visit-of-"_s + patientId,
        .patientId = patientId,
        .sessionId = u"visit-of-"_s + patientId};
}

QList<Caller> everyCaller()
{
    QList<Caller> callers {{u"anonymous"_s, {}}, {u"patient"_s, patient(u"p1"_s)}};
    for (const Role role : allRoles()) {
        const QString name = toText(role);
        callers.append({name, isStaffRole(role) ? person(name, {role}) : device(name, role)});
    }
    callers.append({u"trusted address"_s,
        {.kind = Identity::Kind::TrustedAddress,
            .id = u"192.0.2.7"_s,
            .roles = {Role::Registrar}}});
    return callers;
}

} // namespace loket::test
