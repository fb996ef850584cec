#include "storage/postgresengine.h"

#include "storage/migrations.h"
#include "storage/ownconnection.h"
#include "storage/recordcheck.h"

#include <QSqlError>

namespace loket {

namespace {
// The numbers of loket's advisory locks, which are of the whole database.
constexpr qint64 groupLock = 0x4c6f6b65'740001;
constexpr qint64 migrationLock = 0x4c6f6b65'740002;
constexpr qint64 programLock = 0x4c6f6b65'740003;
constexpr int patience = 5'000; // ms
constexpr auto lockTimedOut =
    "55P03"_L1; // https://www.postgresql.org/docs/15/errcodes-appendix.html
} // namespace

PostgresEngine::PostgresEngine(PostgresUrl url, Access access, const Clock &clock)
    : m_url(std::move(url)),
      m_access(access),
      m_clock(clock)
{
}

QString PostgresEngine::begin() const
{
    return m_access == Access::ReadWrite
        ? u"BEGIN"_s
        : u"BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

Result<Done> PostgresEngine::connect(QSqlDatabase &database)
{
    m_url.applyTo(database);
    try {
        open(database);
        return m_access == Access::ReadWrite ? migrate(database) : Result<Done>(Done {});
    } catch (const StorageFault &fault) {
        return fail(unusable(fault));
    }
}

void PostgresEngine::open(QSqlDatabase &database) const
{
    if (!database.open()) {
        throw StorageFault {database.lastError().text()};
    }
    if (m_access == Access::ReadOnly) {
        return;
    }
    // One that has just ended may hold it still: the server sees that in its own time.
    QSqlQuery query(database);
    const bool isAlone = query.exec(u"SET lock_timeout = %1"_s.arg(patience))
        && query.exec(u"SELECT pg_advisory_lock(%1)"_s.arg(programLock))
        && query.exec(u"SET lock_timeout = DEFAULT"_s);
    if (!isAlone) {
        const QSqlError error = query.lastError();
        throw StorageFault {
            error.nativeErrorCode() == lockTimedOut ? u"another loket uses it"_s : error.text()};
    }
}

// By one program, however many start at once.
Result<Done> PostgresEngine::migrate(QSqlDatabase &database) const
{
    Transaction transaction(database, m_clock);
    const auto lock = [&](const QString &function) {
        transaction.select(function, {migrationLock}, [](const Row &) { return 0; });
    };
    lock(u"SELECT pg_advisory_lock(?)"_s);
    return pendingMigrations(database, m_clock).map([&](const QList<Migration> &pending) {
        apply(database, m_clock, pending);
        lock(u"SELECT pg_advisory_unlock(?)"_s);
        return Done {};
    });
}

Result<QStringList> findInRecord(const PostgresUrl &url, CheckProgress &progress)
{
    const SystemClock clock;
    PostgresEngine engine(url, Access::ReadOnly, clock);
    return onOwnConnection(engine, [&](Transaction &transaction) -> Result<QStringList> {
        const auto count = transaction.first(
            u"SELECT COUNT(*) FROM event"_s, {}, [](const Row &row) { return row.integer(0); });
        progress.expect(count.value_or(0));
        return checkEvents(transaction, 0, &progress);
    });
}

Error PostgresEngine::unusable(const StorageFault &fault) const
{
    return errors::storage(
        u"The database %1 cannot be used: %2."_s.arg(m_url.shown(), fault.message.trimmed()));
}

void PostgresEngine::beforeGroup(Transaction &transaction)
{
    if (!transaction.isConnected()) {
        transaction.reconnect([this](QSqlDatabase &database) { open(database); });
    }
}

void PostgresEngine::afterBegin(Transaction &transaction)
{
    if (m_access == Access::ReadWrite) {
        transaction.select(
            u"SELECT pg_advisory_xact_lock(?)"_s, {groupLock}, [](const Row &) { return 0; });
    }
}

} // namespace loket
