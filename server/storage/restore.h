// Puts a copy in the place of the database, as an administrator does it while loket is stopped.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/datafiles.h"
#include "storage/maintenance.h"
#include "storage/transaction.h"

#include <QStringList>

#include <functional>

namespace loket {

struct RestoreOptions {
    QString copy;
    bool mayBeUnproven = false; // take also what its seals do not prove
    // What must be so in the restored data before anybody uses it (everybody signs in again).
    std::function<void(Transaction &)> settle;
};

struct Restored {
    qint64 events = 0; // in the copy
    QStringList undone; // sentences: what the present data had and the copy has not
    QStringList doubts; // why the copy is not proven
    QString kept; // where the data before is now; empty: there was none
};

// The copy is checked, prepared beside the data with seals and a head of its own, told in its
// record
// (`storage`, `restored`), and put in place; the data before is kept under another name with what
// belongs to it. Refuses with STORAGE_ERROR, and nothing has changed: the data is in use, or the
// copy is damaged, newer than the program, or not proven.
Result<Restored> restoreDatabase(
    const DataFiles &files, const RestoreOptions &options, const Clock &clock);

// All of that but the last step: the copy is checked, made ready in a folder beside the data as if
// it were to be used, opened, and thrown away. Also while a loket runs on the data, which is not
// touched. What the check says, also of a copy that is damaged or not proven; refuses with what
// cannot be done, and STOPPED.
Result<DatabaseReport> tryRestore(const DataFiles &files, const RestoreOptions &options,
    const Clock &clock, CheckProgress &progress);

// The database with what belongs to it gets a name of its own, under which it can be opened as it
// was; which one, empty where there was none. The key and the head stay: a start that finds them
// without it is refused.
Result<QString> keepAside(const DataFiles &files, const Clock &clock);

// How the names of folders begin in which data is made ready beside the data.
extern const QString workshopName;

// What a program that was cut off has left of that.
void removeLeftovers(const DataFiles &files);

} // namespace loket
