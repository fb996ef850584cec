// One connection's SQL, as the work given to Storage sees it.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/dialect.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <unordered_map>

namespace loket {

// Thrown by Transaction when the database itself fails (disk full, file damaged, a constraint that
// the rules should have kept). Storage catches it: the work is rolled back and its caller gets
// STORAGE_ERROR. Work never catches it.
struct StorageFault {
    QString message;
};

// The current row of a select. Columns are counted from 0. Valid only inside the mapper.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool flag(int column) const { return integer(column) != 0; }
    QVariant value(int column) const { return m_query.value(column); } // as it is kept
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    Instant instant(int column) const { return instantFromMillis(integer(column)); }
    std::optional<Instant> optionalInstant(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QJsonObject object(int column) const; // {} where the column is null
    QJsonArray array(int column) const;

private:
    const QSqlQuery &m_query;
};

// SQL inside the transaction of the database thread. Lives on that thread and only while the work
// runs. Values bind as QVariant by position (`?`); a QVariant without value is NULL. Every function
// throws StorageFault when the database fails.
class Transaction {
public:
    Transaction(const QSqlDatabase &database, const Clock &clock);

    // When the work started: the one time that everything it writes carries.
    Instant now() const { return m_now; }
    // What is invented (`--sample`) happened then: until the work ends, or says so again.
    void pretend(Instant then) { m_now = then; }

    // Runs a statement; gives the number of rows changed.
    int execute(const QString &sql, const QVariantList &values = {});

    // All rows, each through `map(const Row &) -> T`.
    template <class Map>
    auto select(const QString &sql, const QVariantList &values, Map map)
    {
        QList<std::invoke_result_t<Map, const Row &>> rows;
        QSqlQuery &query = run(sql, values);
        while (advance(query)) {
            rows.append(map(Row(query)));
        }
        query.finish();
        return rows;
    }

    // The first row, where there is one.
    template <class Map>
    auto first(const QString &sql, const QVariantList &values, Map map)
    {
        std::optional<std::invoke_result_t<Map, const Row &>> found;
        QSqlQuery &query = run(sql, values);
        if (advance(query)) {
            found = map(Row(query));
        }
        query.finish();
        return found;
    }

    // Each row in turn through `take(const Row &) -> bool`, until it says false; however many there
    // are, few of them are held at a time.
    template <class Take>
    void each(const QString &sql, const QVariantList &values, Take take)
    {
        if (m_dialect == Dialect::Sqlite) {
            takeRows(run(sql, values), take);
            return;
        }
        execute(u"DECLARE row_by_row NO SCROLL CURSOR FOR "_s + sql, values);
        while (takeRows(run(fetching, {}), take) == fetched) { }
        execute(u"CLOSE row_by_row"_s);
    }

    // In whose words SQL is to be, where the two differ (dialect.h).
    Dialect dialect() const { return m_dialect; }
    bool hasTable(const QString &name) const { return m_database.tables().contains(name); }
    // Whether the database can still be asked; one that ended the connection cannot.
    bool isConnected() const { return m_database.isOpen(); }
    // With what it kept of the old connection gone. `open` throws StorageFault.
    template <class Open>
    void reconnect(Open open)
    {
        m_queries.clear();
        m_database.close();
        open(m_database);
    }

private:
    friend class DatabaseThread;
    QSqlQuery &run(const QString &sql, const QVariantList &values);
    QSqlQuery &queryFor(const QString &sql);
    static bool advance(QSqlQuery &query);
    void begin() { m_now = m_clock.now(); }
    // How many rows there were; -1 where no more are wanted.
    template <class Take>
    static int takeRows(QSqlQuery &query, Take &take)
    {
        int rows = 0;
        bool isWanted = true;
        while (isWanted && advance(query)) {
            isWanted = take(Row(query));
            ++rows;
        }
        query.finish();
        return isWanted ? rows : -1;
    }

    static constexpr int fetched = 2'000; // rows at once
    static const QString fetching; // SQL

    QSqlDatabase m_database;
    const Clock &m_clock;
    const Dialect m_dialect;
    Instant m_now;
    std::unordered_map<QString, QSqlQuery> m_queries; // by SQL text; all texts are literals
};

// How values that SQL has no type for are bound.
QVariant toSql(Instant instant);
QVariant toSql(const std::optional<Instant> &instant);
QVariant toSql(const std::optional<qint64> &value);
QVariant toSql(const QJsonObject &object);
QVariant toSql(const QJsonArray &array);
// NULL where the text is null or empty.
QVariant textOrNull(const QString &text);

} // namespace loket
