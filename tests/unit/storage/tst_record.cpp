// The record that is said to be proof: whatever is done to it, or to the rows, past the program
// shows.
#include "core/disk.h"
#include "storage/eventlog.h"
#include "storage/maintenance.h"
#include "storage/restore.h"
#include "storage/storage.h"
#include "support/await.h"
#include "support/manualclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {

auto put(int id, const QString &name)
{
    return [id, name](Transaction &transaction) -> Result<Done> {
        transaction.execute(u"INSERT INTO item (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE "
                            "SET name = excluded.name"_s,
            {id, name});
        appendEvent(
            transaction, {u"tester"_s, u"test"_s, u"put"_s, QString::number(id), {{u"n"_s, name}}});
        return Done {};
    };
}

} // namespace

// A resource's functions are declared where no namespace is.
void showLaterMigrations()
{
    Q_INIT_RESOURCE(later_migrations);
}
void hideLaterMigrations()
{
    Q_CLEANUP_RESOURCE(later_migrations);
}

namespace {

// As the record has always done it; nobody needs a key for this.
void recomputeHashes(Transaction &transaction)
{
    struct Link {
        qint64 seq;
        QStringList members;
    };
    const auto links = transaction.select(
        u"SELECT seq, at, actor, module, kind, subject, body FROM event ORDER BY seq"_s, {},
        [](const Row &row) {
            return Link {row.integer(0),
                {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                    row.text(6)}};
        });
    QString previous;
    for (const Link &link : links) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &member : QStringList {previous} + link.members) {
            hash.addData(member.toUtf8());
            hash.addData(QByteArrayView("\0", 1));
        }
        previous = QString::fromLatin1(hash.result().toHex());
        transaction.execute(u"UPDATE event SET hash = ? WHERE seq = ?"_s, {previous, link.seq});
    }
}

} // namespace

class TestRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("QT_FATAL_WARNINGS"); } // what is found is logged as critical

    void init()
    {
        hideLaterMigrations();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"loket.db"_s);
        open();
        for (int id = 1; id <= 20; ++id) {
            QVERIFY(await(m_storage->write(put(id, u"a"_s))));
        }
    }

    void cleanup() { m_storage.reset(); }

    void whatTheProgramDoesIsSound()
    {
        QVERIFY(await(m_storage->write(put(3, u"changed"_s))));
        writeSql({u"DELETE FROM item WHERE id = 4"_s, u"UPDATE item SET id = 100 WHERE id = 5"_s,
            u"INSERT INTO shelf VALUES ('a', 'left', x'00ff', 1.25)"_s,
            u"INSERT OR IGNORE INTO shelf VALUES ('a', 'left', x'01', 2)"_s,
            u"UPDATE shelf SET content = x'02' WHERE place = 'a'"_s});
        QVERIFY(!await(m_storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute(u"UPDATE item SET name = 'refused'"_s);
            return fail(u"NO"_s, u"No."_s);
        })));
        QVERIFY(await(m_storage->checked()));
        QCOMPARE(problems(), QStringList());
        open();
        QVERIFY(await(m_storage->write(put(6, u"again"_s))));
        QVERIFY(await(m_storage->checked()));
        QCOMPARE(problems(), QStringList());
    }

    void whatIsDonePastItShows_data()
    {
        QTest::addColumn<QStringList>("deeds");
        QTest::addColumn<QString>("words");
        QTest::newRow("the last ten events")
            << QStringList {u"DELETE FROM event WHERE seq > 10"_s} << u"seal"_s;
        QTest::newRow("the last ten events and their seals") << QStringList {
            u"DELETE FROM event WHERE seq > 10"_s,
            u"DELETE FROM seal WHERE event > 10"_s} << u"end of the record is missing"_s;
        QTest::newRow("all events") << QStringList {u"DELETE FROM event"_s} << u"seal"_s;
        QTest::newRow("all events and seals") << QStringList {u"DELETE FROM event"_s,
            u"DELETE FROM seal"_s} << u"end of the record is missing"_s;
        QTest::newRow("every hash anew")
            << QStringList {u"UPDATE event SET actor = 'nobody' WHERE seq = 7"_s, u"hashes"_s}
            << u"seal"_s;
        QTest::newRow("a body") << QStringList {u"UPDATE event SET body = '{}' WHERE seq = 7"_s}
                                << u"number 7"_s;
        QTest::newRow("an event more") << QStringList {
            u"INSERT INTO event SELECT 21, at, actor, module, kind, subject, body, "
            "hash FROM event WHERE seq = 20"_s,
            u"hashes"_s} << u"Events after number 20"_s;
        QTest::newRow("a row changed") << QStringList {u"UPDATE item SET name = 'b' WHERE id = 9"_s}
                                       << u"[9] of table item was changed"_s;
        QTest::newRow("a row added") << QStringList {u"INSERT INTO item VALUES (99, 'admin')"_s}
                                     << u"[99] of table item was added"_s;
        QTest::newRow("a row gone") << QStringList {u"DELETE FROM item WHERE id = 9"_s}
                                    << u"[9] of table item was taken away"_s;
        QTest::newRow("all rows") << QStringList {u"DELETE FROM item"_s} << u"10 more rows"_s;
        QTest::newRow("a trigger")
            << QStringList {u"CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item WHERE id = 9; END"_s}
            << u"a trigger into the database, “t”"_s;
        QTest::newRow("a view") << QStringList {u"CREATE VIEW v AS SELECT * FROM item"_s}
                                << u"a view into the database, “v”"_s;
        QTest::newRow("a seal's content")
            << QStringList {u"UPDATE seal SET changes = '{}' WHERE number = 5"_s} << u"seal 5"_s;
    }

    void whatIsDonePastItShows()
    {
        QFETCH(const QStringList, deeds);
        QFETCH(const QString, words);
        m_storage.reset();
        byHand(deeds);
        const QString found = problems().join(u'\n');
        QVERIFY2(found.contains(words), qPrintable(found));
    }

    void theStartTellsAndItStandsUntilARestore()
    {
        m_storage.reset();
        byHand({u"DELETE FROM event WHERE seq > 10"_s, u"DELETE FROM seal WHERE event > 10"_s});
        open();
        QVERIFY(!m_storage->health().ok);
        QVERIFY(await(m_storage->write(put(50, u"work goes on"_s))));
        open();
        QVERIFY(!m_storage->health().ok);
        QVERIFY(problems().join(u'\n').contains(u"end of the record is missing"_s));
    }

    void whatOnlyTheWholeCheckFindsIsToldWhileItRuns()
    {
        m_storage.reset();
        byHand({u"UPDATE item SET name = 'b' WHERE id = 9"_s});
        open();
        QCOMPARE(await(m_storage->checked()).error().code, u"STORAGE_ERROR"_s);
        QVERIFY(!m_storage->health().ok);
        QVERIFY(await(m_storage->write(put(9, u"c"_s)))); // what was wrong is written over …
        open();
        QVERIFY(!m_storage->health().ok); // … and was wrong all the same
    }

    void whereThereWasAClinicNoneBegins_data()
    {
        QTest::addColumn<QString>("deed");
        for (const char *deed : {"remove", "empty", "truncate", "no tables", "no seals",
                 "no seals, head and key", "no head", "a trigger"}) {
            QTest::newRow(deed) << QString::fromLatin1(deed);
        }
    }

    void whereThereWasAClinicNoneBegins()
    {
        QFETCH(const QString, deed);
        m_storage.reset();
        if (deed == u"a trigger"_s) {
            byHand(
                {u"CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item WHERE id = 9; END"_s});
        } else if (deed.startsWith(u"no seals"_s)) {
            byHand({u"DELETE FROM seal"_s});
        } else if (deed == u"truncate"_s) {
            QVERIFY(QFile::resize(m_file, 4096));
        } else {
            QVERIFY(QFile::remove(m_file));
        }
        if (deed == u"no seals, head and key"_s) {
            QVERIFY(QFile::remove(head()));
            QVERIFY(QFile::remove(m_folder->filePath(u"loket.key"_s)));
        } else if (deed == u"empty"_s) {
            QVERIFY(writePrivateFile(m_file, {}));
        } else if (deed == u"no tables"_s) {
            byHand({u"CREATE TABLE x (y INTEGER)"_s});
        } else if (deed == u"no head"_s) {
            QVERIFY(QFile::remove(head()));
        }
        const auto opened = Storage::open(m_file, m_clock);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"loket restore FILE"_s),
            qPrintable(opened.error().message));
    }

    void aStartThatWasCutOffGoesOn()
    {
        m_storage.reset();
        QVERIFY(QFile::remove(m_file));
        QVERIFY(HeadFile(head()).make({}));
        open();
        QVERIFY(await(m_storage->checked()));
    }

    void withoutItsKeyNothingStarts()
    {
        m_storage.reset();
        QVERIFY(QFile::remove(m_folder->filePath(u"loket.key"_s)));
        const auto opened = Storage::open(m_file, m_clock);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"loket.key"_s));
        QVERIFY(!checkDatabase(m_file)->isProven);
    }

    void withoutItsHeadTheStartTells()
    {
        m_storage.reset();
        QVERIFY(writePrivateFile(head(), "torn"));
        open();
        QVERIFY(!m_storage->health().ok);
    }

    void anOlderHeadIsNoAlarm()
    {
        const Head older = checkDatabase(m_file)->head;
        QVERIFY(await(m_storage->write(put(1, u"b"_s))));
        m_storage.reset();
        QVERIFY(HeadFile(head()).make(older));
        open();
        QVERIFY(await(m_storage->checked()));
        QVERIFY(m_storage->health().ok);
    }

    void aHeadWrittenDownProves()
    {
        const Head older = checkDatabase(m_file)->head;
        QCOMPARE(Head::fromText(older.toText()), older);
        QVERIFY(await(m_storage->write(put(1, u"b"_s))));
        QCOMPARE(checkDatabase(m_file, older)->problems, QStringList());
        const Head other {older.number, QString(32, u'f')};
        QCOMPARE(checkDatabase(m_file, other)->problems.size(), 1);
        QCOMPARE(checkDatabase(m_file, Head {1000, other.mac})->problems.size(), 1);
        for (const QString &bad : {u""_s, u"5"_s, u"5:abc"_s, u"x:"_s + other.mac}) {
            QVERIFY(!Head::fromText(bad));
        }
    }

    void whatAnOlderLoketMadeIsSealed()
    {
        m_storage.reset();
        byHand({u"DROP TABLE seal"_s, u"DELETE FROM migration WHERE number = 8"_s});
        QVERIFY(QFile::remove(m_folder->filePath(u"loket.key"_s)));
        QVERIFY(QFile::remove(head()));
        QVERIFY(!checkDatabase(m_file)->isProven);
        open();
        QVERIFY(await(m_storage->checked()));
        QVERIFY(checkDatabase(m_file)->isProven);
        QCOMPARE(problems(), QStringList());
    }

    void aMigrationSealsAnew()
    {
        m_storage.reset();
        showLaterMigrations();
        open();
        QVERIFY(await(m_storage->checked()));
        QVERIFY(m_storage->health().ok);
        QCOMPARE(problems(), QStringList());
    }

    void aMigrationHidesNothing()
    {
        m_storage.reset();
        byHand({u"UPDATE item SET name = 'b' WHERE id = 9"_s});
        showLaterMigrations();
        open();
        QVERIFY(!m_storage->health().ok);
    }

    void aRestoreTakesBackAndTells()
    {
        const QString copy = copyOf(m_file);
        QVERIFY(await(m_storage->write(put(1, u"later"_s))));
        QVERIFY(await(m_storage->write(put(21, u"later"_s))));
        m_storage.reset();
        const auto restored = restoreDatabase(DataFiles(m_file), {copy, false, settle}, m_clock);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
        QCOMPARE(restored->undone.size(), 1);
        QVERIFY(restored->undone.first().startsWith(u"2 × test put"_s));
        QCOMPARE(restored->doubts, QStringList());
        QCOMPARE(checkDatabase(restored->kept)->events, 22);
        QCOMPARE(problems(), QStringList());
        open();
        QVERIFY(await(m_storage->checked()));
        QVERIFY(m_storage->health().ok);
        QCOMPARE(nameOf(1), u"settled"_s);
        QCOMPARE(nameOf(21), QString());
    }

    void aRestoreEndsWhatWasFound()
    {
        const QString copy = copyOf(m_file);
        m_storage.reset();
        byHand({u"UPDATE item SET name = 'b' WHERE id = 9"_s});
        open();
        QVERIFY(!await(m_storage->checked()));
        m_storage.reset();
        QVERIFY(restoreDatabase(DataFiles(m_file), {copy, false, settle}, m_clock));
        open();
        QVERIFY(await(m_storage->checked()));
        QVERIFY(m_storage->health().ok);
    }

    void aRestoreBringsBackWhatIsGone()
    {
        const QString copy = copyOf(m_file);
        m_storage.reset();
        QVERIFY(QFile::remove(m_file));
        const auto restored = restoreDatabase(DataFiles(m_file), {copy, false, settle}, m_clock);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
        QCOMPARE(restored->kept, QString());
        open();
        QVERIFY(await(m_storage->checked()));
    }

    void aCopyThatIsNotProvenIsTakenOnlyWhenAsked_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("edited") << u"edited"_s;
        QTest::newRow("key lost") << u"key lost"_s;
        QTest::newRow("another key") << u"another key"_s;
    }

    void aCopyThatIsNotProvenIsTakenOnlyWhenAsked()
    {
        QFETCH(const QString, deed);
        const QString copy = copyOf(m_file);
        m_storage.reset();
        const QString key = m_folder->filePath(u"loket.key"_s);
        if (deed == u"edited"_s) {
            byHand({u"UPDATE item SET name = 'b' WHERE id = 9"_s}, copy);
        } else if (deed == u"key lost"_s) {
            QVERIFY(QFile::remove(key));
        } else {
            QVERIFY(writePrivateFile(key, QByteArray(64, 'a')));
        }
        const auto refused = restoreDatabase(DataFiles(m_file), {copy, false, settle}, m_clock);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"--unproven"_s));
        const auto restored = restoreDatabase(DataFiles(m_file), {copy, true, settle}, m_clock);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message));
        QVERIFY(!restored->doubts.isEmpty());
        open();
        QVERIFY(await(m_storage->checked()));
        QCOMPARE(problems(), QStringList());
    }

    void aRestoreRefusesAndChangesNothing_data()
    {
        QTest::addColumn<QString>("copy");
        for (const char *copy : {"missing", "no database", "newer", "itself", "in use"}) {
            QTest::newRow(copy) << QString::fromLatin1(copy);
        }
    }

    void aRestoreRefusesAndChangesNothing()
    {
        QFETCH(const QString, copy);
        QString file = copyOf(m_file);
        if (copy != u"in use"_s) {
            m_storage.reset();
        }
        if (copy == u"missing"_s) {
            QVERIFY(QFile::remove(file));
        } else if (copy == u"no database"_s) {
            QVERIFY(writePrivateFile(file, QByteArray(8192, 'x')));
        } else if (copy == u"newer"_s) {
            byHand({u"INSERT INTO migration VALUES (9999, 'x', 0)"_s}, file);
        } else if (copy == u"itself"_s) {
            file = m_folder->filePath(u"link.db"_s);
            QVERIFY(QFile::link(m_file, file));
        }
        const QStringList before = filesHere();
        QVERIFY(!restoreDatabase(DataFiles(m_file), {file, true, settle}, m_clock));
        QCOMPARE(filesHere(), before);
        m_storage.reset();
        open();
        QVERIFY(await(m_storage->checked()));
    }

    // As the README once told to go back, with the log of the newer database left behind.
    void aForeignLogIsToldBeforeItDestroys()
    {
        for (const QString &name : {u"older"_s, u"newer"_s}) {
            QVERIFY(await(m_storage->write([name](Transaction &transaction) -> Result<Done> {
                for (int id = 100; id < 1000; ++id) { // pages that a copy puts in another order
                    transaction.execute(u"INSERT OR REPLACE INTO item (id, name) VALUES (?, ?)"_s,
                        {id, name.repeated(20)});
                    transaction.execute(u"INSERT OR REPLACE INTO shelf VALUES (?, ?, NULL, 1)"_s,
                        {QString::number(id), name.repeated(20)});
                }
                return Done {};
            })));
            if (name == u"older"_s) {
                open(); // all of it is in the file, and the log is empty
                QVERIFY(!copyOf(m_file).isEmpty());
            }
        }
        const QString copy = m_folder->filePath(u"copy.db"_s);
        const QString log = m_file + u"-wal"_s;
        QVERIFY(QFile::copy(log, log + u".kept"_s)); // as kill -9 leaves it
        m_storage.reset();
        QVERIFY(QFile::remove(m_file));
        QVERIFY(QFile::copy(copy, m_file));
        QVERIFY(QFile::rename(log + u".kept"_s, log));
        const auto opened = Storage::open(m_file, m_clock);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.startsWith(log), qPrintable(opened.error().message));
        QVERIFY(restoreDatabase(DataFiles(m_file), {copy, false, settle}, m_clock));
        open();
        QVERIFY(await(m_storage->checked()));
    }

private:
    static void settle(Transaction &transaction)
    {
        transaction.execute(u"UPDATE item SET name = 'settled' WHERE id = 1"_s);
    }

    QStringList filesHere() const
    {
        QStringList files = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
        files.removeIf([](const QString &name) {
            return name.endsWith(u"-shm"_s) || name.endsWith(u"-wal"_s);
        });
        return files;
    }

    QString copyOf(const QString &file) const
    {
        QString copy = m_folder->filePath(u"copy.db"_s);
        return copyDatabase(file, copy) ? copy : QString();
    }

    QString nameOf(int id)
    {
        return await(m_storage->read([id](Transaction &transaction) -> Result<QString> {
            return transaction
                .first(u"SELECT name FROM item WHERE id = ?"_s, {id},
                    [](const Row &row) { return row.text(0); })
                .value_or(QString());
        })).value();
    }

    QString head() const { return m_folder->filePath(u"loket.head"_s); }
    QStringList problems() const { return checkDatabase(m_file)->problems; }

    void open()
    {
        m_storage.reset();
        auto opened = Storage::open(m_file, m_clock);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        m_storage = std::move(*opened);
    }

    void writeSql(const QStringList &statements)
    {
        QVERIFY(await(m_storage->write([statements](Transaction &transaction) -> Result<Done> {
            for (const QString &sql : statements) {
                transaction.execute(sql);
            }
            return Done {};
        })));
    }

    // On a connection of one's own, as with the sqlite3 program.
    void byHand(const QStringList &deeds, const QString &file = {})
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
            database.setDatabaseName(file.isEmpty() ? m_file : file);
            QVERIFY(database.open());
            Transaction transaction(database, m_clock);
            for (const QString &deed : deeds) {
                if (deed == u"hashes"_s) {
                    recomputeHashes(transaction);
                } else {
                    transaction.execute(deed);
                }
            }
        }
        QSqlDatabase::removeDatabase(u"by hand"_s);
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
