#include "support/testdatabase.h"

#include "storage/postgresurl.h"
#include "storage/storage.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

namespace loket::test {

namespace {
QString serverUrl()
{
    return qEnvironmentVariable("LOKET_TEST_DATABASE");
}

struct Outcome {
    QString fault = {}; // empty: it is done
    QVariant value = {}; // of the first row
};

// One statement, on a connection of its own.
Outcome runAt(const QString &place, const QString &sql)
{
    const QString name = u"outside"_s;
    Outcome outcome;
    {
        const bool isUrl = PostgresUrl::isOne(place);
        QSqlDatabase database = QSqlDatabase::addDatabase(isUrl ? u"QPSQL"_s : u"QSQLITE"_s, name);
        if (isUrl) {
            PostgresUrl::parse(place)->applyTo(database);
        } else {
            database.setDatabaseName(place);
        }
        if (!database.open()) {
            outcome.fault = database.lastError().text();
        } else if (QSqlQuery query(database); !query.exec(sql)) {
            outcome.fault = query.lastError().text();
        } else if (query.next()) {
            outcome.value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return outcome;
}

QVariant require(const QString &place, const QString &sql)
{
    const Outcome outcome = runAt(place, sql);
    if (!outcome.fault.isEmpty()) {
        qFatal("%s: %s", qPrintable(sql), qPrintable(outcome.fault));
    }
    return outcome.value;
}

// As it was when it was new: rows and what refuseRows() has made are gone, numbers begin anew.
const QString emptied =
    u"DO $$ DECLARE name text; BEGIN "
    "PERFORM pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid(); "
    "PERFORM set_config('session_replication_role', 'replica', true); "
    "EXECUTE 'DROP FUNCTION IF EXISTS refuse CASCADE'; "
    "FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' "
    "AND tablename <> 'migration' LOOP EXECUTE format('DELETE FROM %I', name); END LOOP; "
    "FOR name IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' "
    "LOOP PERFORM setval(format('%I', name), 1, false); END LOOP; END $$"_s;
const QString tablesIn = u"SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'"_s;

// A database is made and migrated once, and emptied for the next test when the folder of the one
// before is gone.
class TestServer {
public:
    explicit TestServer(const QString &url)
        : m_url(url)
    {
    }
    void dropAll()
    {
        for (const Used &one : std::as_const(m_used)) {
            require(m_url, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(one.name));
        }
        m_used.clear();
    }

    QString urlOf(const QString &file)
    {
        for (const Used &one : std::as_const(m_used)) {
            if (one.file == file) {
                return at(one.name);
            }
        }
        for (Used &one : m_used) {
            if (!QFileInfo::exists(QFileInfo(one.file).path()) && isWhole(one)) {
                require(at(one.name), emptied);
                one.file = file;
                return at(one.name);
            }
        }
        return at(makeFor(file));
    }

private:
    struct Used {
        QString file; // that it stands for
        QString name;
        qint64 tables = 0;
    };

    QString makeFor(const QString &file)
    {
        const QString name =
            u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(m_used.size());
        require(m_url, u"CREATE DATABASE %1"_s.arg(name));
        const ManualClock clock;
        if (const auto opened = Storage::open(at(name), clock); !opened) {
            qFatal("%s", qPrintable(opened.error().message));
        }
        m_used.append({file, name, require(at(name), tablesIn).toLongLong()});
        return name;
    }
    // A test may have taken a table away.
    bool isWhole(const Used &one) const
    {
        return require(at(one.name), tablesIn).toLongLong() == one.tables;
    }
    QString at(const QString &name) const { return m_url.section(u'/', 0, 2) + u'/' + name; }

    const QString m_url;
    QList<Used> m_used;
};
} // namespace

bool isOnPostgresql()
{
    return !serverUrl().isEmpty();
}

QString databaseAt(const QString &file)
{
    if (!isOnPostgresql()) {
        return file;
    }
    static TestServer server(serverUrl());
    static const bool isTold = [] {
        qAddPostRoutine([] { server.dropAll(); });
        return true;
    }();
    Q_UNUSED(isTold);
    return server.urlOf(file);
}

void tellDatabase(QProcessEnvironment &environment, const QString &dataFolder)
{
    if (isOnPostgresql()) {
        environment.insert(u"DATABASE_URL"_s, databaseAt(dataFolder + u"/loket.db"_s));
    }
}

Result<DatabaseReport> checkKept(const QString &file)
{
    if (!isOnPostgresql()) {
        return checkDatabase(file);
    }
    CheckProgress progress;
    return checkDatabase(PostgresUrl::parse(databaseAt(file)).value(), progress);
}

qint64 writtenAt(const QString &file)
{
    return isOnPostgresql()
        ? require(databaseAt(file), u"SELECT COALESCE(MAX(seq), 0) FROM event"_s).toLongLong()
        : QFileInfo(file + u"-wal"_s).size();
}

QByteArray keptAt(const QString &file)
{
    QByteArray bytes;
    const QString place = databaseAt(file);
    if (place != file) {
        QProcess dump;
        dump.start(u"pg_dump"_s, {u"--inserts"_s, place});
        if (!dump.waitForFinished() || dump.exitCode() != 0) {
            qFatal("pg_dump: %s", dump.readAllStandardError().constData());
        }
        return dump.readAllStandardOutput();
    }
    const QDir folder = QFileInfo(file).dir();
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile one(info.filePath());
        if (!one.open(QIODevice::ReadOnly)) {
            qFatal("%s cannot be read", qPrintable(info.filePath()));
        }
        bytes += one.readAll();
    }
    return bytes;
}

bool changeByHand(const QString &file, const QString &sql)
{
    return runAt(databaseAt(file), sql).fault.isEmpty();
}

void refuseRows(Transaction &transaction, const QString &table)
{
    if (!isOnPostgresql()) {
        transaction.execute(
            u"CREATE TRIGGER full BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'full'); END"_s.arg(
                table));
        return;
    }
    transaction.execute(
        u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'full'; END$$"_s);
    transaction.execute(
        u"CREATE TRIGGER full_table BEFORE INSERT ON %1 FOR EACH ROW EXECUTE FUNCTION refuse()"_s
            .arg(table));
}

} // namespace loket::test
