// The words of SQL in which the two databases differ, for what is the same otherwise.
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace loket {

enum class Dialect { Sqlite, Postgres };

Dialect dialectOf(const QSqlDatabase &database);

namespace sql {

// SQL for a member of the JSON object that stands as text in `column`; NULL where there is none.
QString textIn(Dialect dialect, const QString &column, const QString &member);
// Of a number: as it is there.
QString numberIn(Dialect dialect, const QString &column, const QString &member);
// Of a time in the form of toIso(): milliseconds since 1970.
QString timeIn(Dialect dialect, const QString &column, const QString &member);

} // namespace sql
} // namespace loket
