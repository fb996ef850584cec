#include "storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

namespace loket {

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

QSqlQuery &Transaction::run(const QString &sql, const QVariantList &values)
{
    auto prepared = m_prepared.find(sql);
    if (prepared == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            throw StorageFault {query.lastError().text()};
        }
        prepared = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = prepared->second;
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values[i]);
    }
    if (!query.exec()) {
        const QString reason = query.lastError().text();
        query.finish();
        throw StorageFault {reason};
    }
    return query;
}

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
