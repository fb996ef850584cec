// The program with its data in PostgreSQL, as DATABASE_URL names it: what an administrator sees and
// does.
#include "serverprocess.h"
#include "support/testdatabase.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

struct Run {
    int code = -1;
    QString said; // on both outputs
};

Run run(const QStringList &arguments, const QString &url)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"DATABASE_URL"_s, url);
    variables.insert(u"LOKET_PASSWORD"_s, u"correct horse 1"_s);
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(LOKET_PROGRAM), arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
        }
    }
    return all;
}

} // namespace

class TestDatabaseUrl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QVERIFY2(isOnPostgresql(), "LOKET_TEST_DATABASE names a server");
        m_folder = std::make_unique<QTemporaryDir>();
        m_url = databaseAt(file());
    }

    void numbersOutliveTheProgram()
    {
        const QString number = issueOne();
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), data());
        HttpClient client(server.start());
        QVERIFY(client.login(u"registrar"_s, samplePassword));
        const QJsonArray visits = client.get(u"/queue/visits"_s).body[u"visits"_s].toArray();
        QCOMPARE(visits.size(), 1);
        QCOMPARE(visits[0][u"number"_s].toString(), number);
        QVERIFY(!QFile::exists(file()));
        // Beside the program that uses it.
        const Run checked = run({u"check"_s, u"--data"_s, data()}, m_url);
        QVERIFY2(
            checked.code == 0 && checked.said.contains(u"are sound"_s), qPrintable(checked.said));
        QVERIFY(!checked.said.contains(u"Head"_s));
    }

    void copiesAreMadeByItsOwnTools()
    {
        const QString copy = m_folder->filePath(u"copy.db"_s);
        for (const QString &word : {u"backup"_s, u"restore"_s}) {
            const Run refused = run({word, copy, u"--data"_s, data()}, m_url);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.said.contains(u"pg_dump"_s), qPrintable(refused.said));
        }
        QVERIFY(!QFile::exists(copy));
    }

    void aCopyByPgDumpIsSound()
    {
        const QString number = issueOne();
        const QString there = databaseAt(m_folder->filePath(u"second/loket.db"_s));
        const QString copy = m_folder->filePath(u"copy"_s);
        QCOMPARE(
            QProcess::execute(u"pg_dump"_s, {u"--format=custom"_s, u"--file"_s, copy, m_url}), 0);
        QCOMPARE(QProcess::execute(u"pg_restore"_s,
                     {u"--clean"_s, u"--if-exists"_s, u"--no-owner"_s, u"--dbname"_s, there, copy}),
            0);
        const Run checked = run({u"check"_s, u"--data"_s, data()}, there);
        QVERIFY2(checked.code == 0, qPrintable(checked.said));
        QVERIFY(changeByHand(m_folder->filePath(u"second/loket.db"_s),
            u"UPDATE event SET actor = 'x' WHERE seq = 2"_s));
        QCOMPARE(run({u"check"_s, u"--data"_s, data()}, there).code, 1);
    }

    void aClinicMovesThereAndBack()
    {
        {
            QProcess process; // its data is a file
            QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
            variables.insert(u"LOKET_PASSWORD"_s, u"correct horse 1"_s);
            process.setProcessEnvironment(variables);
            process.start(QStringLiteral(LOKET_PROGRAM),
                {u"user"_s, u"add"_s, u"ann"_s, u"--role"_s, u"admin"_s, u"--data"_s, data()});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
        }
        QVERIFY(QFile::exists(file()));
        const QStringList to {u"move"_s, u"postgresql"_s, u"--data"_s, data()};
        const Run moved = run(to, m_url);
        QVERIFY2(moved.code == 0 && moved.said.contains(u"is moved"_s), qPrintable(moved.said));
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(run({u"user"_s, u"add"_s, u"ann"_s, u"--role"_s, u"admin"_s, u"--data"_s, data()},
                     m_url)
                     .code,
            1); // she is there
        QVERIFY(run({u"check"_s, u"--data"_s, data()}, {}).code != 0); // the old place is none
        QCOMPARE(run(to, m_url).code, 1);

        const Run back = run({u"move"_s, u"sqlite"_s, u"--data"_s, data()}, m_url);
        QVERIFY2(back.code == 0, qPrintable(back.said));
        const Run checked = run({u"check"_s, u"--data"_s, data()}, {});
        QVERIFY2(checked.code == 0 && checked.said.contains(u"Head: "_s), qPrintable(checked.said));
        QCOMPARE(
            run({u"user"_s, u"add"_s, u"ann"_s, u"--role"_s, u"admin"_s, u"--data"_s, data()}, {})
                .code,
            1);
    }

    void aMoveNeedsToKnowWhere()
    {
        const Run nowhere = run({u"move"_s, u"postgresql"_s, u"--data"_s, data()}, {});
        QCOMPARE(nowhere.code, 1);
        QVERIFY2(nowhere.said.contains(u"DATABASE_URL"_s), qPrintable(nowhere.said));
        QCOMPARE(run({u"move"_s, u"--data"_s, data()}, m_url).code, 2);
        QCOMPARE(run({u"move"_s, u"mysql"_s, u"--data"_s, data()}, m_url).code, 2);
    }

    void thePasswordIsSaidNowhere()
    {
        const QString url = QString(m_url).replace(u"loket@"_s, u"loket:hush-hush@"_s);
        QVERIFY(url != m_url);
        {
            ServerProcess server(QStringLiteral(LOKET_PROGRAM), data(), url);
            HttpClient client(server.start());
            QVERIFY(client.login(u"admin"_s, samplePassword));
            for (const QString &path : {u"/settings"_s, u"/health"_s, u"/stats"_s, u"/metrics"_s}) {
                QVERIFY2(!client.get(path).raw.contains("hush"), qPrintable(path));
            }
            QFile environment(u"/proc/%1/environ"_s.arg(server.id()));
            QVERIFY(environment.open(QIODevice::ReadOnly)); // its owner's alone
            server.kill();
            QVERIFY(!server.errors().contains("hush"));
        }
        QVERIFY(!everythingIn(data()).contains("hush"));
        for (const QString &wrong : {u"postgresql://x:hush@127.0.0.1:1/none"_s,
                 u"postgresql://x:hush@127.0.0.1"_s, u"mysql://x:hush@y/z"_s}) {
            const Run refused = run({u"check"_s, u"--data"_s, data()}, wrong);
            QVERIFY(refused.code != 0);
            QVERIFY2(!refused.said.contains(u"hush"_s), qPrintable(refused.said));
            QVERIFY2(refused.said.contains(u"postgresql://"_s), qPrintable(refused.said));
        }
    }

private:
    QString data() const { return m_folder->filePath(u"data"_s); }
    QString file() const { return data() + u"/loket.db"_s; }

    // By a program that is killed then; its number.
    QString issueOne() const
    {
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), data());
        HttpClient client(server.start());
        const bool isIn = client.login(u"registrar"_s, samplePassword);
        const Answer issued = client.post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}});
        server.kill();
        return isIn ? issued.body[u"visit"_s][u"number"_s].toString() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
};

LOKET_TEST(TestDatabaseUrl)
#include "tst_databaseurl.moc"
