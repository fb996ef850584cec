// Who the actors of the record are: people and devices, those that are disabled or revoked too.
#pragma once

#include "commands/tidings.h"
#include "storage/transaction.h"

#include <QStringList>

namespace loket {

// The ids of those whose name has this text in it, or whose id it is; at most `limit`.
QStringList peopleCalled(Transaction &transaction, const QString &text, int limit);
// Empty: nobody's id.
QString personName(Transaction &transaction, const QString &id);
// Everybody who may sign in, with what each works as.
QList<StaffMember> staffIn(Transaction &transaction);

} // namespace loket
