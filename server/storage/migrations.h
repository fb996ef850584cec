// Brings a database file to the schema that the program knows.
//
// Migrations are the files `:/migrations/NNNN_what.sql` of the linked libraries, one sequence for
// the whole program. A statement ends with `;` at the end of a line. Forward only.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSqlDatabase>

namespace loket {

// Applies what is missing, each migration in a transaction. Refuses, with a sentence, a file that
// has a migration the program does not know.
Result<Done> migrate(QSqlDatabase &database, const Clock &clock);

} // namespace loket
