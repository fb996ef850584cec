#include "modules/maintenance/maintenancemodule.h"
#include "storage/eventlog.h"
#include "storage/maintenance.h"
#include "support/commandwalk.h"
#include "support/fulldisk.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testmain.h"
#include "vocabulary/maintenance/names.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;
using namespace loket::maintenance;
using std::chrono::hours;
using std::chrono::minutes;

// Backups, checks and tries of a restore, through their commands, on a clinic of one table.
class TestMaintenance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("QT_FATAL_WARNINGS"); } // what cannot be made is logged

    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_backups = m_folder->filePath(u"backups"_s);
        open();
    }
    void cleanup() { close(); }

    void aBackupIsWholeAndItsOwnersAlone()
    {
        QCOMPARE(codeOf(call(commands::backUp)), QString(codes::noFolder));
        QVERIFY(plan(false));
        QVERIFY(call(commands::backUp));
        QCOMPARE(codeOf(call(commands::check)), QString(codes::atWork));
        QVERIFY(write(u"meanwhile"_s)); // the clinic goes on
        waitUntilDone();
        QCOMPARE(state().backups.size(), 1);
        const Backup made = state().backups.first();
        QVERIFY(made.isSound && made.isThere && !made.isDaily);
        QCOMPARE(made.file, QDir(m_backups).filePath(u"loket-2026-01-07-080000.db"_s));
        QCOMPARE(made.bytes, QFileInfo(made.file).size());
        QCOMPARE(QFile::permissions(made.file) & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(QFile::permissions(m_backups) & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(
            checkCopy(made.file, m_folder->filePath(u"data/loket.key"_s))->problems, QStringList());
        const Kept before = kept();
        close();
        open();
        QCOMPARE(kept(), before); // what memory had is what is on the disk
    }

    void aPlanThatIsTheSameIsNone()
    {
        QVERIFY(plan(false, 2));
        const auto events = [this] {
            return await(m_storage->read([](Transaction &transaction) -> Result<qint64> {
                return lastEvent(transaction).seq;
            })).value();
        };
        const qint64 before = events();
        QVERIFY(plan(false, 2));
        QCOMPARE(events(), before);
        QVERIFY(plan(false, 4));
        QCOMPARE(events(), before + 1);
    }

    void oneIsMadeEveryDayAndOldOnesGo()
    {
        QVERIFY(plan(true, 2)); // one at once, as there is none
        waitUntilDone();
        QVERIFY(call(commands::backUp)); // by hand: it is nobody's to take away
        m_clock->advance(minutes(1));
        waitUntilDone();
        for (int day = 0; day < 4; ++day) {
            m_clock->advance(hours(24));
            m_module->look();
            waitUntilDone();
        }
        QTRY_COMPARE(state().backups.size(), 3); // two, and the one made by hand
        QVERIFY(!state().backups.last().isDaily);
        QCOMPARE(QDir(m_backups).entryList(QDir::Files).size(), 3);
        QVERIFY(state().nextAt > m_clock->now());
        m_module->look();
        QCOMPARE(Job(state().job), Job::None);
    }

    // “Save and back up now” where a daily one is due by what was saved.
    void whoAsksForOneWhileItIsMadeByItselfHasIt()
    {
        QVERIFY(call(commands::plan,
            {{u"folder"_s, m_backups}, {u"daily"_s, true}, {u"minute"_s, 60}, {u"keep"_s, 3},
                {u"now"_s, true}}));
        waitUntilDone();
        QCOMPARE(state().backups.size(), 1);
        QVERIFY(!state().backups.first().isDaily);
        m_clock->advance(hours(24));
        m_module->look();
        QVERIFY(call(commands::backUp));
        waitUntilDone();
        QCOMPARE(state().backups.size(), 2);
        QVERIFY(!state().backups.first().isDaily);
        QVERIFY(call(commands::plan,
            {{u"folder"_s, m_backups}, {u"daily"_s, false}, {u"minute"_s, 60}, {u"keep"_s, 3},
                {u"now"_s, true}}));
        waitUntilDone();
        QCOMPARE(state().backups.size(), 3);
    }

    void whatIsNoFolderIsCalledWhatItIs()
    {
        const QString file = m_folder->filePath(u"notes.txt"_s);
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        const QString loop = m_folder->filePath(u"loop"_s);
        QVERIFY(QFile::link(loop, loop));
        const auto refusal = [this](const QString &folder) {
            m_backups = folder;
            return codeOf(plan(false));
        };
        QCOMPARE(refusal(file), QString(codes::notAFolder));
        QCOMPARE(refusal(file + u"/backups"_s), QString(codes::notAFolder));
        QCOMPARE(refusal(loop), QString(codes::notAFolder));
        QCOMPARE(refusal(loop + u"/backups"_s), QString(codes::notAFolder));
        QCOMPARE(refusal(m_folder->filePath(QString(256, u'x'))), QString(codes::nameTooLong));
        QCOMPARE(refusal(m_folder->filePath(QString(100, u'ก'))), QString(codes::nameTooLong));
        QCOMPARE(refusal(m_folder->filePath(u"none/backups"_s)), QString(codes::folderMissing));
    }

    void noneGoesForOneThatIsNotGood()
    {
        QVERIFY(plan(true, 1));
        waitUntilDone();
        byHand(u"UPDATE event SET actor = 'nobody' WHERE seq = 1"_s);
        m_clock->advance(hours(24));
        m_module->look();
        waitUntilDone();
        QCOMPARE(state().backups.size(), 2);
        QVERIFY(!state().backups.first().isSound);
        QCOMPARE(QDir(m_backups).entryList(QDir::Files).size(), 2);
    }

    void whatTheMachineWasOffForIsMadeAtTheStart()
    {
        QVERIFY(plan(true));
        waitUntilDone();
        close();
        m_clock->advance(hours(72));
        open();
        m_module->look();
        waitUntilDone();
        QCOMPARE(state().backups.size(), 2);
    }

    void aClockThatIsSetMakesOneMoreAtMost()
    {
        QVERIFY(plan(true, 10));
        waitUntilDone();
        for (const hours by : {hours(-48), hours(400), hours(-1)}) {
            m_clock->jump(by);
            for (int look = 0; look < 3; ++look) {
                m_clock->advance(minutes(1));
                m_module->look();
                waitUntilDone();
            }
        }
        QVERIFY(state().backups.size() <= 4);
        m_clock->advance(hours(24));
        const qsizetype before = state().backups.size();
        m_module->look();
        waitUntilDone();
        QCOMPARE(state().backups.size(), before + 1);
    }

    void whyNoneWasMadeIsKept_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code : {codes::folderMissing, codes::diskFull}) {
            QTest::newRow(code.data()) << QString(code);
        }
    }

    void whyNoneWasMadeIsKept()
    {
        QFETCH(const QString, code);
        QVERIFY(plan(true));
        waitUntilDone();
        m_clock->advance(hours(24));
        {
            std::optional<FullDisk> full;
            if (code == codes::diskFull) {
                full.emplace(m_backups);
            } else {
                QVERIFY(QFile::rename(m_backups, m_backups + u"-away"_s));
            }
            m_module->look();
            waitUntilDone();
        }
        QCOMPARE(state().failure.code, code);
        QCOMPARE(QDir(m_backups).entryList(QDir::Files).size(), code == codes::diskFull ? 1 : 0);
        close();
        open();
        QCOMPARE(state().failure.code, code);
        m_clock->advance(minutes(30));
        m_module->look();
        QCOMPARE(Job(state().job), Job::None); // not again and again
        QFile::rename(m_backups + u"-away"_s, m_backups);
        m_clock->advance(minutes(31));
        m_module->look();
        waitUntilDone();
        QVERIFY(!state().failure.isFailure()); // the stick is back
        QCOMPARE(state().backups.size(), 2);
    }

    void aFolderThatIsNoGoodIsRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("code");
        QTest::newRow("no whole path") << u"backups"_s << u"INVALID_FIELD"_s;
        QTest::newRow("none of it is there")
            << u"/no/such/folder"_s << QString(codes::folderMissing);
        QTest::newRow("nobody may write there")
            << u"/proc/backups"_s << QString(codes::folderNotWritable);
        QTest::newRow("nor there") << u"/proc"_s << QString(codes::folderNotWritable);
        QTest::newRow("the data's own") << u"DATA"_s << QString(codes::dataFolder);
        QTest::newRow("in it") << u"DATA/backups"_s << QString(codes::dataFolder);
    }

    void aFolderThatIsNoGoodIsRefused()
    {
        QFETCH(QString, folder);
        QFETCH(const QString, code);
        m_backups = folder.replace(u"DATA"_s, m_folder->filePath(u"data"_s));
        QCOMPARE(codeOf(plan(true)), code);
        QVERIFY(state().plan.folder.isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"data/backups"_s)));
    }

    void whatIsStoppedLeavesNothing()
    {
        QVERIFY(plan(false));
        QVERIFY(await(m_storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute( // that it takes longer than to say stop
                u"INSERT INTO request WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
                u"n "
                "WHERE i < 200000) SELECT 'x', 'y', i, '{}', 0 FROM n"_s);
            return Done {};
        })));
        QVERIFY(call(commands::backUp));
        QVERIFY(call(commands::stop));
        waitUntilDone();
        QVERIFY(state().backups.isEmpty());
        QVERIFY(!state().failure.isFailure());
        QVERIFY(QDir(m_backups).isEmpty());
        QVERIFY(call(commands::check));
        QVERIFY(call(commands::stop));
        waitUntilDone();
        QCOMPARE(state().check.code, QString(codes::stopped));
    }

    void aRestoreIsTriedBesideTheData()
    {
        QVERIFY(plan(false));
        QVERIFY(call(commands::backUp));
        waitUntilDone();
        QCOMPARE(codeOf(tryRestore(u"9"_s)), u"NOT_FOUND"_s);
        const QStringList before = QDir(m_folder->filePath(u"data"_s)).entryList();
        QVERIFY(tryRestore(u"1"_s));
        waitUntilDone();
        QVERIFY(m_hasSettled); // as in earnest
        const Report trial = state().trial;
        QVERIFY2(trial.isGood(), qPrintable(trial.code + trial.problems.join(u'\n')));
        QVERIFY(trial.events >= 1 && trial.lastAt.has_value());
        QCOMPARE(trial.rows.value(u"maintenance_plan"_s).toInt(), 1);
        QVERIFY(state().backups.first().isTrialGood);
        QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList(), before);
        QVERIFY(write(u"after"_s)); // the data is what it was

        QFile copy(state().backups.first().file);
        QVERIFY(copy.open(QIODevice::ReadWrite) && copy.seek(4096 * 3));
        copy.write(QByteArray(4096, 'x'));
        copy.close();
        QVERIFY(tryRestore(u"1"_s));
        waitUntilDone();
        QVERIFY(!state().trial.isGood());
        QVERIFY(!state().backups.first().isTrialGood);
        QVERIFY(QFile::remove(state().backups.first().file));
        QVERIFY(call(commands::show)); // looks
        QVERIFY(!state().backups.first().isThere);
        QCOMPARE(codeOf(tryRestore(u"1"_s)), QString(codes::backupGone));
    }

    void theCheckFindsWhatTheCommandLineFinds()
    {
        QVERIFY(call(commands::check));
        waitUntilDone();
        QVERIFY2(state().check.isGood(), qPrintable(state().check.problems.join(u'\n')));
        byHand(u"UPDATE event SET actor = 'nobody' WHERE seq = 1"_s);
        QVERIFY(call(commands::check));
        waitUntilDone();
        const Report check = state().check;
        QVERIFY(!check.isGood() && !check.isDamaged);
        QCOMPARE(check.problems, checkDatabase(m_folder->filePath(u"data/loket.db"_s))->problems);
    }

    void whoMayNotHearsAndDoesNothing()
    {
        QCOMPARE(wrongRights(*m_commands), QStringList());
        QCOMPARE(wrongChecks(*m_commands), QStringList());
        LoopbackClient nurse(*m_hub, m_face, person(u"n"_s, {Role::Nurse}));
        QCOMPARE(m_hub->subscribe(nurse.id(), channel).error().code, u"FORBIDDEN"_s);
        LoopbackClient admin(*m_hub, m_face, person(u"a"_s, {Role::Admin}), channel);
        admin.take();
        QVERIFY(plan(false));
        QVERIFY(!admin.take().isEmpty());
    }

private:
    using Kept = QPair<Plan, QList<Backup>>;

    void open()
    {
        m_storage = std::move(
            *Storage::open(test::databaseAt(m_folder->filePath(u"data/loket.db"_s)), *m_clock));
        m_hub = std::make_unique<Hub>(*m_clock, m_random);
        m_commands = std::make_unique<CommandRegistry>();
        m_journal = std::make_unique<Journal>(*m_storage);
        const auto settle = [this](Transaction &) { m_hasSettled = true; };
        m_module = std::make_unique<MaintenanceModule>(*m_storage, *m_journal, *m_hub, *m_clock,
            MaintenanceService::House {
                m_folder->filePath(u"data"_s), QTimeZone("Asia/Jakarta"), settle});
        m_module->registerCommands(*m_commands);
        m_module->registerChannels(*m_hub);
        QVERIFY(await(m_module->start()));
    }
    void close()
    {
        if (m_module) {
            m_module->shutdown();
        }
        m_module.reset();
        m_commands.reset();
        m_hub.reset();
        m_journal.reset();
        m_storage.reset();
    }
    Result<Reply> call(const QString &command, const QJsonObject &data = {})
    {
        return await(m_commands->run(
            {.command = command, .data = data, .identity = person(u"ann"_s, {Role::Admin})}));
    }
    Result<Reply> plan(bool isDaily, int keep = 3)
    {
        return call(commands::plan,
            {{u"folder"_s, m_backups}, {u"daily"_s, isDaily}, {u"minute"_s, 60},
                {u"keep"_s, keep}});
    }
    Result<Reply> tryRestore(const QString &id)
    {
        return call(commands::tryRestore, {{u"backupId"_s, id}});
    }
    static QString codeOf(const Result<Reply> &reply)
    {
        return reply ? QString() : reply.error().code;
    }
    Maintenance state()
    {
        const auto shown = call(commands::show);
        return Maintenance::fromJson(shown->body[u"maintenance"_s].toObject()).value();
    }
    Kept kept() { return {state().plan, state().backups}; }
    void waitUntilDone() { QTRY_COMPARE(Job(state().job), Job::None); }
    bool write(const QString &what)
    {
        return await(m_storage->write([what](Transaction &transaction) -> Result<Done> {
            appendEvent(transaction, {u"tester"_s, u"test"_s, what, u"x"_s, {}});
            return Done {};
        })).has_value();
    }
    void byHand(const QString &sql)
    {
        {
            QSqlDatabase hand = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"hand"_s);
            hand.setDatabaseName(m_folder->filePath(u"data/loket.db"_s));
            QVERIFY(hand.open());
            QVERIFY(QSqlQuery(hand).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"hand"_s);
    }

    std::unique_ptr<ManualClock> m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_backups;
    std::atomic_bool m_hasSettled = false;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<MaintenanceModule> m_module;
};

LOKET_TEST(TestMaintenance)
#include "tst_maintenance.moc"
