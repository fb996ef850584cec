#include "core/disk.h"
#include "storage/eventlog.h"
#include "storage/maintenance.h"
#include "storage/storage.h"
#include "support/await.h"
#include "support/manualclock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <filesystem>
#include <sys/stat.h>

using namespace loket;
using namespace loket::test;

namespace {

qint64 countItems(Storage &storage)
{
    return await(storage.read([](Transaction &transaction) -> Result<qint64> {
        return transaction
            .first(
                u"SELECT COUNT(*) FROM item"_s, {}, [](const Row &row) { return row.integer(0); })
            .value();
    })).value();
}

auto insertItem(const QString &name)
{
    return [name](Transaction &transaction) -> Result<Done> {
        transaction.execute(u"INSERT INTO item (name) VALUES (?)"_s, {name});
        appendEvent(transaction, {u"tester"_s, u"test"_s, u"insert"_s, name, {{u"n"_s, 1}}});
        return Done {};
    };
}

} // namespace

class TestStorage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"clinic/loket.db"_s);
        open();
    }

    void cleanup() { m_storage.reset(); }

    void keepsWhatWasWritten()
    {
        QVERIFY(await(m_storage->write(insertItem(u"a"_s))));
        QCOMPARE(countItems(*m_storage), 1);
        open();
        QCOMPARE(countItems(*m_storage), 1);
    }

    // As a damaged page does it in the middle of a table.
    void rowsThatEndInAFaultAreNotAllRows()
    {
        const QString sql =
            u"SELECT CASE i WHEN 3 THEN abs(-9223372036854775807 - 1) ELSE i END FROM (SELECT 1 AS i UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4)"_s;
        const auto selected =
            await(m_storage->read([sql](Transaction &transaction) -> Result<qsizetype> {
                return transaction.select(sql, {}, [](const Row &row) { return row.integer(0); })
                    .size();
            }));
        QCOMPARE(selected.error().code, u"STORAGE_ERROR"_s);
        const auto taken = await(m_storage->read([sql](Transaction &transaction) -> Result<int> {
            int rows = 0;
            transaction.each(sql, {}, [&rows](const Row &) { return ++rows > 0; });
            return rows;
        }));
        QCOMPARE(taken.error().code, u"STORAGE_ERROR"_s);
    }

    void onlyTheOwnerMayReadTheData()
    {
        const QString folder = QFileInfo(m_file).path();
        m_storage.reset();
        QFile::setPermissions(folder, QFile::Permissions(0x7755));
        QFile::setPermissions(m_file, QFile::Permissions(0x6644));
        open();
        QCOMPARE(othersRights(folder), QFile::Permissions());
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"loket.db*"_s})) {
            if (!file.fileName().endsWith(u".lock"_s)) {
                QVERIFY2(othersRights(file.filePath()) == QFile::Permissions(),
                    qPrintable(file.fileName()));
            }
        }
    }

    void aFolderThatOthersUseIsLeftAsItIs()
    {
        const QString folder = QFileInfo(m_file).path();
        QVERIFY(QDir(folder).mkdir(u"photos"_s));
        QFile::setPermissions(folder, QFile::Permissions(0x7755));
        open();
        QVERIFY(othersRights(folder) != QFile::Permissions());
    }

    void aRefusalChangesNothingAndLeavesOthersAlone()
    {
        QList<QFuture<Result<Done>>> futures;
        for (int i = 0; i < 50; ++i) {
            futures.append(m_storage->write([i](Transaction &transaction) -> Result<Done> {
                (void)insertItem(QString::number(i))(transaction);
                return i % 2 == 0 ? Result<Done>(Done {}) : fail(u"ODD"_s, u"No odd numbers."_s);
            }));
        }
        for (int i = 0; i < 50; ++i) {
            const auto outcome = await(futures[i]);
            QCOMPARE(outcome.has_value(), i % 2 == 0);
        }
        QCOMPARE(countItems(*m_storage), 25);
    }

    void aFaultIsAnErrorAndTheNextWorkIsDone()
    {
        const auto broken = await(m_storage->write([](Transaction &transaction) -> Result<Done> {
            (void)insertItem(u"lost"_s)(transaction);
            transaction.execute(u"INSERT INTO nowhere (x) VALUES (1)"_s);
            return Done {};
        }));
        QCOMPARE(broken.error().code, u"STORAGE_ERROR"_s);
        QVERIFY(await(m_storage->write(insertItem(u"kept"_s))));
        QCOMPARE(countItems(*m_storage), 1);
        QVERIFY(m_storage->health().ok);
    }

    void aFullDiskLosesNothingThatWasAcknowledged()
    {
        QVERIFY(await(m_storage->write(insertItem(u"before"_s))));
        setPageLimit(true);
        const QString large(1 << 20, u'x');
        QList<QFuture<Result<Done>>> futures;
        for (int i = 0; i < 20; ++i) {
            futures.append(m_storage->write(insertItem(large)));
        }
        int refused = 0;
        for (const auto &future : futures) {
            const auto outcome = await(future);
            refused += outcome ? 0 : 1;
            QVERIFY(outcome || outcome.error().code == u"STORAGE_ERROR"_s);
        }
        QVERIFY(refused > 0);
        QCOMPARE(countItems(*m_storage), 1 + 20 - refused);
        setPageLimit(false);
        QVERIFY(await(m_storage->write(insertItem(u"after"_s))));
        QVERIFY(checkDatabase(m_file).value().problems.isEmpty());
    }

    void manyWritesShareACommit()
    {
        const quint64 before = m_storage->health().commits;
        QList<QFuture<Result<Done>>> futures;
        for (int i = 0; i < 2000; ++i) {
            futures.append(m_storage->write(insertItem(QString::number(i))));
        }
        for (const auto &future : futures) {
            QVERIFY(await(future));
        }
        QCOMPARE(countItems(*m_storage), 2000);
        QVERIFY(m_storage->health().commits - before < 1000);
    }

    void finishesWhatWasGivenBeforeItEnds()
    {
        QFuture<Result<Done>> last;
        for (int i = 0; i < 500; ++i) {
            last = m_storage->write(insertItem(QString::number(i)));
        }
        m_storage.reset();
        QVERIFY(last.isFinished());
        open();
        QCOMPARE(countItems(*m_storage), 500);
    }

    void readersDoNotWrite()
    {
        const auto outcome = await(m_storage->read(insertItem(u"sneaky"_s)));
        QCOMPARE(outcome.error().code, u"STORAGE_ERROR"_s);
        QCOMPARE(countItems(*m_storage), 0);
    }

    void aSecondProgramIsRefused()
    {
        const auto second = Storage::open(m_file, m_clock);
        QVERIFY(!second);
        QVERIFY(second.error().message.contains(u"in use by another loket"_s));
    }

    void aLockOfAnotherMachineIsSaid()
    {
        m_storage.reset();
        writeLock("4711\nloket\nreception-2\n");
        const QString sentence = Storage::open(m_file, m_clock).error().message;
        QVERIFY2(sentence.contains(u"on the machine reception-2"_s), qPrintable(sentence));
    }

    void aLockThatNobodyCanReadIsSaid()
    {
        m_storage.reset();
        writeLock({});
        const QString sentence = Storage::open(m_file, m_clock).error().message;
        QVERIFY2(sentence.contains(m_file + u".lock"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"another loket"_s), qPrintable(sentence));
    }

    void aNewerFileIsRefused()
    {
        QVERIFY(await(m_storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute(
                u"INSERT INTO migration (number, name, applied_at) VALUES (9999, 'x', 0)"_s);
            return Done {};
        })));
        m_storage.reset();
        const auto opened = Storage::open(m_file, m_clock);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"newer loket"_s));
    }

    void aFileThatIsNoDatabaseIsRefused()
    {
        const QString file = m_folder->filePath(u"letter.db"_s);
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write(QByteArray(4096, 'a'));
        letter.close();
        QCOMPARE(Storage::open(file, m_clock).error().code, u"STORAGE_ERROR"_s);
    }

    void backsUpWhileItRuns()
    {
        QVERIFY(await(m_storage->write(insertItem(u"a"_s))));
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QVERIFY(await(m_storage->backup(copy)));
        QVERIFY(await(m_storage->write(insertItem(u"b"_s))));
        QVERIFY(await(m_storage->backup(copy))); // over an older one
        const auto report = checkDatabase(copy);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->events, 2);
        QVERIFY(!await(m_storage->backup(m_folder->filePath(u"no/such/folder/copy.db"_s))));
    }

    void aBackupIsStoppedInTheMiddle()
    {
        for (int i = 0; i < 40; ++i) {
            QVERIFY(await(m_storage->write(insertItem(QString(1 << 20, u'x')))));
        }
        const auto progress = std::make_shared<CheckProgress>();
        const QString copy = m_folder->filePath(u"copy.db"_s);
        const auto copied = m_storage->backup(copy, progress);
        QVERIFY(QTest::qWaitFor([&] { return progress->done() > 0 || copied.isFinished(); }));
        progress->stop();
        QCOMPARE(await(copied).error().code, u"STOPPED"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
        QVERIFY(await(m_storage->write(insertItem(u"and goes on"_s))));
    }

    void aBackupNeverGoesWhereItDestroys_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *name : {"loket.db", "loket.db-wal", "loket.db-shm", "loket.db-journal",
                 "loket.db.lock", "../clinic/loket.db", "link", "hardlink", "folder", "device",
                 "pipe", "nowhere", ""}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void aBackupNeverGoesWhereItDestroys()
    {
        QFETCH(const QString, target);
        QVERIFY(await(m_storage->write(insertItem(u"a"_s))));
        const QDir folder = QFileInfo(m_file).dir();
        namespace fs = std::filesystem;
        const auto path = [&](const QString &name) { return folder.filePath(name).toStdString(); };
        fs::create_symlink(path(u"loket.db"_s), path(u"link"_s));
        fs::create_hard_link(path(u"loket.db"_s), path(u"hardlink"_s));
        fs::create_directory(path(u"folder"_s));
        fs::create_symlink("/dev/null", path(u"device"_s));
        fs::create_symlink("/no/such/file", path(u"nowhere"_s));
        QCOMPARE(::mkfifo(path(u"pipe"_s).c_str(), 0600), 0);
        const QStringList before = folder.entryList(QDir::AllEntries | QDir::System);
        const auto copied = await(m_storage->backup(folder.filePath(target)));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, u"OUTPUT_UNUSABLE"_s);
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::System), before);
        QVERIFY(await(m_storage->write(insertItem(u"b"_s))));
        open();
        QCOMPARE(countItems(*m_storage), 2);
    }

    void aBackupFollowsALinkAndIsPrivate()
    {
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QVERIFY(await(m_storage->backup(copy)));
        QCOMPARE(othersRights(copy), QFile::Permissions());
        const QString link = m_folder->filePath(u"link.db"_s);
        QVERIFY(QFile::link(copy, link));
        QVERIFY(await(m_storage->write(insertItem(u"a"_s))));
        QVERIFY(await(m_storage->backup(link)));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(checkDatabase(copy)->events, 1);
    }

    void aBackupIsNotPutBesideTheLogOfAnother()
    {
        const QString copy = m_folder->filePath(u"copy.db"_s);
        for (const auto &sidecar : {u"-wal"_s, u"-journal"_s}) {
            QVERIFY(writePrivateFile(copy + sidecar, "another's"));
            const auto copied = await(m_storage->backup(copy));
            QVERIFY(!copied);
            QCOMPARE(copied.error().code, u"OUTPUT_UNUSABLE"_s);
            QVERIFY(!QFile::exists(copy));
            QVERIFY(QFile::remove(copy + sidecar));
        }
        QVERIFY(await(m_storage->backup(copy)));
    }

    void nothingIsAcknowledgedIntoAFileThatIsGone()
    {
        const QString aside = m_folder->filePath(u"aside.db"_s);
        QVERIFY(await(m_storage->write(insertItem(u"a"_s))));
        QVERIFY(QFile::rename(m_file, aside));
        const auto refused = await(m_storage->write(insertItem(u"b"_s)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"STORAGE_ERROR"_s);
        QVERIFY(!m_storage->health().ok);
        QVERIFY(QFile::rename(aside, m_file));
        QVERIFY(await(m_storage->write(insertItem(u"c"_s))));
        QVERIFY(m_storage->health().ok);
        open();
        QCOMPARE(countItems(*m_storage), 2);
    }

    void aChangedEventShows()
    {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            QVERIFY(await(m_storage->write(insertItem(name))));
        }
        QCOMPARE(checkDatabase(m_file)->problems, QStringList());
        QVERIFY(await(m_storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute(u"UPDATE event SET actor = 'nobody' WHERE seq = 2"_s);
            return Done {};
        })));
        const auto report = checkDatabase(m_file);
        QCOMPARE(report->problems.size(), 1);
        QVERIFY(report->problems.first().contains(u"number 2"_s));
    }

    void eventsAreGivenOldestFirst()
    {
        for (int i = 0; i < 5; ++i) {
            m_clock.advance(Millis(10));
            QVERIFY(await(m_storage->write([i](Transaction &transaction) -> Result<Done> {
                appendEvent(transaction, {u"t"_s, u"test"_s, QString::number(i), u"x"_s, {}});
                return Done {};
            })));
        }
        const auto events =
            await(m_storage->read([](Transaction &transaction) -> Result<QList<Event>> {
                return eventsOf(transaction, u"test"_s, u"x"_s, 3);
            })).value();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.first().kind, u"2"_s);
        QCOMPARE(events.last().kind, u"4"_s);
        QCOMPARE(events.last().time, m_clock.now());
    }

private:
    void open()
    {
        m_storage.reset();
        auto opened = Storage::open(m_file, m_clock);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        m_storage = std::move(*opened);
    }

    static QFile::Permissions othersRights(const QString &file)
    {
        return QFile::permissions(file) & QFile::Permissions(0x0077);
    }

    void writeLock(const QByteArray &content)
    {
        QFile lock(m_file + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(content);
    }

    // SQLite's own limit on the size of the file stands in for the disk's.
    void setPageLimit(bool tight)
    {
        QVERIFY(await(m_storage->write([tight](Transaction &transaction) -> Result<Done> {
            transaction.first(
                tight ? u"PRAGMA max_page_count = 1000"_s : u"PRAGMA max_page_count = 1073741823"_s,
                {}, [](const Row &row) { return row.integer(0); });
            return Done {};
        })));
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
