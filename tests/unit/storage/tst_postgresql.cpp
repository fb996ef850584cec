// What only a database of PostgreSQL does; the rest is each module's tests, run with one.
#include "storage/eventlog.h"
#include "storage/maintenance.h"
#include "storage/postgresurl.h"
#include "storage/storage.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

auto insertItem(const QString &name)
{
    return [name](Transaction &transaction) -> Result<Done> {
        transaction.execute(u"INSERT INTO item (name) VALUES (?)"_s, {name});
        appendEvent(transaction, {u"tester"_s, u"test"_s, u"insert"_s, name, {{u"n"_s, 1}}});
        return Done {};
    };
}

QStringList itemsIn(Storage &storage)
{
    return await(storage.read([](Transaction &transaction) -> Result<QStringList> {
        return transaction.select(
            u"SELECT name FROM item ORDER BY id"_s, {}, [](const Row &row) { return row.text(0); });
    })).value();
}

} // namespace

class TestPostgresql : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = m_folder->filePath(u"loket.db"_s);
        m_url = databaseAt(m_place);
        QVERIFY2(PostgresUrl::isOne(m_url), "LOKET_TEST_DATABASE names a server");
        m_storage = std::move(Storage::open(m_url, m_clock).value());
    }
    void cleanup() { m_storage.reset(); }

    void aTextIsATextWhateverIsInIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"O'Neill"_s;
        QTest::newRow("SQL") << u"'); DROP TABLE item; --"_s;
        QTest::newRow("backslash") << u"\\'; DROP TABLE item; --"_s;
        QTest::newRow("question mark") << u"? ?? ' ?"_s;
        QTest::newRow("Thai") << u"สมชาย"_s;
        QTest::newRow("emoji") << u"👩‍⚕️"_s;
        QTest::newRow("dollar") << u"$$ $1 $tag$"_s;
        QTest::newRow("lines") << u"a\r\nb\tc"_s;
    }
    void aTextIsATextWhateverIsInIt()
    {
        QFETCH(QString, text);
        QVERIFY(await(m_storage->write(insertItem(text))));
        QCOMPARE(itemsIn(*m_storage), QStringList {text});
        const auto found = await(m_storage->read([text](
                                                     Transaction &transaction) -> Result<qint64> {
            return transaction
                .first(
                    u"SELECT COUNT(*) FROM item WHERE name = ? AND name <> 'it''s ?' AND id > ?"_s,
                    {text, 0}, [](const Row &row) { return row.integer(0); })
                .value();
        }));
        QCOMPARE(found.value(), 1);
    }

    // The server does it when it goes down, and an administrator may.
    void aConnectionThatIsEndedIsMadeAnew()
    {
        QVERIFY(await(m_storage->write(insertItem(u"before"_s))));
        const QString endAll =
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s;
        QVERIFY(changeByHand(m_place, endAll));
        const auto lost = await(m_storage->write(insertItem(u"lost"_s)));
        const bool isKept = lost.has_value();
        if (!isKept) {
            QCOMPARE(lost.error().code, u"STORAGE_ERROR"_s);
        }
        QVERIFY(await(m_storage->write(insertItem(u"after"_s))));
        QVERIFY(m_storage->health().ok);
        (void)await(m_storage->read([](Transaction &) -> Result<Done> { return Done {}; }));
        const QStringList items = itemsIn(*m_storage);
        QCOMPARE(items,
            isKept ? (QStringList {u"before"_s, u"lost"_s, u"after"_s})
                   : (QStringList {u"before"_s, u"after"_s}));
    }

    void oneProgramAtATime()
    {
        const auto second = Storage::open(m_url, m_clock);
        QVERIFY(!second);
        QVERIFY2(second.error().message.contains(u"another loket uses it"_s),
            qPrintable(second.error().message));
        m_storage.reset();
        QVERIFY(Storage::open(m_url, m_clock)); // at once after the other
    }

    void whatWasChangedByHandIsFound()
    {
        QVERIFY(await(m_storage->checked()));
        QVERIFY(await(m_storage->write(insertItem(u"a"_s))));
        QVERIFY(changeByHand(m_place, u"UPDATE event SET actor = 'somebody' WHERE seq = 1"_s));
        QVERIFY(m_storage->prove());
        QTRY_VERIFY(!m_storage->proof().isRunning);
        QCOMPARE(m_storage->proof().findings.size(), 1);
        QTRY_VERIFY(!m_storage->health().ok);
    }

    void manyRowsComeInTurn()
    {
        constexpr int many = 4'500; // more than are fetched at once, twice
        const auto filled = await(m_storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute(
                u"INSERT INTO item (name) SELECT 'n' || i FROM generate_series(1, ?) AS i"_s,
                {many});
            return Done {};
        }));
        QVERIFY(filled);
        const auto read = [](int wanted) {
            return [wanted](Transaction &transaction) -> Result<int> {
                int rows = 0;
                transaction.each(
                    u"SELECT name FROM item WHERE name LIKE ?"_s, {u"n%"_s}, [&](const Row &row) {
                        return row.text(0).startsWith(u'n') && ++rows < wanted;
                    });
                return rows;
            };
        };
        QCOMPARE(await(m_storage->read(read(many + 1))), many);
        QCOMPARE(await(m_storage->read(read(3))), 3); // whoever has enough says so
        QCOMPARE(await(m_storage->read(read(many + 1))), many);
    }

    void membersOfJsonAreRead()
    {
        const auto read =
            await(m_storage->read([](Transaction &transaction) -> Result<QVariantList> {
                const Dialect dialect = transaction.dialect();
                const QString json =
                    uR"('{"room": "CT 1", "minutes": 30, "at": "2026-01-31T08:15:30.250Z"}')"_s;
                return *transaction.first(u"SELECT "_s
                        + QStringList {sql::textIn(dialect, json, u"room"_s),
                            sql::numberIn(dialect, json, u"minutes"_s) + u" * 2"_s,
                            sql::timeIn(dialect, json, u"at"_s),
                            sql::timeIn(dialect, json, u"none"_s)}
                              .join(u", "_s),
                    {}, [](const Row &row) {
                        return QVariantList {
                            row.text(0), row.integer(1), row.integer(2), row.isNull(3)};
                    });
            }));
        QCOMPARE(*read,
            (QVariantList {u"CT 1"_s, qint64(60),
                QDateTime::fromString(u"2026-01-31T08:15:30.250Z"_s, Qt::ISODateWithMs)
                    .toMSecsSinceEpoch(),
                true}));
    }

    void itIsCheckedFromOutsideWhileItIsUsed()
    {
        QVERIFY(await(m_storage->write(insertItem(u"a"_s))));
        CheckProgress progress;
        const auto report = checkDatabase(*PostgresUrl::parse(m_url), progress);
        QVERIFY(report);
        QCOMPARE(report->events, 1);
        QCOMPARE(report->problems, QStringList());
        QVERIFY(changeByHand(m_place, u"UPDATE event SET actor = 'somebody' WHERE seq = 1"_s));
        QCOMPARE(checkDatabase(*PostgresUrl::parse(m_url), progress)->problems.size(), 1);
    }

    void itIsCopiedByTheServersOwnTools()
    {
        const auto copied = await(m_storage->backup(u"copy.db"_s));
        QCOMPARE(copied.error().code, u"KEPT_ELSEWHERE"_s);
        QVERIFY(copied.error().message.contains(u"pg_dump"_s));
    }

    void aServerThatIsNotThereIsSaid()
    {
        const auto none = Storage::open(u"postgresql://x:secret@127.0.0.1:1/none"_s, m_clock);
        QCOMPARE(none.error().code, u"STORAGE_ERROR"_s);
        QVERIFY(none.error().message.contains(u"postgresql://127.0.0.1/none"_s));
        QVERIFY(!none.error().message.contains(u"secret"_s));
    }

    void aUrlIsRead()
    {
        const auto url = PostgresUrl::parse(
            u"postgresql://rina:p%40ss@db1:5433,[::1]/clinic?sslmode=require&target_session_attrs=read-write"_s);
        QCOMPARE(url->user, u"rina"_s);
        QCOMPARE(url->password, u"p@ss"_s);
        QCOMPARE(url->hosts, (QStringList {u"db1"_s, u"::1"_s}));
        QCOMPARE(url->ports, (QStringList {u"5433"_s, QString()}));
        QCOMPARE(url->name, u"clinic"_s);
        QCOMPARE(url->options,
            (QStringList {u"sslmode='require'"_s, u"target_session_attrs='read-write'"_s}));
        QCOMPARE(url->shown(), u"postgresql://db1,::1/clinic"_s);
    }

    void aUrlThatIsNoneIsRefusedWithoutItsPassword_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"postgresql://u:secret@host", "postgresql://u:secret@host/",
                 "postgresql://u:secret/db", "postgresql://u:sec/secret@host/db",
                 "postgresql://u:secret@ho st:x/db", "postgresql://u:a@host/db?secret",
                 "postgresql://u:a?secret@host/db"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void aUrlThatIsNoneIsRefusedWithoutItsPassword()
    {
        QFETCH(QString, text);
        const auto url = PostgresUrl::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().code, u"INVALID_SETTING"_s);
        QVERIFY2(!url.error().message.contains(u"secret"_s), qPrintable(url.error().message));
    }

private:
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    QString m_url;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
