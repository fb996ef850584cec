// Brings a database file to the schema that the program knows.
//
// Migrations are the files `:/migrations/NNNN_what.sql` of the linked libraries, one sequence for
// the whole program. A statement ends with `;` at the end of a line. Forward only.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace loket {

struct Migration {
    int number = 0;
    QString name;
    QStringList statements;
};

// What the file has not got yet. Refuses, with a sentence, one that has a migration the program
// does not know. Throws StorageFault.
Result<QList<Migration>> pendingMigrations(QSqlDatabase &database, const Clock &clock);
// Each in a transaction of its own.
void apply(QSqlDatabase &database, const Clock &clock, const QList<Migration> &migrations);

} // namespace loket
