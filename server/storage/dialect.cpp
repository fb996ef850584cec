#include "storage/dialect.h"

namespace loket {

using namespace Qt::Literals::StringLiterals;

Dialect dialectOf(const QSqlDatabase &database)
{
    return database.driverName() == u"QPSQL"_s ? Dialect::Postgres : Dialect::Sqlite;
}

namespace sql {

QString textIn(Dialect dialect, const QString &column, const QString &member)
{
    const QString sql = dialect == Dialect::Postgres ? u"(CAST(%1 AS JSONB) ->> '%2')"_s
                                                     : u"json_extract(%1, '$.%2')"_s;
    return sql.arg(column, member);
}

QString numberIn(Dialect dialect, const QString &column, const QString &member)
{
    return u"CAST(%1 AS NUMERIC)"_s.arg(textIn(dialect, column, member));
}

QString timeIn(Dialect dialect, const QString &column, const QString &member)
{
    const QString sql = dialect == Dialect::Postgres
        ? u"CAST(ROUND(EXTRACT(EPOCH FROM CAST(%1 AS TIMESTAMPTZ)) * 1000) AS BIGINT)"_s
        : u"CAST(ROUND((julianday(%1) - 2440587.5) * 86400000.0) AS BIGINT)"_s;
    return sql.arg(textIn(dialect, column, member));
}

} // namespace sql
} // namespace loket
