// What the tests of this run keep their data in: a file, or, where LOKET_TEST_DATABASE is the URL
// of a server of PostgreSQL, a database of that server.
#pragma once

#include "storage/maintenance.h"
#include "storage/transaction.h"

#include <QProcessEnvironment>
#include <QString>

namespace loket::test {

// Where Storage::open() finds what would be in `file`: the same for the same file as long as the
// program runs, and gone with it.
QString databaseAt(const QString &file);

bool isOnPostgresql();

// For a program with this data folder, that it finds its data there.
void tellDatabase(QProcessEnvironment &environment, const QString &dataFolder);

// What `loket check` finds.
Result<DatabaseReport> checkKept(const QString &file);

// More whenever something was written.
qint64 writtenAt(const QString &file);

// All of it as it lies on the disk beside and in `file`; of a server, as it copies it.
QByteArray keptAt(const QString &file);

// What somebody does to it past the program. False: it cannot be done.
bool changeByHand(const QString &file, const QString &sql);

// From now on the database refuses each new row of `table`.
void refuseRows(Transaction &transaction, const QString &table);

} // namespace loket::test
