// A clinic's data from a file into PostgreSQL, and back.
#include "storage/eventlog.h"
#include "storage/maintenance.h"
#include "storage/move.h"
#include "storage/storage.h"
#include "storage/withfile.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace loket;
using namespace loket::test;

namespace {

Result<Done> fill(Transaction &transaction)
{
    for (int i = 0; i < 250; ++i) { // more than are written at once
        transaction.execute(
            u"INSERT INTO item (name) VALUES (?)"_s, {u"Siti ? O'Neill สมชาย \\ %1"_s.arg(i)});
        appendEvent(
            transaction, {u"tester"_s, u"test"_s, u"insert"_s, QString::number(i), {{u"n"_s, i}}});
    }
    const QString insert =
        u"INSERT INTO shelf (place, side, content, weight) VALUES (?, ?, ?, ?)"_s;
    transaction.execute(insert, {u"a"_s, u""_s, QByteArray("\0\xff'\\?", 5), 0.1});
    transaction.execute(insert, {u"b"_s, u"left"_s, QVariant(), -1e300});
    transaction.execute(insert, {u"c"_s, u"line\nline"_s, QByteArray(""), QVariant()});
    return Done {};
}

QStringList textsOf(Transaction &transaction, const QString &sql, int columns)
{
    return transaction.select(sql, {}, [columns](const Row &row) {
        QStringList texts;
        for (int i = 0; i < columns; ++i) {
            texts.append(row.isNull(i) ? u"NULL"_s : QString::fromLatin1(row.bytes(i).toHex()));
        }
        return texts.join(u' ');
    });
}

QStringList everythingIn(const QString &place, const Clock &clock)
{
    const auto storage = Storage::open(place, clock);
    return storage ? await((*storage)->read([](Transaction &transaction) -> Result<QStringList> {
        return textsOf(transaction, u"SELECT id, name FROM item ORDER BY id"_s, 2)
            + textsOf(
                transaction, u"SELECT place, side, content, weight FROM shelf ORDER BY place"_s, 4)
            + textsOf(transaction,
                u"SELECT seq, at, actor, subject, body, hash FROM event WHERE module = 'test' ORDER BY seq"_s,
                6);
    })).value()
                   : QStringList {storage.error().message};
}

Result<Done> write(const QString &place, const Clock &clock, Result<Done> (*work)(Transaction &))
{
    const auto storage = Storage::open(place, clock);
    return await((*storage)->write(work));
}

Result<Done> addOne(Transaction &transaction)
{
    transaction.execute(u"INSERT INTO item (name) VALUES ('one more')"_s);
    appendEvent(transaction, {u"tester"_s, u"test"_s, u"insert"_s, u"more"_s, {}});
    return Done {};
}

QString whyNot(const Result<Moved> &moved)
{
    return moved ? QString() : moved.error().message;
}

} // namespace

class TestMove : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"data/loket.db"_s);
        m_url = databaseAt(m_folder->filePath(u"elsewhere"_s));
        QVERIFY2(PostgresUrl::isOne(m_url), "LOKET_TEST_DATABASE names a server");
        QVERIFY(write(m_file, m_clock, &fill));
    }

    void thereAndBack()
    {
        const QStringList before = everythingIn(m_file, m_clock);
        QCOMPARE(before.size(), 503);

        const auto there = moveToPostgres(DataFiles(m_file), m_url, m_clock);
        QVERIFY2(there, qPrintable(whyNot(there)));
        QCOMPARE(there->events, 250);
        QCOMPARE(there->rows, 503);
        QCOMPARE(everythingIn(m_url, m_clock), before);
        QVERIFY(QFile::exists(there->kept));

        QVERIFY(write(m_url, m_clock, &addOne)); // numbers and the record go on
        QCOMPARE(everythingIn(m_url, m_clock).size(), 505);
        CheckProgress progress;
        QCOMPARE(checkDatabase(*PostgresUrl::parse(m_url), progress)->problems, QStringList());

        const QStringList then = everythingIn(m_url, m_clock);
        const auto back = moveToFile(m_url, DataFiles(m_file), m_clock);
        QVERIFY2(back, qPrintable(whyNot(back)));
        QCOMPARE(back->kept, QString());
        QCOMPARE(everythingIn(m_file, m_clock), then);
        const auto checked = checkDatabase(m_file);
        QVERIFY(checked->isProven);
        QCOMPARE(checked->problems, QStringList());
        QVERIFY(write(m_file, m_clock, &addOne));
    }

    // Whoever forgets DATABASE_URL afterwards does not go on with the data of yesterday.
    void noStartTakesTheFileThatWasMoved()
    {
        QVERIFY(moveToPostgres(DataFiles(m_file), m_url, m_clock));
        const auto opened = Storage::open(m_file, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"STORAGE_ERROR"_s);
        QVERIFY(!QFile::exists(m_file));
    }

    void aMoveThatWasCutOffIsFinished()
    {
        const auto first = moveToPostgres(DataFiles(m_file), m_url, m_clock);
        QVERIFY2(first, qPrintable(whyNot(first)));
        QVERIFY(
            QFile::rename(first->kept, m_file)); // as if the power had gone before the last step
        const auto again = moveToPostgres(DataFiles(m_file), m_url, m_clock);
        QVERIFY2(again, qPrintable(whyNot(again)));
        QCOMPARE(again->events, 250);
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(everythingIn(m_url, m_clock).size(), 503);
    }

    void anotherClinicIsNotMixedWithIt()
    {
        QVERIFY(write(m_url, m_clock, &addOne));
        const QStringList there = everythingIn(m_url, m_clock);
        const QStringList here = everythingIn(m_file, m_clock);
        const auto moved = moveToPostgres(DataFiles(m_file), m_url, m_clock);
        QVERIFY2(whyNot(moved).contains(u"a clinic already"_s), qPrintable(whyNot(moved)));
        QCOMPARE(everythingIn(m_url, m_clock), there);
        QCOMPARE(everythingIn(m_file, m_clock), here);
    }

    void whatWasChangedByHandStays()
    {
        QVERIFY(withFile(m_file, FileAccess::Write, [](Transaction &transaction) -> Result<Done> {
            transaction.execute(u"UPDATE event SET actor = 'somebody' WHERE seq = 7"_s);
            return Done {};
        }));
        const auto moved = moveToPostgres(DataFiles(m_file), m_url, m_clock);
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, u"STORAGE_ERROR"_s);
        QVERIFY(QFile::exists(m_file));
        QCOMPARE(everythingIn(m_url, m_clock), QStringList());
    }

    void whereThereIsNothingItSaysSo()
    {
        const DataFiles none(m_folder->filePath(u"none/loket.db"_s));
        QCOMPARE(moveToPostgres(none, m_url, m_clock).error().code, u"STORAGE_ERROR"_s);
        QVERIFY(!QFile::exists(none.database));
    }

    void aFileInUseIsNotMoved()
    {
        const auto used = Storage::open(m_file, m_clock);
        QVERIFY(used);
        QCOMPARE(
            moveToPostgres(DataFiles(m_file), m_url, m_clock).error().code, u"STORAGE_ERROR"_s);
        QVERIFY(QFile::exists(m_file));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_url;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestMove)
#include "tst_move.moc"
