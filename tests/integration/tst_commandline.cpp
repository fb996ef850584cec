// The program as a person starts it: what it prints, and how it ends.
#include "core/doorkind.h"
#include "serverprocess.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

using namespace loket;
using namespace loket::test;

namespace {

struct Run {
    int code = -1;
    QString output;
    QString errors;
};

Run run(
    const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"QT_QPA_PLATFORM"_s);
    variables.remove(u"DISPLAY"_s);
    variables.remove(u"WAYLAND_DISPLAY"_s);
    for (const QString &variable : environment) {
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(LOKET_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

// What a full disk does.
void letNoFileGrow()
{
    const rlimit nothing {0, 0};
    ::setrlimit(RLIMIT_FSIZE, &nothing);
    std::signal(SIGXFSZ, SIG_IGN);
}

// The program with a terminal as its standard input.
class AtTerminal {
public:
    explicit AtTerminal(const QStringList &arguments)
        : m_keys(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        ::grantpt(m_keys);
        ::unlockpt(m_keys);
        m_screen = ::open(::ptsname(m_keys), O_RDWR | O_NOCTTY);
        m_process.setChildProcessModifier([screen = m_screen] { ::dup2(screen, STDIN_FILENO); });
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.remove(u"LOKET_PASSWORD"_s);
        m_process.setProcessEnvironment(variables);
        m_process.start(QStringLiteral(LOKET_PROGRAM), arguments);
    }
    ~AtTerminal()
    {
        m_process.kill();
        m_process.waitForFinished();
        ::close(m_keys);
        ::close(m_screen);
    }
    Q_DISABLE_COPY_MOVE(AtTerminal)

    bool asks(const QByteArray &words)
    {
        return QTest::qWaitFor([&] {
            m_errors += m_process.readAllStandardError();
            return m_errors.endsWith(words);
        });
    }
    void type(const QByteArray &line)
    {
        QCOMPARE(::write(m_keys, line.constData(), static_cast<size_t>(line.size())), line.size());
    }
    bool shows() const // what is typed
    {
        termios how {};
        return ::tcgetattr(m_screen, &how) == 0 && (how.c_lflag & ECHO);
    }
    int wait()
    {
        m_process.waitForFinished();
        m_errors += m_process.readAllStandardError();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void interrupt() { ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); }
    const QByteArray &errors() const { return m_errors; }

private:
    const int m_keys;
    int m_screen = -1;
    QProcess m_process;
    QByteArray m_errors;
};

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysWhatItIs()
    {
        QCOMPARE(run({u"--version"_s}).output, u"loket %1\n"_s.arg(QStringLiteral(LOKET_VERSION)));
        const Run help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.output.contains(u"loket serve"_s));
        QVERIFY(help.output.contains(u"WS_PORT"_s));
    }

    void refusesInASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown word") << QStringList {u"fly"_s} << u"“fly”"_s;
        QTest::newRow("unknown option") << QStringList {u"--fly"_s} << u"fly"_s;
        QTest::newRow("bad port") << QStringList {u"serve"_s, u"--port"_s, u"x"_s} << u"--port"_s;
        QTest::newRow("display alone") << QStringList {u"display"_s} << u"--connect"_s;
        QTest::newRow("bad address")
            << QStringList {u"--connect"_s, u"reception"_s} << u"reception"_s;
        QTest::newRow("no role") << QStringList {u"user"_s, u"add"_s, u"ani"_s} << u"--role"_s;
        QTest::newRow("kiosk alone") << QStringList {u"kiosk"_s} << u"--connect"_s;
        QTest::newRow("token") << QStringList {u"display"_s, u"--connect"_s, u"http://a"_s,
            u"--token"_s, u"hush"_s}
                               << u"--token-file"_s;
        QTest::newRow("token joined") << QStringList {u"display"_s, u"--connect"_s, u"http://a"_s,
            u"--token=hush"_s} << u"LOKET_TOKEN"_s;
        QTest::newRow("sample password")
            << QStringList {u"serve"_s, u"--sample"_s, u"--sample-password"_s, u"hush"_s}
            << u"LOKET_SAMPLE_PASSWORD"_s;
        QTest::newRow("password in address")
            << QStringList {u"--connect"_s, u"http://ani:hush@a:3000"_s} << u"no password"_s;
        QTest::newRow("token in address")
            << QStringList {u"--connect"_s, u"http://a:3000/?token=hush"_s} << u"no token"_s;
        QTest::newRow("no such token file") << QStringList {u"display"_s, u"--connect"_s,
            u"http://a"_s, u"--token-file"_s, u"/nowhere/token"_s}
                                            << u"/nowhere/token"_s;
        QTest::newRow("no copy") << QStringList {u"restore"_s} << u"loket restore FILE"_s;
        QTest::newRow("no file") << QStringList {u"backup"_s} << u"loket backup FILE"_s;
    }

    void refusesInASentence()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, words);
        const Run refused = run(arguments + QStringList {u"--data"_s, m_folder->path()});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(words), qPrintable(refused.errors));
        QVERIFY2(!refused.errors.contains(u"hush"_s), qPrintable(refused.errors));
    }

    void aTokenFileIsItsOwnersAlone()
    {
        QFile file(m_folder->filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hush\n") > 0);
        file.close();
        const auto start = [&](QFileDevice::Permissions others) {
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | others);
            return run({u"display"_s, u"--connect"_s, u"http://127.0.0.1:1"_s, u"--token-file"_s,
                file.fileName()});
        };
        const Run open = start(QFileDevice::ReadOther);
        QCOMPARE(open.code, 2);
        QVERIFY2(open.errors.contains(u"chmod 600"_s), qPrintable(open.errors));
        QVERIFY(start({}).errors.contains(u"there is no screen"_s)); // so far it comes here
    }

    // Whoever works on the machine sees every command line; a crash must not write memory down.
    void noSecretIsWhereOthersRead()
    {
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        HttpClient client(server.start());
        QVERIFY(client.login(u"admin"_s, samplePassword));
        const auto of = [&](const QString &name) {
            QFile file(u"/proc/%1/%2"_s.arg(server.id()).arg(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(of(u"cmdline"_s).contains("--sample"));
        QVERIFY(!of(u"cmdline"_s).contains(samplePassword.toLatin1()));
        QVERIFY(QRegularExpression(u"Max core file size +0 +0 "_s)
                    .match(QString::fromLatin1(of(u"limits"_s)))
                    .hasMatch());
    }

    void withoutAScreenItSaysHowToServe()
    {
        const Run console = run({u"--sample"_s});
        QCOMPARE(console.code, 1);
        QVERIFY2(console.errors.contains(u"loket serve"_s), qPrintable(console.errors));
    }

    void aUserCanBeMadeAndSignsIn()
    {
        const QStringList data {u"--data"_s, m_folder->path()};
        const Run added =
            run(QStringList {u"user"_s, u"add"_s, u"ani"_s, u"--role"_s, u"admin"_s} + data,
                "sekali-lagi\n");
        QVERIFY2(added.code == 0, qPrintable(added.errors));
        QCOMPARE(run(QStringList {u"user"_s, u"add"_s, u"ANI"_s, u"--role"_s, u"nurse"_s} + data,
                     "sekali-lagi\n")
                     .code,
            1);
        QCOMPARE(run(QStringList {u"user"_s, u"add"_s, u"budi"_s, u"--role"_s, u"king"_s} + data,
                     "sekali-lagi\n")
                     .code,
            1);
        QCOMPARE(run(QStringList {u"user"_s, u"add"_s, u"budi"_s, u"--role"_s, u"nurse"_s} + data,
                     {}, {u"LOKET_PASSWORD=short"_s})
                     .code,
            1);
        const Run common =
            run(QStringList {u"user"_s, u"add"_s, u"budi"_s, u"--role"_s, u"nurse"_s} + data,
                "budi12345\n");
        QCOMPARE(common.code, 1);
        QVERIFY(common.errors.contains(u"anybody would try"_s));
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        HttpClient client(server.start());
        QVERIFY(client.login(u"ani"_s, u"sekali-lagi"_s));
    }

    void aPasswordIsTypedTwiceUnseen()
    {
        const QStringList add {
            u"user"_s, u"add"_s, u"ani"_s, u"--role"_s, u"admin"_s, u"--data"_s, m_folder->path()};
        {
            AtTerminal terminal(add);
            QVERIFY(terminal.asks("Password: "));
            QVERIFY(!terminal.shows());
            terminal.type("sekali-lagi\n");
            QVERIFY(terminal.asks("Again: "));
            terminal.type("sekali-lain\n");
            QCOMPARE(terminal.wait(), 1);
            QVERIFY(terminal.errors().contains("not the same"));
            QVERIFY(terminal.shows());
        }
        AtTerminal terminal(add);
        QVERIFY(terminal.asks("Password: "));
        terminal.type("sekali-lagi\n");
        QVERIFY(terminal.asks("Again: "));
        terminal.type("sekali-lagi\n");
        QCOMPARE(terminal.wait(), 0);
        QVERIFY(terminal.shows());
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        HttpClient client(server.start());
        QVERIFY(client.login(u"ani"_s, u"sekali-lagi"_s));
    }

    void aTerminalShowsAgainWhatIsTypedAfterCtrlC()
    {
        AtTerminal terminal({u"user"_s, u"add"_s, u"ani"_s, u"--role"_s, u"admin"_s, u"--data"_s,
            m_folder->path()});
        QVERIFY(terminal.asks("Password: "));
        QVERIFY(!terminal.shows());
        terminal.interrupt();
        terminal.type("\n"); // the thread sanitizer lets a signal through when a read is over
        QCOMPARE(terminal.wait(), -1);
        QVERIFY(terminal.shows());
    }

    void backsUpAndChecksWhileItRuns()
    {
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        QVERIFY(!server.start().isEmpty());
        const QStringList data {u"--data"_s, m_folder->path()};
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QCOMPARE(run(QStringList {u"backup"_s, copy} + data).code, 0);
        QVERIFY(QFile::exists(copy));
        const Run checked = run(QStringList {u"check"_s} + data);
        QVERIFY2(checked.code == 0, qPrintable(checked.errors + checked.output));
        const QString head = checked.output.section(u"Head: "_s, 1).trimmed();
        QCOMPARE(run(QStringList {u"check"_s, u"--head"_s, head} + data).code, 0);
        const QString other = head.section(u':', 0, 0) + u':' + QString(32, u'0');
        QCOMPARE(run(QStringList {u"check"_s, u"--head"_s, other} + data).code, 1);
        QCOMPARE(run(QStringList {u"check"_s, u"--head"_s, u"7"_s} + data).code, 1);
        QCOMPARE(run(QStringList {u"backup"_s, u"/proc/copy.db"_s} + data).code, 1);
    }

    void checksRecordedClips()
    {
        const QString folder = m_folder->path();
        QCOMPARE(run({u"voice"_s}).code, 2);
        QCOMPARE(run({u"voice"_s, folder}).code, 1); // no language's folder is there
        QVERIFY(QDir(folder).mkpath(u"en/places"_s));
        const Run checked = run({u"voice"_s, folder, u"Counter 3"_s});
        QCOMPARE(checked.code, 1);
        QVERIFY(checked.output.contains(u"en/digits/7.wav is missing.\n"_s));
        QVERIFY(checked.output.contains(u"en/places/counter.wav is missing.\n"_s));
        QVERIFY(!checked.output.contains(u"id/"_s));
    }

    // With these the server would not start.
    void aCheckKnowsTheRolesOfTrustedAddresses()
    {
        const QStringList data {u"--data"_s, m_folder->path()};
        QCOMPARE(run(QStringList {u"user"_s, u"add"_s, u"ani"_s, u"--role"_s, u"admin"_s} + data,
                     "sekali-lagi\n")
                     .code,
            0);
        const auto checkWith = [&](const QByteArray &role) {
            QFile file(m_folder->filePath(u"loket.toml"_s));
            file.open(QIODevice::WriteOnly | QIODevice::Truncate);
            file.write("[trusted_addresses]\n\"192.168.1.9\" = \"" + role + "\"\n");
            file.close();
            return run(QStringList {u"check"_s} + data);
        };
        QCOMPARE(checkWith("registrar").code, 0);
        for (const QByteArray &role : {QByteArray("king"), QByteArray("admin")}) {
            const Run refused = checkWith(role);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.output.contains(u"192.168.1.9"_s), qPrintable(refused.output));
        }
    }

    void aBackupOverWhatIsInUseIsRefused()
    {
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        HttpClient client(server.start());
        QVERIFY(client.login(u"registrar"_s, samplePassword));
        const QStringList data {u"--data"_s, m_folder->path()};
        for (const QString &name :
            {u"loket.db"_s, u"loket.db-wal"_s, u"loket.toml"_s, u"log/loket.log"_s}) {
            const Run refused = run(QStringList {u"backup"_s, m_folder->filePath(name)} + data);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.errors.contains(u"another name"_s), qPrintable(refused.errors));
        }
        const Answer issued = client.post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}});
        QCOMPARE(issued.status, 201);
        server.kill();
        QCOMPARE(run(QStringList {u"check"_s} + data).code, 0);
    }

    void onlyTheOwnerMayReadWhatItMakes()
    {
        const QString folder = m_folder->filePath(u"clinic"_s);
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), folder);
        QVERIFY(!server.start().isEmpty());
        QDirIterator every(m_folder->path(), QDir::AllEntries | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (every.hasNext()) {
            const QString path = every.next();
            QVERIFY2(
                (QFile::permissions(path) & QFile::Permissions(0x0077)) == 0, qPrintable(path));
        }
    }

    void aLogThatIsNoFileIsNotWritten()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"log"_s));
        QVERIFY(QFile::link(u"/dev/null"_s, m_folder->filePath(u"log/loket.log"_s)));
        const Run refused = run({u"serve"_s, u"--port"_s, u"0"_s, u"--data"_s, m_folder->path()});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(u"no regular file"_s), qPrintable(refused.errors));
    }

    void aFullDiskIsNotAnotherLoket_data()
    {
        QTest::addColumn<QByteArray>("lock");
        QTest::addColumn<QString>("words");
        QTest::newRow("at once") << QByteArray() << u"cannot be written"_s;
        // No process has this number.
        QTest::newRow("after a crash") << QByteArray("999999999\nloket\n\n") << u"was cut off"_s;
    }

    void aFullDiskIsNotAnotherLoket()
    {
        QFETCH(const QByteArray, lock);
        QFETCH(const QString, words);
        if (!lock.isEmpty()) {
            QFile file(m_folder->filePath(u"loket.db.lock"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lock);
        }
        QProcess process;
        process.setChildProcessModifier(letNoFileGrow);
        process.start(QStringLiteral(LOKET_PROGRAM),
            {u"user"_s, u"add"_s, u"ani"_s, u"--role"_s, u"admin"_s, u"--data"_s,
                m_folder->path()});
        process.write("sekali-lagi\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(errors.contains(words), qPrintable(errors));
        QVERIFY2(!errors.contains(u"another loket"_s), qPrintable(errors));
    }

    void whatHasNoRoomIsTheCopy()
    {
        QCOMPARE(run({u"user"_s, u"add"_s, u"ani"_s, u"--role"_s, u"admin"_s, u"--data"_s,
                         m_folder->path()},
                     "sekali-lagi\n")
                     .code,
            0);
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QProcess process;
        process.setChildProcessModifier(letNoFileGrow);
        process.start(
            QStringLiteral(LOKET_PROGRAM), {u"backup"_s, copy, u"--data"_s, m_folder->path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(errors.contains(u"could not be copied to "_s + copy), qPrintable(errors));
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(run({u"check"_s, u"--data"_s, m_folder->path()}).code, 0);
    }

    void aRestoreEndsSessionsAndDevices()
    {
        const QStringList data {u"--data"_s, m_folder->path()};
        const QString copy = m_folder->filePath(u"copy.db"_s);
        const QStringList restore = QStringList {u"restore"_s, copy} + data;
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        HttpClient client(server.start());
        QVERIFY(client.login(u"registrar"_s, samplePassword));
        QCOMPARE(run(QStringList {u"backup"_s, copy} + data).code, 0);
        QCOMPARE(client.post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}}).status, 201);
        const Run early = run(restore);
        QCOMPARE(early.code, 1);
        QVERIFY2(early.errors.contains(u"in use by another loket"_s), qPrintable(early.errors));
        server.kill(); // its log is left behind
        const Run restored = run(restore);
        QVERIFY2(restored.code == 0, qPrintable(restored.errors));
        QVERIFY2(restored.output.contains(u"1 × queue issue"_s), qPrintable(restored.output));
        QCOMPARE(run(QStringList {u"check"_s} + data).code, 0);
        ServerProcess again(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        HttpClient same(again.start(), client.token());
        QCOMPARE(same.get(u"/api/v1/auth/me"_s).status, 401);
        QVERIFY(same.login(u"registrar"_s, samplePassword));
    }

    void aDamagedFileIsReported()
    {
        QFile file(m_folder->filePath(u"loket.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(run({u"check"_s, u"--data"_s, m_folder->path()}).code, 1);
    }

    // Nothing is said of a door: it is the one that this build has.
    void itsMainJobIsDoneByTheStandardDoor()
    {
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        const QUrl url = server.start();
        HttpClient reception(url);
        QVERIFY(reception.login(u"registrar"_s, samplePassword));
        const QJsonValue issued =
            reception.post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}}).body[u"visit"_s];
        SocketClient desk(url, reception.token());
        const QJsonObject call {{u"visitId"_s, issued[u"id"_s]}, {u"counterId"_s, u"3"_s}};
        const QJsonValue called = desk.call(u"queue:call"_s, call)[u"data"_s][u"visit"_s];
        QCOMPARE(called[u"number"_s].toString(), issued[u"number"_s].toString());
        QCOMPARE(called[u"state"_s].toString(), u"called"_s);
        HttpClient admin(url);
        QVERIFY(admin.login(u"admin"_s, samplePassword));
        const QString door = u"loket_net_front_door{kind=\"%1\"} 1\n"_s.arg(toText(standardDoor()));
        QVERIFY(admin.get(u"/metrics"_s).raw.contains(door.toLatin1()));
    }

    void aDoorThatIsNotThereIsRefused()
    {
        const QString door = hasDirectDoor() ? u"epoll"_s : u"direct"_s;
        const Run refused =
            run({u"serve"_s, u"--front-door"_s, door, u"--data"_s, m_folder->path()});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.errors.contains(u"--front-door is “%1”"_s.arg(door)),
            qPrintable(refused.errors));
    }

    void endsWell()
    {
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        const QUrl url = server.start();
        SocketClient client(url, {});
        QVERIFY(client.isOpen());
        QSignalSpy closed(&client.socket(), &QWebSocket::disconnected);
        QCOMPARE(server.terminate(), 0);
        QVERIFY(closed.count() == 1 || closed.wait());
        QCOMPARE(static_cast<int>(client.socket().closeCode()), 1001);
    }

    void itMakesAnAuthorityAndSpeaksHttpsByIt()
    {
        const QString data = m_folder->path();
        const Run made = run({u"tls"_s, u"antrean.klinik.lan"_s, u"--data"_s, data});
        QCOMPARE(made.code, 0);
        QVERIFY2(made.output.contains(u"antrean.klinik.lan"_s), qPrintable(made.output));
        const QString authority = data + u"/tls/authority.crt"_s;
        const QString fingerprint = made.output.section(u"SHA-256: "_s, 1).trimmed();
        QCOMPARE(fingerprint.size(), 95);

        ServerProcess server(QStringLiteral(LOKET_PROGRAM), data);
        const QUrl url = server.start();
        QCOMPARE(url.scheme(), u"https"_s);
        const auto curl = [](const QStringList &arguments) {
            QProcess process;
            process.start(u"curl"_s, QStringList {u"-sS"_s, u"--fail"_s} + arguments);
            process.waitForFinished();
            return std::pair(process.exitCode(), process.readAllStandardOutput());
        };
        const QString health = url.toString() + u"/health"_s;
        QCOMPARE(curl({u"--cacert"_s, authority, health}).first, 0);
        QCOMPARE(curl({u"--cacert"_s, authority, u"--resolve"_s,
                          u"antrean.klinik.lan:%1:127.0.0.1"_s.arg(url.port()),
                          u"https://antrean.klinik.lan:%1/health"_s.arg(url.port())})
                     .first,
            0);
        QCOMPARE(curl({health}).first, 60); // of nobody whom curl knows
        QFile file(authority);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(curl({u"-k"_s, url.toString() + u"/authority.crt"_s}).second, file.readAll());
        const QByteArray trust = curl({u"-k"_s, url.toString() + u"/network/trust"_s}).second;
        QVERIFY2(
            trust.contains(fingerprint.toLatin1()) && trust.contains("/trust"), trust.constData());
        QCOMPARE(curl({u"-k"_s, url.toString() + u"/trust"_s}).first, 0);
        QCOMPARE(server.terminate(), 0);

        QVERIFY(run({u"tls"_s, u"--data"_s, data}).output.contains(fingerprint));
        QCOMPARE(run({u"tls"_s, u"off"_s, u"--data"_s, data}).code, 0);
        ServerProcess plain(QStringLiteral(LOKET_PROGRAM), data);
        QCOMPARE(plain.start().scheme(), u"http"_s);
    }

    void aTakenPortIsSaid()
    {
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder->path());
        const QUrl url = server.start();
        const QTemporaryDir other;
        const Run second = run({u"serve"_s, u"--port"_s, QString::number(url.port()), u"--host"_s,
            u"127.0.0.1"_s, u"--data"_s, other.path()});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.errors.contains(QString::number(url.port())), qPrintable(second.errors));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

LOKET_TEST(TestCommandLine)
#include "tst_commandline.moc"
