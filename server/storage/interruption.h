// Ends SQL that runs for long when its work is to end early.
#pragma once

#include "storage/checkprogress.h"

#include <QSqlDatabase>

namespace loket {

// The statements of this connection look at `progress`, which outlives it, and fail as
// "interrupted" once it is stopped. Where Qt has an SQLite of its own, not the system's, they run
// to their end.
void heed(const QSqlDatabase &database, CheckProgress &progress);

} // namespace loket
