// Carries a clinic's data from a file into a database of PostgreSQL, and back, while loket is
// stopped.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/datafiles.h"

namespace loket {

struct Moved {
    qint64 events = 0;
    qint64 rows = 0; // of all tables, the events among them
    QString kept = {}; // where the file that was there is now; empty: there was none
};

// Every row but the seals, which are of a file: in one transaction, counted in both, and the record
// checked in the new place. Then the file is put aside, so that no start goes on with it; where a
// move was cut off before that, it is done now.
// `url`: of a database that holds no clinic. Refuses with STORAGE_ERROR, and nothing has changed:
// there is no file, a clinic is there, one of the two is in use, or the record does not fit.
Result<Moved> moveToPostgres(const DataFiles &from, const QString &url, const Clock &clock);

// The other way round; a file that is there is put aside. The database stays as it is.
// STORAGE_ERROR as above.
Result<Moved> moveToFile(const QString &url, const DataFiles &to, const Clock &clock);

} // namespace loket
