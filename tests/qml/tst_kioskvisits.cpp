// Visit after visit by touch at the kiosk in its window, with a printer that fails at random and a
// server that is killed at random: what is in the log, what is on paper and what stood on the
// screen agree, and nobody has two numbers. LOKET_KIOSK_VISITS=500 for a long day, LOKET_KIOSK_SEED
// for one again.
#include "qml/kiosk/kiosk.h"
#include "serverprocess.h"
#include "support/fakeprinter.h"
#include "support/findseen.h"
#include "support/screentest.h"
#include "testclient.h"
#include "translations/translations.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtTest>

Q_IMPORT_QML_PLUGIN(Loket_KioskPlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)
Q_IMPORT_QML_PLUGIN(Loket_ClientPlugin)

using namespace loket;
using namespace loket::test;
using kiosk::Kiosk;
using Mood = FakePrinter::Mood;
using Print = client::SlipPrint::State;

namespace {

constexpr int usualVisits = 24;
constexpr int patience = 60'000; // ms; a server that was killed is back long before

struct Seen {
    QString visitId = {};
    QString number = {};
    Print print = Print::None;
    qsizetype papers = 0; // that came out for it
};

int fromEnvironment(const char *name, int otherwise)
{
    bool isSaid = false;
    const int value = qEnvironmentVariableIntValue(name, &isSaid);
    return isSaid ? value : otherwise;
}

// The address in the code of a paper, as a phone reads it.
QString addressOn(const QImage &paper, const QString &file)
{
    paper.save(file);
    QProcess reader;
    reader.start(QStandardPaths::findExecutable(u"zbarimg"_s),
        {u"--raw"_s, u"-q"_s, u"-S*.disable"_s, u"-Sqrcode.enable"_s, file});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

} // namespace

class TestKioskVisits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void visitsSlipsAndScreensAgree();
    void cleanupTestCase();

private:
    QQuickItem *seen(const QString &name) const { return findSeen(m_window->contentItem(), name); }
    QString page() const { return m_window->property("page").toString(); }
    // A hand that trembles touches several times.
    void touch(const QString &name, int times = 1)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(
            seen(name) && seen(name)->isEnabled() && !m_window->property("isFresh").toBool(),
            qPrintable(name), patience);
        const QQuickItem *item = seen(name);
        const QPoint at =
            item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        for (int i = 0; i < times; ++i) {
            letPass(i == 0 ? 0 : m_random.bounded(200));
            QTest::touchEvent(m_window, m_finger).press(1, at);
            QTest::touchEvent(m_window, m_finger).release(1, at);
        }
    }
    static void letPass(int milliseconds);
    void killAndStart();
    Mood anyMood();
    void visit(bool isKilled);
    void checkVisits();
    void checkLog();
    void checkPapers();

    const int m_count = fromEnvironment("LOKET_KIOSK_VISITS", usualVisits);
    const int m_seed =
        fromEnvironment("LOKET_KIOSK_SEED", int(QRandomGenerator::global()->bounded(1'000'000)));
    QRandomGenerator m_random {quint32(m_seed)};
    QTemporaryDir m_folder;
    ServerProcess m_server {QStringLiteral(LOKET_PROGRAM), m_folder.filePath(u"data"_s)};
    QUrl m_url;
    std::unique_ptr<HttpClient> m_admin;
    FakePrinter m_printer;
    SystemClock m_clock;
    SystemRandom m_chance;
    std::unique_ptr<client::ServerConnection> m_connection;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    QPointingDevice *m_finger = QTest::createTouchDevice();
    QList<Seen> m_seen;
    QString m_printerId;
    int m_kills = 0;
};

void TestKioskVisits::initTestCase()
{
    qInfo("seed %d", m_seed);
    QDir().mkpath(m_folder.filePath(u"data"_s));
    QFile settings(m_folder.filePath(u"data/loket.toml"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[queue]\nkiosk_numbers_per_minute = 10000\n");
    settings.close();
    m_url = m_server.start();
    QVERIFY2(!m_url.isEmpty(), m_server.errors().constData());
    m_admin = std::make_unique<HttpClient>(m_url);
    QVERIFY(m_admin->login(u"admin"_s, samplePassword));
    const Answer added = m_admin->post(u"/slip/printers"_s,
        {{u"name"_s, u"Hall"_s}, {u"kind"_s, u"escpos"_s}, {u"target"_s, m_printer.target()}});
    QCOMPARE(added.status, 201);
    m_printerId = added.body[u"printer"_s][u"id"_s].toString();
    speak(*QCoreApplication::instance(), {u"en"_s});
    m_connection = std::make_unique<client::ServerConnection>(m_clock, m_chance,
        client::ConnectionTimes {.firstRetry = Millis(100), .longestRetry = Millis(500)});
    m_kiosk = std::make_unique<Kiosk>(*m_connection, m_chance,
        kiosk::KioskOptions {.connection = {.server = m_url,
                                 .kind = u"kiosk"_s,
                                 .name = u"Entrance"_s,
                                 .keptIn = m_folder.filePath(u"kiosk.ini"_s),
                                 .pairingInterval = Millis(50)},
            .language = u"en"_s,
            .pin = {}});
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->setInitialProperties({{u"kiosk"_s, QVariant::fromValue(m_kiosk.get())}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Loket/Kiosk/Main.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
    QVERIFY(m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_kiosk->start();
    QTRY_VERIFY(!m_kiosk->code().isEmpty());
    QCOMPARE(
        m_admin->post(u"/api/v1/devices/approve"_s, {{u"code"_s, m_kiosk->code().remove(u' ')}})
            .status,
        200);
    QTRY_COMPARE(page(), u"welcome"_s);
}

// Whatever happens in so many milliseconds: a kill may come at any moment.
void TestKioskVisits::letPass(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void TestKioskVisits::killAndStart()
{
    ++m_kills;
    m_server.kill();
    letPass(m_random.bounded(200));
    QCOMPARE(m_server.start(m_url.port()), m_url);
}

Mood TestKioskVisits::anyMood()
{
    static const QList<Mood> moods {Mood::Ready, Mood::Ready, Mood::Ready, Mood::Ready, Mood::Ready,
        Mood::PaperLow, Mood::PaperOut, Mood::CoverOpen, Mood::Offline, Mood::Broken, Mood::Silent,
        Mood::GoneHalfWay, Mood::OutHalfWay};
    const bool isSlow = m_count > 100 && m_random.bounded(50) == 0; // takes all the time there is
    return isSlow ? Mood::Slow : moods[m_random.bounded(int(moods.size()))];
}

void TestKioskVisits::visit(bool isKilled)
{
    static const QStringList services {u"A"_s, u"G"_s, u"K"_s, u"L"_s, u"R"_s};
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"welcome"_s, patience);
    m_printer.setMood(anyMood());
    const qsizetype before = m_printer.papers().size();
    touch(
        u"service-"_s + services[m_random.bounded(int(services.size()))], 1 + m_random.bounded(3));
    if (isKilled) { // as the number is asked for, given, printed, or on paper
        letPass(m_random.bounded(150));
        killAndStart();
    }
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"number"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_kiosk->print()->state() != Print::Printing, patience);
    m_printer.setMood(Mood::Offline); // nothing comes out late
    m_seen.append({m_kiosk->request()->visit().id, seen(u"number"_s)->property("text").toString(),
        m_kiosk->print()->state(), m_printer.papers().size() - before});
    touch(u"done"_s, 1 + m_random.bounded(3)); // and nobody gets a number by it
}

void TestKioskVisits::visitsSlipsAndScreensAgree()
{
    for (int i = 0; i < m_count && !QTest::currentTestFailed(); ++i) {
        visit(m_count > 100 ? m_random.bounded(10) == 0 : i % 6 == 1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"welcome"_s, patience);
    const qsizetype papers = m_printer.papers().size();
    m_printer.setMood(Mood::Ready);
    // What comes out now is asked for now.
    const Answer tested = m_admin->post(u"/slip/printers/%1/test"_s.arg(m_printerId));
    QCOMPARE(tested.body[u"slip"_s][u"state"_s], u"printed"_s);
    QCOMPARE(m_printer.papers().size(), papers + 1);
    checkVisits();
    checkLog();
    checkPapers();
    const auto printed = std::count_if(m_seen.cbegin(), m_seen.cend(),
        [](const Seen &one) { return one.print == Print::Printed; });
    qInfo("%d visits, %d kills, %d papers, %d of them said to be printed", m_count, m_kills,
        int(papers), int(printed));
}

void TestKioskVisits::checkVisits()
{
    const QJsonArray all = m_admin->get(u"/queue/visits?limit=10000"_s).body[u"visits"_s].toArray();
    QCOMPARE(all.size(), m_count);
    QHash<QString, QJsonObject> visits;
    QSet<QString> numbers;
    for (const QJsonValue each : all) {
        visits.insert(each[u"id"_s].toString(), each.toObject());
        numbers.insert(each[u"number"_s].toString());
    }
    QCOMPARE(numbers.size(), m_count);
    for (const Seen &one : m_seen) {
        const QJsonObject visit = visits.take(one.visitId);
        QCOMPARE(visit[u"number"_s].toString(), one.number);
        const QString state = visit[u"slip"_s][u"state"_s].toString();
        const bool isCut = visit[u"slip"_s][u"trouble"_s] == u"interrupted"_s;
        QCOMPARE(state, one.print == Print::Printed ? u"printed"_s : u"not_printed"_s);
        QCOMPARE(isCut, one.print == Print::Unsure);
    }
    QVERIFY(visits.isEmpty());
}

void TestKioskVisits::checkLog()
{
    QSet<QString> issued;
    QString before;
    do {
        const QJsonObject page = m_admin
                                     ->get(u"/api/v1/audit/events?module=queue&kind=issue"_s
                                         + (before.isEmpty() ? QString() : u"&before="_s + before))
                                     .body;
        for (const QJsonValue event : page[u"events"_s].toArray()) {
            QVERIFY(!issued.contains(event[u"subject"_s].toString()));
            issued.insert(event[u"subject"_s].toString());
        }
        before = page[u"next"_s].toVariant().toString();
    } while (!before.isEmpty() && before != u"0"_s);
    QSet<QString> shown;
    for (const Seen &one : m_seen) {
        shown.insert(one.visitId);
    }
    QCOMPARE(issued, shown);
}

void TestKioskVisits::checkPapers()
{
    QSet<QString> owners;
    for (const QImage &paper :
        m_printer.papers().first(m_printer.papers().size() - 1)) { // but the test's
        const QString address = addressOn(paper, m_folder.filePath(u"paper.png"_s));
        const QString token = address.section(u'/', -1);
        HttpClient patient(m_url);
        const QString owner =
            patient.get(u"/api/v1/auth/me?visit="_s + token).body[u"user"_s][u"id"_s].toString();
        QVERIFY2(!owner.isEmpty(), qPrintable(address));
        QVERIFY2(!owners.contains(owner), "a visit with two slips");
        owners.insert(owner);
    }
    for (const Seen &one : m_seen) {
        const bool isOnPaper = owners.contains(one.visitId);
        QCOMPARE(one.papers, isOnPaper ? 1 : 0);
        QVERIFY(one.print != Print::Printed || isOnPaper);
        QVERIFY(one.print != Print::NotPrinted || !isOnPaper);
    }
}

void TestKioskVisits::cleanupTestCase()
{
    m_engine.reset();
    m_kiosk.reset();
    m_connection.reset();
    m_admin.reset();
}

LOKET_SCREEN_TEST(TestKioskVisits)
#include "tst_kioskvisits.moc"
