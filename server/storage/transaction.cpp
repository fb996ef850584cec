#include "storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

namespace loket {

namespace {
QString literal(const QSqlDriver &driver, QVariant value)
{
    if (value.typeId() == QMetaType::Bool) {
        value.convert(QMetaType(QMetaType::Int)); // flags are numbers
    }
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return driver.formatValue(field);
}

// A pooler between loket and its database knows no statement that another connection prepared: each
// is whole in itself. A `?` that is text of the SQL stands between quotes.
QString withValues(const QSqlDriver &driver, const QString &sql, const QVariantList &values)
{
    QString whole;
    bool isQuoted = false;
    qsizetype next = 0;
    for (const QChar letter : sql) {
        isQuoted ^= letter == u'\'';
        if (letter == u'?' && !isQuoted) {
            whole += literal(driver, values.value(next++));
        } else {
            whole += letter;
        }
    }
    return whole;
}
} // namespace

std::optional<Instant> Row::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QJsonObject Row::object(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QJsonArray Row::array(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).array();
}

Transaction::Transaction(const QSqlDatabase &database, const Clock &clock)
    : m_database(database),
      m_clock(clock),
      m_dialect(dialectOf(database)),
      m_now(clock.now())
{
}

int Transaction::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = run(sql, values);
    const int changed = query.numRowsAffected();
    query.finish();
    return changed;
}

QSqlQuery &Transaction::queryFor(const QString &sql)
{
    const auto found = m_queries.find(sql);
    if (found != m_queries.end()) {
        return found->second;
    }
    QSqlQuery query(m_database);
    const bool prepares = m_dialect == Dialect::Sqlite; // else values stand in the SQL itself
    query.setForwardOnly(prepares); // else it would keep the whole connection busy
    if (prepares && !query.prepare(sql)) {
        throw StorageFault {query.lastError().text()};
    }
    return m_queries.emplace(sql, std::move(query)).first->second;
}

QSqlQuery &Transaction::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = queryFor(sql);
    bool isDone = false;
    if (m_dialect == Dialect::Sqlite) {
        for (int i = 0; i < values.size(); ++i) {
            query.bindValue(i, values[i]);
        }
        isDone = query.exec();
    } else if (!isConnected()) {
        throw StorageFault {u"the connection to the database was lost"_s};
    } else {
        isDone = query.exec(withValues(*m_database.driver(), sql, values));
    }
    if (!isDone) {
        const QString reason = query.lastError().text();
        query.finish();
        throw StorageFault {reason};
    }
    return query;
}

// Rows that end because the database failed are not all that there are.
bool Transaction::advance(QSqlQuery &query)
{
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        const QString reason = query.lastError().text();
        query.finish();
        throw StorageFault {reason};
    }
    return false;
}

const QString Transaction::fetching = u"FETCH %1 FROM row_by_row"_s.arg(fetched);

QVariant toSql(Instant instant)
{
    return toMillis(instant);
}

QVariant toSql(const std::optional<Instant> &instant)
{
    return instant ? QVariant(toMillis(*instant)) : QVariant();
}

QVariant toSql(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant toSql(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant toSql(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace loket
