#include "modules/kiosks/staffcalls.h"

#include "vocabulary/kiosks/names.h"

#include <QSet>

#include <algorithm>

namespace loket::kiosks {

Result<Done> StaffCalls::admit(const QString &kioskId)
{
    const Millis now = m_clock.monotonic();
    const auto last = m_last.constFind(kioskId);
    if (last != m_last.cend() && now < *last + betweenCalls) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(*last + betweenCalls - now);
        return fail(Error {codes::staffCalled,
            u"Staff were told a moment ago, and know of it. Please wait."_s, 429,
            {{u"retryAfter"_s, static_cast<int>(wait.count())}}});
    }
    m_last.insert(kioskId, now);
    return Done {};
}

Concerned StaffCalls::concerned() const
{
    static const QList<Roles> order {{Role::Registrar}, {Role::Nurse},
        {Role::Admin, Role::SuperAdmin}, {Role::Doctor, Role::Pharmacist, Role::Radiographer}};
    for (const Roles &roles : order) {
        if (const int people = signedIn(roles); people > 0) {
            return {roles, people};
        }
    }
    return {};
}

int StaffCalls::signedIn(const Roles &roles) const
{
    QSet<QString> people;
    for (const ConnectionId id : m_hub.connections()) {
        const Connection *connection = m_hub.connection(id);
        const bool isConcerned = connection && connection->identity.kind == Identity::Kind::Person
            && std::any_of(roles.begin(), roles.end(),
                [&](Role role) { return connection->identity.hasRole(role); });
        if (isConcerned) {
            people.insert(connection->identity.id);
        }
    }
    return static_cast<int>(people.size());
}

} // namespace loket::kiosks
