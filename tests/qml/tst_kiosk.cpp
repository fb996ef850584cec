// The kiosk in its window, before a real server, by touch.
#include "core/process.h"
#include "qml/kiosk/kiosk.h"
#include "serverthread.h"
#include "support/atrest.h"
#include "support/contrast.h"
#include "support/fakeprinter.h"
#include "support/findseen.h"
#include "support/recordedsound.h"
#include "support/screentest.h"
#include "support/stillpicture.h"
#include "testclient.h"
#include "translations/translations.h"

#include <QDir>
#include <QFontInfo>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtTest>

#include <csignal>
#include <utility>

Q_IMPORT_QML_PLUGIN(Loket_KioskPlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)
Q_IMPORT_QML_PLUGIN(Loket_ClientPlugin)

using namespace loket;
using namespace loket::test;
using kiosk::Kiosk;

namespace {

const QString password = u"demo12345"_s;

} // namespace

class TestKiosk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTouchIsANumber();
    void twoTouchesAreOneNumber();
    void aSecondTouchIsNotForTheNextPage();
    void whoIsFirstIsAsked();
    void aPatientNumberGoesAlong();
    void anAppointmentIsCheckedInByItsCode();
    void aReaderChecksIn();
    void aCheckInThatIsRefusedSaysWhatToDo_data();
    void aCheckInThatIsRefusedSaysWhatToDo();
    void theSlipFollowsTheNumber_data();
    void theSlipFollowsTheNumber();
    void staffAreCalledOnce_data();
    void staffAreCalledOnce();
    void eachPageIsReadAloudToWhoWantsIt();
    void whatIsReadAloudEndsWithItsPage();
    void whereItCannotBeHeardStaffAreTold();
    void itShowsWhatAnAdministratorHasSet();
    void aClosedServiceSaysWhenItOpens();
    void withoutAServerItSaysWhatToDo();
    void atRestItPaintsNothing();
    void whoeverComesNextBeginsAnew();
    void staffLeaveItWithTheirPin();
    void theSystemEndsItWithoutOne();
    void everyPageCanBeRead_data();
    void everyPageCanBeRead();
    void cleanup();

private:
    QQuickItem *seen(const QString &name) const { return findSeen(m_window->contentItem(), name); }
    QString text(const QString &name) const
    {
        const QQuickItem *item = seen(name);
        return item ? item->property("text").toString() : QString();
    }
    QString page() const { return m_window->property("page").toString(); }
    void touch(const QString &name) const
    {
        QTRY_VERIFY2(seen(name) && !isFresh(), qPrintable(name));
        QPoint at; // where it stands once all around it has its place
        const auto isStill = [&] {
            const QQuickItem *item = seen(name);
            const QPoint before = std::exchange(
                at, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
            return at == before;
        };
        QTRY_VERIFY2(seen(name) && isStill(), qPrintable(name));
        touchAt(at);
    }
    bool isFresh() const { return m_window->property("isFresh").toBool(); }
    void touchAt(const QPoint &at) const
    {
        QTest::touchEvent(m_window, m_finger).press(1, at);
        QTest::touchEvent(m_window, m_finger).release(1, at);
    }
    QPoint middleOf(const QString &name) const
    {
        const QQuickItem *item = seen(name);
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            letter == u'\n' ? QTest::keyClick(m_window, Qt::Key_Return)
                            : QTest::keyClick(m_window, letter.toLatin1());
        }
    }
    qsizetype visits() const
    {
        return m_admin->get(u"/queue/visits"_s).body.value(u"visits"_s).toArray().size();
    }
    void change(const QJsonObject &values) const
    {
        QCOMPARE(m_admin->request("PATCH", u"/queue/services/A"_s, values).status, 200);
    }
    // As a reader types it.
    void read(const QString &text) const
    {
        for (const QChar letter : text + u'\r') {
            const int code =
                letter == u'\r' ? int(Qt::Key_Return) : int(letter.toUpper().unicode());
            QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(m_window, &press);
            QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(m_window, &release);
        }
    }
    // Somebody has an appointment in so many minutes.
    QJsonObject book(int minutes) const
    {
        const QString at =
            QDateTime::currentDateTimeUtc().addSecs(60 * minutes).toString(Qt::ISODate);
        const Answer booked =
            m_admin->post(u"/queue/visits"_s, {{u"serviceId"_s, u"G"_s}, {u"appointmentAt"_s, at}});
        return booked.body.value(u"visit"_s).toObject();
    }
    QJsonObject visit(const QString &id) const
    {
        return m_admin->get(u"/queue/visits/"_s + id).body.value(u"visit"_s).toObject();
    }
    void addPrinter(const FakePrinter &printer) const
    {
        QCOMPARE(m_admin
                     ->post(u"/slip/printers"_s,
                         {{u"name"_s, u"Hall"_s}, {u"kind"_s, u"escpos"_s},
                             {u"target"_s, printer.target()}})
                     .status,
            201);
    }
    void keep(const QString &name) const;
    void checkReach(const QString &name) const;
    void checkWords(const QString &name) const;

    // How this kiosk sounds, as it stands in the console.
    QString soundInConsole() const
    {
        SocketClient desk(m_url, m_admin->token());
        desk.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"screens"_s}});
        return desk.take(u"screens"_s)[u"data"_s][u"screens"_s][0][u"sound"_s].toString();
    }

    QStringList m_said; // what was read aloud: "welcome en"
    QPointingDevice *m_finger = QTest::createTouchDevice();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<HttpClient> m_admin;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<client::ServerConnection> m_connection;
    std::unique_ptr<RecordedSound> m_sound;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

// Let in as a new kiosk is.
void TestKiosk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"loket.toml"_s)); // this day ends when the test is long over
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QTime end = QTime::currentTime().addSecs(12 * 60 * 60);
    file.write("[queue]\nday_reset = \"" + end.toString(u"HH:mm"_s).toUtf8() + "\"\n");
    file.close();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::House, password});
    m_url = m_server->start().value().url;
    m_admin = std::make_unique<HttpClient>(m_url);
    QVERIFY(m_admin->login(u"admin"_s, password));
    speak(*QCoreApplication::instance(), {u"en"_s});
    m_connection = std::make_unique<client::ServerConnection>(m_clock, m_random);
    m_sound = std::make_unique<RecordedSound>();
    m_kiosk = std::make_unique<Kiosk>(*m_connection, m_random,
        kiosk::KioskOptions {.connection = {.server = m_url,
                                 .kind = u"kiosk"_s,
                                 .name = u"Entrance"_s,
                                 .keptIn = m_folder->filePath(u"kiosk.ini"_s),
                                 .pairingInterval = Millis(50)},
            .language = u"en"_s,
            .pin = u"2468"_s,
            .sound = m_sound.get()});
    m_said.clear();
    connect(m_kiosk->guide(), &kiosk::Guide::begun, m_kiosk.get(),
        [this](voice::Prompt prompt, const QString &language) {
            m_said.append(toText(prompt) + u' ' + language);
        });
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->setInitialProperties({{u"kiosk"_s, QVariant::fromValue(m_kiosk.get())}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Loket/Kiosk/Main.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
    QVERIFY(m_window);
    connect(m_kiosk.get(), &Kiosk::languageChanged, m_engine.get(), [this] {
        speak(*QCoreApplication::instance(), {m_kiosk->language()});
        m_engine->retranslate();
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_kiosk->start();
    QTRY_VERIFY(!m_kiosk->code().isEmpty());
    QCOMPARE(page(), u"wait"_s);
    QCOMPARE(text(u"code"_s), m_kiosk->code());
    const QString code = m_kiosk->code().remove(u' ');
    QCOMPARE(m_admin->post(u"/api/v1/devices/approve"_s, {{u"code"_s, code}}).status, 200);
    QTRY_COMPARE(page(), u"welcome"_s);
}

void TestKiosk::aTouchIsANumber()
{
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"number"_s);
    QCOMPARE(text(u"number"_s), u"A-001"_s);
    QCOMPARE(text(u"ahead"_s), u"0"_s);
    QVERIFY(m_kiosk->followAddress().isEmpty()); // a phone does not reach 127.0.0.1
    QCOMPARE(visits(), 1);
    touch(u"done"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
}

void TestKiosk::twoTouchesAreOneNumber()
{
    QTRY_VERIFY(!isFresh());
    const QPoint at = middleOf(u"service-A"_s);
    for (int i = 0; i < 3; ++i) {
        touchAt(at);
    }
    QTRY_COMPARE(page(), u"number"_s);
    QCOMPARE(visits(), 1);
}

// A page that has come meanwhile is not what the second touch of a trembling hand is for.
void TestKiosk::aSecondTouchIsNotForTheNextPage()
{
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"number"_s);
    touchAt(middleOf(u"done"_s));
    QCOMPARE(page(), u"number"_s);
    touch(u"done"_s); // once it has been there for a moment
    QTRY_COMPARE(page(), u"welcome"_s);
    touchAt(middleOf(u"service-A"_s));
    QCOMPARE(page(), u"welcome"_s);
    QCOMPARE(visits(), 1);
}

void TestKiosk::whoIsFirstIsAsked()
{
    change({{u"offersPriority"_s, true}});
    QTRY_VERIFY(m_kiosk->services()->find(u"A"_s)->offersPriority);
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"priority"_s);
    touch(u"back"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    touch(u"service-A"_s);
    touch(u"withPriority"_s);
    QTRY_COMPARE(page(), u"number"_s);
    const QJsonArray all = m_admin->get(u"/queue/visits"_s).body.value(u"visits"_s).toArray();
    QCOMPARE(all.first()[u"priority"_s], u"HIGH"_s);
}

void TestKiosk::aPatientNumberGoesAlong()
{
    touch(u"patientId"_s);
    touch(u"key-P"_s);
    touch(u"key-7"_s);
    type(u"1x"_s); // a scanner types
    QTRY_COMPARE(text(u"typed"_s), u"P71X"_s);
    touch(u"key-⌫"_s);
    touch(u"giveId"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    QVERIFY(text(u"patientId"_s).contains(u"P71"_s));
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"number"_s);
    QCOMPARE(m_admin->get(u"/queue/visits"_s).body[u"visits"_s][0][u"patientId"_s], u"P71"_s);
    touch(u"done"_s);
    touch(u"patientId"_s);
    type(u"P71\n"_s);
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"refused"_s);
    QCOMPARE(text(u"title"_s), u"You have a number here already"_s);
    QVERIFY(seen(u"code"_s));
    QCOMPARE(text(u"code"_s), u"A-001"_s);
    touch(u"again"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    QCOMPARE(visits(), 1);
}

void TestKiosk::anAppointmentIsCheckedInByItsCode()
{
    const QJsonObject booked = book(20);
    QTRY_VERIFY(m_kiosk->checksIn());
    touch(u"booking"_s);
    QTRY_COMPARE(page(), u"code"_s);
    const QString code = booked[u"code"_s].toString();
    for (const QChar digit : code.first(7)) {
        touch(u"digit-"_s + digit);
    }
    QVERIFY(!seen(u"giveCode"_s)->isEnabled());
    touch(u"digit-⌫"_s);
    type(code.mid(6)); // on keys
    QTRY_COMPARE(text(u"typedCode"_s), code.first(4) + u' ' + code.mid(4));
    touch(u"giveCode"_s);
    QTRY_COMPARE(page(), u"number"_s);
    QCOMPARE(text(u"number"_s), booked[u"number"_s].toString());
    QCOMPARE(visit(booked[u"id"_s].toString())[u"state"_s], u"waiting"_s);
    QCOMPARE(visits(), 1);
    touch(u"done"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
}

// On the first page, too, and whatever has the focus.
void TestKiosk::aReaderChecksIn()
{
    const QJsonObject booked = book(20);
    touch(u"patientId"_s);
    touch(u"back"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    read(u"http://192.168.1.10:3000/t/"_s + booked[u"token"_s].toString());
    QTRY_COMPARE(page(), u"number"_s);
    QCOMPARE(text(u"number"_s), booked[u"number"_s].toString());
    touch(u"done"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    read(u"p-17"_s); // a card
    QTRY_VERIFY(text(u"patientId"_s).contains(u"P-17"_s) || seen(u"patientId"_s));
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"number"_s);
    QCOMPARE(visit(m_kiosk->request()->visit().id)[u"patientId"_s], u"P-17"_s);
}

void TestKiosk::aCheckInThatIsRefusedSaysWhatToDo_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("number");
    const QString refused = u"Not checked in"_s;
    QTest::newRow("too early") << 180 << u""_s << refused << u"too early"_s << u""_s;
    QTest::newRow("another day") << 3 * 24 * 60 << u""_s << refused << u"another day"_s << u""_s;
    QTest::newRow("already") << 20 << u"check-in"_s << u"You are checked in already"_s
                             << u"wait until it is called"_s << u"G-001"_s;
    QTest::newRow("cancelled") << 20 << u"cancel"_s << refused << u"cancelled"_s << u""_s;
    QTest::newRow("wrong") << 0 << u""_s << refused << u"does not check in anybody"_s << u""_s;
}

void TestKiosk::aCheckInThatIsRefusedSaysWhatToDo()
{
    QFETCH(const int, minutes);
    QFETCH(const QString, then);
    QFETCH(const QString, title);
    QFETCH(const QString, says);
    QFETCH(const QString, number);
    const QJsonObject booked = minutes > 0 ? book(minutes) : QJsonObject();
    if (!then.isEmpty()) {
        m_admin->post(u"/queue/visits/%1/%2"_s.arg(booked[u"id"_s].toString(), then));
    }
    m_window->setProperty("asksFor", u"code"_s);
    QTRY_COMPARE(page(), u"code"_s);
    read(booked[u"code"_s].toString(u"12345678"_s));
    QTRY_COMPARE(page(), u"refused"_s);
    QCOMPARE(text(u"title"_s), title);
    QVERIFY2(text(u"text"_s).contains(says), qPrintable(text(u"text"_s)));
    QCOMPARE(seen(u"code"_s) ? text(u"code"_s) : QString(), number);
    touch(u"again"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
}

void TestKiosk::theSlipFollowsTheNumber_data()
{
    QTest::addColumn<FakePrinter::Mood>("mood");
    QTest::addColumn<QString>("says");
    QTest::newRow("printed") << FakePrinter::Mood::Ready << u"take your slip"_s;
    QTest::newRow("paper out") << FakePrinter::Mood::PaperOut << u"No slip came out"_s;
    QTest::newRow("gone half-way") << FakePrinter::Mood::GoneHalfWay << u"No slip came out"_s;
}

void TestKiosk::theSlipFollowsTheNumber()
{
    QFETCH(const FakePrinter::Mood, mood);
    QFETCH(const QString, says);
    FakePrinter printer;
    printer.setMood(mood);
    addPrinter(printer);
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"number"_s);
    QTRY_VERIFY(text(u"slip"_s).contains(says));
    const bool isPrinted = mood == FakePrinter::Mood::Ready;
    QCOMPARE(printer.papers().size(), isPrinted ? 1 : 0);
    QCOMPARE(visit(m_kiosk->request()->visit().id)[u"slip"_s][u"state"_s],
        isPrinted ? u"printed"_s : u"not_printed"_s);
    touch(u"done"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    QVERIFY(!seen(u"slip"_s));
}

void TestKiosk::staffAreCalledOnce_data()
{
    QTest::addColumn<bool>("isSomebodyThere");
    QTest::addColumn<QString>("says");
    QTest::newRow("somebody") << true << u"Staff have been told"_s;
    QTest::newRow("nobody") << false << u"go to the reception"_s;
}

void TestKiosk::staffAreCalledOnce()
{
    QFETCH(const bool, isSomebodyThere);
    QFETCH(const QString, says);
    std::unique_ptr<SocketClient> desk;
    if (isSomebodyThere) {
        HttpClient registrar(m_url);
        QVERIFY(registrar.login(u"registrar"_s, password));
        desk = std::make_unique<SocketClient>(m_url, registrar.token());
        QVERIFY(desk->isOpen());
        const QString me = registrar.get(u"/api/v1/auth/me"_s).body[u"user"_s][u"id"_s].toString();
        desk->send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"user:%1:alerts"_s.arg(me)}});
        QVERIFY(!desk->take(u"notification_refresh"_s).isEmpty());
    }
    touch(u"callStaff"_s);
    QTRY_VERIFY(text(u"staffTold"_s).contains(says));
    QVERIFY(!seen(u"callStaff"_s)->isEnabled());
    touch(u"callStaff"_s);
    const QJsonArray calls =
        m_admin->get(u"/api/v1/audit/events?module=kiosks"_s).body.value(u"events"_s).toArray();
    QCOMPARE(calls.size(), isSomebodyThere ? 1 : 0);
    if (desk) {
        const QJsonObject told =
            desk->take(u"notification"_s)[u"data"_s][u"notification"_s].toObject();
        QCOMPARE(told[u"kind"_s], u"kiosk:help"_s);
        QCOMPARE(told[u"data"_s][u"name"_s], u"Entrance"_s);
    }
}

void TestKiosk::eachPageIsReadAloudToWhoWantsIt()
{
    touch(u"patientId"_s);
    touch(u"back"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    QVERIFY(m_said.isEmpty()); // nobody has asked for it
    touch(u"aloud"_s);
    QStringList wanted;
    const auto hears = [&](const QString &prompt) {
        wanted.append(prompt);
        QTRY_COMPARE(m_said, wanted);
    };
    hears(u"welcome en"_s);
    touch(u"patientId"_s);
    hears(u"patient-id en"_s);
    touch(u"key-7"_s);
    touch(u"back"_s);
    hears(u"welcome en"_s);
    touch(u"language-th"_s);
    hears(u"welcome th"_s);
    touch(u"service-A"_s);
    hears(u"number th"_s);
    QCOMPARE(m_sound->lengths.size(), wanted.size());
    QVERIFY(m_sound->lengths.first() > voice::standardRate);
    touch(u"done"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    QVERIFY(!seen(u"aloud"_s)->property("on").toBool()); // for who comes next
    touch(u"patientId"_s);
    QTRY_COMPARE(page(), u"id"_s);
    QCOMPARE(m_said, wanted);
    touch(u"aloud"_s);
    hears(u"patient-id en"_s);
    m_window->setProperty("secondsLeft", 10);
    hears(u"idle en"_s);
    m_window->setProperty("secondsLeft", 1);
    QTRY_COMPARE(page(), u"welcome"_s);
    QVERIFY(!m_kiosk->guide()->isOn());
    QCOMPARE(m_said, wanted);
    QCOMPARE(m_sound->overlaps, 0);
}

// Also without a server: what is said then was fetched before.
void TestKiosk::whatIsReadAloudEndsWithItsPage()
{
    m_sound->lasts = Millis(60'000);
    touch(u"aloud"_s);
    QTRY_VERIFY(m_sound->isSounding());
    touch(u"patientId"_s);
    QTRY_COMPARE(m_said.size(), 2);
    QVERIFY(m_sound->isSounding());
    touch(u"aloud"_s);
    QTRY_VERIFY(!m_sound->isSounding());
    touch(u"aloud"_s);
    QTRY_COMPARE(m_said.size(), 3);
    touch(u"back"_s);
    QTRY_COMPARE(m_said.size(), 4);
    m_server->stop();
    QTRY_COMPARE(page(), u"lost"_s);
    QTRY_COMPARE(m_said.last(), u"lost en"_s);
    QCOMPARE(m_sound->overlaps, 0);
}

void TestKiosk::whereItCannotBeHeardStaffAreTold()
{
    QTRY_COMPARE(soundInConsole(), u"ready"_s);
    m_sound->setState(screen::Sound::NoDevice);
    QTRY_VERIFY(!seen(u"aloud"_s));
    QTRY_COMPARE(soundInConsole(), u"no_device"_s);
    m_sound->setState(screen::Sound::Ready);
    QTRY_VERIFY(seen(u"aloud"_s));
    const QString id = m_admin->get(u"/api/v1/devices"_s).body[u"devices"_s][0][u"id"_s].toString();
    QCOMPARE(m_admin->post(u"/api/v1/devices/%1/try"_s.arg(id)).status, 200);
    QTRY_COMPARE(m_said, QStringList {u"welcome en"_s});
    const QString device = u"/api/v1/devices/"_s + id;
    QCOMPARE(m_admin->request("PATCH", device, {{u"volume"_s, 40}}).status, 200);
    QCOMPARE(m_admin->post(device + u"/try"_s).status, 200);
    QTRY_COMPARE(m_sound->volumes, QList<int>({100, 40}));
    touch(u"aloud"_s);
    QTRY_VERIFY(m_kiosk->guide()->isOn());
    QCOMPARE(m_admin->request("PATCH", device, {{u"sound"_s, false}}).status, 200);
    QTRY_VERIFY(!seen(u"aloud"_s));
    QVERIFY(!m_kiosk->guide()->isOn());
    QTRY_COMPARE(soundInConsole(), u"off"_s);
}

void TestKiosk::itShowsWhatAnAdministratorHasSet()
{
    const QJsonArray devices = m_admin->get(u"/api/v1/devices"_s).body[u"devices"_s].toArray();
    const QString id = devices.first()[u"id"_s].toString();
    QCOMPARE(m_admin
                 ->request("PATCH", u"/api/v1/devices/"_s + id,
                     {{u"services"_s, QJsonArray {u"G"_s}}, {u"language"_s, u"th"_s}})
                 .status,
        200);
    QTRY_COMPARE(m_kiosk->language(), u"th"_s);
    QTRY_VERIFY(!seen(u"service-A"_s));
    QVERIFY(seen(u"service-G"_s));
}

void TestKiosk::aClosedServiceSaysWhenItOpens()
{
    const QDateTime soon = m_kiosk->now().addSecs(3600);
    const QString from = soon.toString(u"HH:mm"_s);
    change({{u"hours"_s, u"Mo-Su %1-%2"_s.arg(from, soon.addSecs(600).toString(u"HH:mm"_s))}});
    QTRY_VERIFY(m_kiosk->services()->find(u"A"_s)->isClosed);
    QVERIFY(!seen(u"service-A"_s)->isEnabled());
    QVERIFY(seen(u"service-A"_s)->property("detail").toString().contains(from));
    touch(u"service-A"_s);
    QCOMPARE(page(), u"welcome"_s);
    QCOMPARE(visits(), 0);
}

void TestKiosk::withoutAServerItSaysWhatToDo()
{
    m_server->stop();
    QTRY_COMPARE(page(), u"lost"_s);
    QVERIFY(!text(u"title"_s).isEmpty());
}

void TestKiosk::atRestItPaintsNothing()
{
    for (const QString &way : {u"welcome"_s, u"patientId"_s, u"larger"_s}) {
        if (way != u"welcome"_s) {
            touch(way);
        }
        QTRY_VERIFY(!isFresh());
        const qsizetype painted = paintedAtRest(m_window);
        QVERIFY2(painted <= 1, qPrintable(u"%1: %2 times"_s.arg(way).arg(painted)));
    }
}

void TestKiosk::whoeverComesNextBeginsAnew()
{
    touch(u"language-th"_s);
    QTRY_COMPARE(m_kiosk->language(), u"th"_s);
    touch(u"larger"_s);
    touch(u"patientId"_s);
    touch(u"key-P"_s);
    m_window->setProperty("secondsLeft", 10);
    QTRY_VERIFY(seen(u"stillHere"_s));
    touch(u"stillHere"_s);
    QVERIFY(m_window->property("secondsLeft").toInt() > 20);
    QCOMPARE(page(), u"id"_s);
    m_window->setProperty("secondsLeft", 1);
    QTRY_COMPARE(page(), u"welcome"_s);
    QCOMPARE(m_kiosk->language(), u"en"_s);
    QVERIFY(!seen(u"larger"_s)->property("on").toBool());
}

void TestKiosk::staffLeaveItWithTheirPin()
{
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTest::keyClick(m_window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(page(), u"staff"_s);
    for (int i = 0; i < 5; ++i) {
        type(u"1111\n"_s);
    }
    type(u"2468\n"_s);
    QVERIFY(m_window->isVisible()); // too many wrong ones
    touch(u"staffBack"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
}

void TestKiosk::theSystemEndsItWithoutOne()
{
    quitOnSignals();
    QTimer::singleShot(0, qApp, [] { std::raise(SIGTERM); });
    QTimer::singleShot(5'000, qApp, [] { QCoreApplication::exit(1); });
    QCOMPARE(QCoreApplication::exec(), 0);
}

void TestKiosk::everyPageCanBeRead_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isHard"); // larger, with more contrast
    for (const QSize &size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1366)}) {
        for (const QString &language : {u"en"_s, u"id"_s, u"th"_s}) {
            QTest::addRow("%d-%s", size.width(), qPrintable(language)) << size << language << false;
        }
        QTest::addRow("%d-id-large", size.width()) << size << u"id"_s << true;
    }
    QTest::newRow("2160-th") << QSize(2160, 3840) << u"th"_s << false;
    QTest::newRow("3840-en-large") << QSize(3840, 2160) << u"en"_s << true;
}

void TestKiosk::everyPageCanBeRead()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    QFETCH(const bool, isHard);
    m_window->resize(size);
    FakePrinter printer;
    printer.setMood(FakePrinter::Mood::PaperOut);
    addPrinter(printer);
    book(60);
    change({{u"offersPriority"_s, true}});
    m_admin->request("PATCH", u"/queue/services/G"_s, {{u"hours"_s, u"Mo-Su 00:00-00:01"_s}});
    QTRY_VERIFY(m_kiosk->services()->find(u"G"_s)->isClosed);
    touch(u"language-"_s + language);
    if (isHard) {
        touch(u"larger"_s);
        touch(u"contrast"_s);
    }
    keep(u"welcome"_s);
    touch(u"patientId"_s);
    touch(u"key-7"_s);
    keep(u"id"_s);
    touch(u"back"_s);
    touch(u"booking"_s);
    touch(u"digit-7"_s);
    keep(u"code"_s);
    read(u"12345678"_s);
    QTRY_COMPARE(page(), u"refused"_s);
    keep(u"refused"_s);
    touch(u"again"_s);
    touch(u"language-"_s + language);
    if (isHard) {
        touch(u"larger"_s);
        touch(u"contrast"_s);
    }
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"priority"_s);
    keep(u"priority"_s);
    touch(u"withoutPriority"_s);
    QTRY_COMPARE(page(), u"number"_s);
    QTRY_VERIFY(
        seen(u"slip"_s) && m_kiosk->print()->state() == client::SlipPrint::State::NotPrinted);
    touch(u"callStaff"_s);
    QTRY_VERIFY(!text(u"staffTold"_s).isEmpty());
    keep(u"number"_s);
    m_window->setProperty("secondsLeft", 9);
    m_server->stop();
    touch(u"done"_s);
    QTRY_COMPARE(page(), u"lost"_s);
    keep(u"lost"_s);
}

// Kept when nothing moves any more; with LOKET_PICTURES=FOLDER there, to be looked at.
void TestKiosk::keep(const QString &name) const
{
    QVERIFY2(QFontInfo(QFont(u"Noto Sans"_s)).family().startsWith(u"Noto Sans"_s),
        "install fonts-noto-core");
    const QImage picture = stillPicture(*m_window);
    QVERIFY(!picture.isNull()); // it came to rest
    const QString folder = qEnvironmentVariable("LOKET_PICTURES", m_folder->path());
    QVERIFY(picture.save(
        u"%1/kiosk-%2-%3.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag()), name)));
    checkReach(name);
    checkWords(name);
    const QStringList unreadable = ContrastCheck(*m_window).hardToRead();
    QVERIFY2(unreadable.isEmpty(), qPrintable(name + u": "_s + unreadable.join(u" | "_s)));
}

// From a wheelchair, by a large finger: what is touched is at least 44 px, and on a screen that
// stands it is in the lower part.
void TestKiosk::checkReach(const QString &name) const
{
    const bool isUpright = m_window->height() > m_window->width();
    QStringList wrong;
    for (const QQuickItem *item : m_window->contentItem()->findChildren<QQuickItem *>()) {
        if (!item->inherits("QQuickAbstractButton") || !item->isVisible() || !item->isEnabled()
            || item->opacity() == 0) {
            continue;
        }
        const QRectF at = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (at.width() < 44 || at.height() < 44
            || (isUpright && at.top() < m_window->height() * 0.4)) {
            wrong.append(u"%1 %2×%3 at %4"_s.arg(item->objectName())
                             .arg(at.width())
                             .arg(at.height())
                             .arg(at.top()));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(name + u": "_s + wrong.join(u" | "_s)));
}

// They are whole, and stay on what they are written on; what became of a call for staff covers
// nothing.
void TestKiosk::checkWords(const QString &name) const
{
    const auto placeOf = [](const QQuickItem *item) {
        return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    };
    const auto ancestor = [](const QQuickItem *item, const auto &is) {
        while (item && !is(item)) {
            item = item->parentItem();
        }
        return item;
    };
    const QQuickItem *told = seen(u"staffTold"_s);
    const QQuickItem *band = told ? told->parentItem() : nullptr;
    QStringList wrong;
    for (const QQuickItem *item : m_window->contentItem()->findChildren<QQuickItem *>()) {
        const QString words = item->property("text").toString();
        const bool isText = item->property("lineCount").isValid();
        const auto *clipping = ancestor(item, [](const QQuickItem *one) { return one->clip(); });
        if (!item->isVisible() || item->opacity() == 0 || words.isEmpty() || !isText || clipping) {
            continue;
        }
        const auto *button = ancestor(
            item, [](const QQuickItem *one) { return one->inherits("QQuickAbstractButton"); });
        const QSizeF size(
            item->property("contentWidth").toReal(), item->property("contentHeight").toReal());
        const QRectF at = placeOf(item);
        if (item->property("truncated").toBool() || size.width() > at.width() + 1
            || size.height() > at.height() + 1) {
            wrong.append(u"cut: "_s + words);
        }
        if (button && !placeOf(button).adjusted(-1, -1, 1, 1).contains(at)) {
            wrong.append(u"beside its button: "_s + words);
        }
        if (band && item != told && placeOf(band).adjusted(1, 1, -1, -1).intersects(at)) {
            wrong.append(u"below what is told of staff: "_s + words);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(name + u": "_s + wrong.join(u" | "_s)));
}

void TestKiosk::cleanup()
{
    m_engine.reset();
    m_kiosk.reset();
    m_sound.reset();
    m_connection.reset();
    m_admin.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestKiosk)
#include "tst_kiosk.moc"
