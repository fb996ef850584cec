#include "storage/migrations.h"

#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlError>

namespace loket {

namespace {
QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QString current;
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed().startsWith(u"--"_s)) {
            continue;
        }
        current += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements.append(current.trimmed().chopped(1));
            current.clear();
        }
    }
    return statements;
}

// In the order of their numbers, since names begin with four digits.
QList<Migration> knownMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            throw StorageFault {u"the migration %1 cannot be read"_s.arg(name)};
        }
        migrations.append(
            {name.left(4).toInt(), name, splitStatements(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

QSet<int> appliedMigrations(Transaction &transaction)
{
    const auto numbers = transaction.select(u"SELECT number FROM migration"_s, {},
        [](const Row &row) { return static_cast<int>(row.integer(0)); });
    return {numbers.begin(), numbers.end()};
}

void applyOne(QSqlDatabase &database, const Clock &clock, const Migration &migration)
{
    Transaction transaction(database, clock);
    transaction.execute(u"BEGIN IMMEDIATE"_s);
    for (const QString &statement : migration.statements) {
        transaction.execute(statement);
    }
    transaction.execute(u"INSERT INTO migration (number, name, applied_at) VALUES (?, ?, ?)"_s,
        {migration.number, migration.name, toSql(clock.now())});
    transaction.execute(u"COMMIT"_s);
}
} // namespace

Result<QList<Migration>> pendingMigrations(QSqlDatabase &database, const Clock &clock)
{
    QSet<int> applied;
    {
        Transaction transaction(database, clock);
        transaction.execute(u"CREATE TABLE IF NOT EXISTS migration ("
                            "number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                            "applied_at INTEGER NOT NULL)"_s);
        applied = appliedMigrations(transaction);
    }
    QList<Migration> known = knownMigrations();
    QSet<int> unknown = applied;
    for (const Migration &migration : std::as_const(known)) {
        unknown.remove(migration.number);
    }
    if (!unknown.isEmpty()) {
        return fail(errors::storage(
            u"The database was made by a newer loket (its migration %1 is "
            "unknown to this one, version %2). Start the newer one, or "
            "restore a backup."_s.arg(*std::max_element(unknown.cbegin(), unknown.cend()))
                .arg(QStringLiteral(LOKET_VERSION))));
    }
    known.removeIf(
        [&applied](const Migration &migration) { return applied.contains(migration.number); });
    return known;
}

void apply(QSqlDatabase &database, const Clock &clock, const QList<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        applyOne(database, clock, migration);
    }
}

} // namespace loket
