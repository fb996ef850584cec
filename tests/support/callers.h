// Everybody who may come to the door: for tests that walk every command and channel.
#pragma once

#include "hub/identity.h"

#include <QList>

namespace loket::test {

struct Caller {
    QString label;
    Identity identity;
};

Identity person(const QString &id, const Roles &roles);
Identity device(const QString &id, Role role);
Identity patient(const QString &patientId);

// Nobody, one of each role, a patient, and an address that is trusted with a role.
QList<Caller> everyCaller();

} // namespace loket::test
