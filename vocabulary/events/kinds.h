// What can stand in the record, by the module that it is of. A debug build appends nothing else of
// these modules, so that every test of one does; and a test looks that each kind has words.
#pragma once

#include <QHash>
#include <QStringList>

namespace loket::events {

// The service desk's are those behind the colon: "ticket:created" is `created`.
const QHash<QString, QStringList> &recordKinds();
// Of a module that is not among them, everything.
bool isRecordKind(const QString &module, const QString &kind);

} // namespace loket::events
