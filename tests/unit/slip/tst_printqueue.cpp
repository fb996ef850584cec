#include "modules/slip/ippmessage.h"
#include "modules/slip/ippqueue.h"
#include "modules/slip/press.h"
#include "modules/slip/slippainter.h"
#include "support/await.h"
#include "support/freeport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::slip;
using namespace loket::test;

namespace {

const QString daemonPath = u"/usr/sbin/cupsd"_s;

const QString idle = u"State Idle\nAccepting Yes"_s;
// Of a printer that takes PostScript: what it gets has gone through all filters.
const QString driver = u"/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd"_s;

// A print daemon of the test's own, with one queue. What comes out of it is printed.pdf; with a
// driver it is what that driver's printer takes. While there is a file `jam` nothing does: it
// waits, as for a printer that cannot be reached.
class PrintDaemon {
public:
    explicit PrintDaemon(const QString &printerState = idle, const QString &ppd = {})
        : m_port(freePort())
    {
        for (const QString &part : {u"bin/backend"_s, u"spool/tmp"_s, u"cache"_s, u"state/certs"_s,
                 u"root/ppd"_s, u"ssl"_s}) {
            m_folder.mkpath(part);
        }
        QFile::link(
            u"/usr/lib/cups/daemon"_s, m_folder.filePath(u"bin/daemon"_s)); // starts backends
        QFile::link(u"/usr/lib/cups/filter"_s, m_folder.filePath(u"bin/filter"_s));
        if (!ppd.isEmpty()) {
            QFile::copy(ppd, m_folder.filePath(u"root/ppd/Receipts.ppd"_s));
        }
        // Where the daemon has rights to give away, its printers have none here but what follows.
        QFile::setPermissions(m_folder.path(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup
                | QFile::ExeOther);
        writeBackend();
        write(u"cups-files.conf"_s,
            u"ServerRoot %1/root\nServerBin %1/bin\nDataDir /usr/share/cups\nDocumentRoot "
            u"/usr/share/cups/doc-root\n"
            "RequestRoot %1/spool\nTempDir %1/spool/tmp\nCacheDir %1/cache\nStateDir %1/state\n"
            "AccessLog %1/access_log\nErrorLog %1/error_log\nPageLog %1/page_log\nServerKeychain %1/ssl\n"_s);
        write(u"cupsd.conf"_s,
            u"Listen 127.0.0.1:%2\nLogLevel debug\nBrowsing Off\nDefaultAuthType "
            u"None\nPreserveJobFiles No\n"
            "<Location />\nOrder allow,deny\nAllow localhost\n</Location>\n"
            "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"_s);
        write(u"root/printers.conf"_s,
            u"NextPrinterId 2\n<Printer Receipts>\nPrinterId 1\n"
            "UUID urn:uuid:3f1c1a5e-3c1e-3c1e-7d2f-000000000001\nInfo Receipts\nDeviceURI "
            "receipts:/here\n%3\n"
            "Shared No\nJobSheets none none\nQuotaPeriod 0\nPageLimit 0\nKLimit 0\nOpPolicy default\nErrorPolicy retry-current-job\n</Printer>\n"_s,
            printerState);
        m_daemon.start(daemonPath,
            {u"-f"_s, u"-c"_s, m_folder.filePath(u"cupsd.conf"_s), u"-s"_s,
                m_folder.filePath(u"cups-files.conf"_s)});
    }
    ~PrintDaemon()
    {
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(5000)) {
            m_daemon.kill();
            m_daemon.waitForFinished();
        }
    }
    bool waitUntilReady()
    {
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(u"127.0.0.1"_s, m_port.toUShort());
                return socket.waitForConnected(200);
            },
            10'000);
    }
    QString log() const
    {
        QFile file(m_folder.filePath(u"error_log"_s));
        file.open(QIODevice::ReadOnly);
        return QString::fromUtf8(file.readAll());
    }
    Printer printer() const
    {
        return {.id = u"q"_s,
            .name = u"Receipts"_s,
            .kind = PrinterKind::Cups,
            .target = u"ipp://127.0.0.1:%1/printers/Receipts"_s.arg(m_port)};
    }
    QString printed() const { return m_folder.filePath(u"spool/tmp/printed.pdf"_s); }
    // It has begun to print, and is waiting there.
    bool isWaiting() const { return QFile::exists(m_folder.filePath(u"spool/tmp/waiting"_s)); }
    void jam() { write(u"spool/tmp/jam"_s, {}); }
    void unjam() { QFile::remove(m_folder.filePath(u"spool/tmp/jam"_s)); }

private:
    void write(const QString &name, const QString &text, const QString &state = {})
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString filled = text;
        filled.replace(u"%1"_s, m_folder.absolutePath())
            .replace(u"%2"_s, m_port)
            .replace(u"%3"_s, state);
        file.write(filled.toUtf8());
        file.setPermissions(file.permissions() | QFile::ReadOther | QFile::ReadGroup);
    }
    void writeBackend()
    {
        const QString name = u"bin/backend/receipts"_s;
        write(name,
            u"#!/bin/sh\nin=${6:--}\nwhile [ -e $TMPDIR/jam ]; do : > $TMPDIR/waiting; sleep 0.1; "
            u"done\n"
            "cat -- \"$in\" > $TMPDIR/part && mv $TMPDIR/part $TMPDIR/printed.pdf\n"_s);
        QFile::setPermissions(m_folder.filePath(name),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    }

    QTemporaryDir m_temporary;
    QDir m_folder {m_temporary.path()};
    const QString m_port;
    QProcess m_daemon;
};

const QString address = u"http://192.168.1.10:3000/t/4k3Jv9Qx"_s;

// What a program says; fails where it does not end well.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

Result<QList<QImage>> oneSlip()
{
    const Ticket ticket {.number = u"A-012"_s, .serviceName = u"Poli Umum"_s, .url = address};
    return SlipPainter({}, {u"Klinik"_s, {}}, QTimeZone::utc())
        .ticket(ticket, wideDots)
        .map([](const QImage &image) { return QList<QImage> {image}; });
}

} // namespace

// Real print queues: a CUPS daemon of the test's own.
class TestPrintQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(daemonPath), "cupsd is missing: see installer/packages-test.txt");
    }

    void aQueuePrints()
    {
        PrintDaemon daemon;
        QVERIFY2(daemon.waitUntilReady(), qPrintable(daemon.log()));
        Press press;
        const Result<Outcome> outcome = await(press.print(daemon.printer(), u"A-012"_s, oneSlip));
        QVERIFY(outcome);
        QVERIFY2(outcome->isPrinted(), qPrintable(toText(outcome->trouble) + daemon.log()));
        QFile paper(daemon.printed());
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5) == "%PDF-");
    }

    // As paper comes out of it: a page with the slip, whose code a phone reads.
    void aQueueWithADriverPrintsThePicture()
    {
        QVERIFY2(QFile::exists(driver),
            "printer-driver-cups-pdf is missing: see installer/packages-test.txt");
        PrintDaemon daemon(idle, driver);
        QVERIFY2(daemon.waitUntilReady(), qPrintable(daemon.log()));
        Press press(std::chrono::minutes(1));
        const Result<Outcome> outcome = await(press.print(daemon.printer(), u"A-012"_s, oneSlip));
        QVERIFY2(outcome && outcome->isPrinted(), qPrintable(daemon.log()));
        QFile paper(daemon.printed());
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(4) == "%!PS");
        const QTemporaryDir folder;
        const QString page = folder.filePath(u"page.png"_s);
        said(u"gs"_s,
            {u"-q"_s, u"-dSAFER"_s, u"-dNOPAUSE"_s, u"-dBATCH"_s, u"-sDEVICE=pnggray"_s, u"-r203"_s,
                u"-sOutputFile="_s + page, daemon.printed()});
        QCOMPARE(
            said(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-S*.disable"_s, u"-Sqrcode.enable"_s, page}),
            address);
    }

    // What a plain spooler would print as soon as the printer is back, long after the patient left.
    void whatIsLateIsNeverPrinted()
    {
        PrintDaemon daemon;
        QVERIFY2(daemon.waitUntilReady(), qPrintable(daemon.log()));
        daemon.jam();
        Press press(Millis(2500));
        const Result<Outcome> outcome = await(press.print(daemon.printer(), u"A-012"_s, oneSlip));
        QCOMPARE(outcome->trouble, Trouble::Late);
        QVERIFY2(daemon.isWaiting(), qPrintable(daemon.log())); // it was at the printer
        daemon.unjam();
        QVERIFY(await(press.print(daemon.printer(), u"A-013"_s, oneSlip))->isPrinted());
        const auto jobs = daemon.log().count(u"[Job 2]"_s);
        QVERIFY(jobs > 0);
        QVERIFY(daemon.log().contains(u"[Job 1]"_s));
        QFile paper(daemon.printed());
        QVERIFY(paper.open(QIODevice::ReadOnly)); // A-013's, which came alone
    }

    void aStoppedQueueIsSaid()
    {
        PrintDaemon daemon(u"State Stopped\nStateMessage Paused\nAccepting Yes"_s);
        QVERIFY2(daemon.waitUntilReady(), qPrintable(daemon.log()));
        Press press;
        QCOMPARE(
            await(press.print(daemon.printer(), u"A-012"_s, oneSlip))->trouble, Trouble::Offline);
        QVERIFY(!QFile::exists(daemon.printed()));
    }

    void aQueueThatTakesNothing()
    {
        PrintDaemon daemon(u"State Idle\nAccepting No"_s);
        QVERIFY2(daemon.waitUntilReady(), qPrintable(daemon.log()));
        Press press;
        QCOMPARE(
            await(press.print(daemon.printer(), u"A-012"_s, oneSlip))->trouble, Trouble::Refused);
    }

    void noSuchQueueOrNobody()
    {
        PrintDaemon daemon;
        QVERIFY2(daemon.waitUntilReady(), qPrintable(daemon.log()));
        Printer other = daemon.printer();
        other.target.replace(u"Receipts"_s, u"Labels"_s);
        Press press;
        QCOMPARE(await(press.print(other, u"A"_s, oneSlip))->trouble, Trouble::Refused);
        other.target = u"ipp://127.0.0.1:%1/printers/Receipts"_s.arg(freePort());
        QCOMPARE(await(press.print(other, u"A"_s, oneSlip))->trouble, Trouble::Unreachable);
    }

    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good =
            QByteArray::fromHex("0101000000000001012100096a6f622d7374617465000400000009"
                                "03");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("<html>not found</html>");
        for (qsizetype size = 1; size < good.size(); ++size) {
            QTest::addRow("cut at %d", int(size)) << good.first(size);
        }
    }

    void answersThatAreNone()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!IppAnswer::read(bytes));
    }

    void anAnswer()
    {
        const auto answer = IppAnswer::read(QByteArray::fromHex("010100000000000102210009"
                                                                "6a6f622d7374617465000400000009"
                                                                "03"));
        QVERIFY(answer);
        QVERIFY(answer->isGood());
        QCOMPARE(answer->number("job-state", 0), 9);
        QCOMPARE(answer->number("job-id", -1), -1);
    }
};

QTEST_MAIN(TestPrintQueue)
#include "tst_printqueue.moc"
