// The kiosk in its window, before a real server, by touch.
#include "qml/kiosk/kiosk.h"
#include "serverthread.h"
#include "support/contrast.h"
#include "support/findseen.h"
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
    void whoIsFirstIsAsked();
    void aPatientNumberGoesAlong();
    void aClosedServiceSaysWhenItOpens();
    void withoutAServerItSaysWhatToDo();
    void whoeverComesNextBeginsAnew();
    void staffLeaveItWithTheirPin();
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
        QTRY_VERIFY2(seen(name), qPrintable(name));
        const QQuickItem *item = seen(name);
        const QPoint at =
            item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        QTest::touchEvent(m_window, m_finger).press(1, at);
        QTest::touchEvent(m_window, m_finger).release(1, at);
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
    void keep(const QString &name) const;

    QPointingDevice *m_finger = QTest::createTouchDevice();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<HttpClient> m_admin;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<client::ServerConnection> m_connection;
    std::unique_ptr<Kiosk> m_kiosk;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

// Let in as a new kiosk is.
void TestKiosk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::House, password});
    const QUrl url = m_server->start().value().url;
    m_admin = std::make_unique<HttpClient>(url);
    QVERIFY(m_admin->login(u"admin"_s, password));
    speak(*QCoreApplication::instance(), {u"en"_s});
    m_connection = std::make_unique<client::ServerConnection>(m_clock, m_random);
    m_kiosk = std::make_unique<Kiosk>(*m_connection, m_random,
        kiosk::KioskOptions {.connection = {.server = url,
                                 .kind = u"kiosk"_s,
                                 .name = u"Entrance"_s,
                                 .keptIn = m_folder->filePath(u"kiosk.ini"_s),
                                 .pairingInterval = Millis(50)},
            .language = u"en"_s,
            .pin = u"2468"_s});
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
    const QQuickItem *service = seen(u"service-A"_s);
    const QPoint at =
        service->mapToScene(QPointF(service->width() / 2, service->height() / 2)).toPoint();
    for (int i = 0; i < 3; ++i) {
        QTest::touchEvent(m_window, m_finger).press(1, at);
        QTest::touchEvent(m_window, m_finger).release(1, at);
    }
    QTRY_COMPARE(page(), u"number"_s);
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
    QVERIFY(text(u"title"_s).contains(u"A-001"_s));
    touch(u"again"_s);
    QTRY_COMPARE(page(), u"welcome"_s);
    QCOMPARE(visits(), 1);
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
}

void TestKiosk::everyPageCanBeRead()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    QFETCH(const bool, isHard);
    m_window->resize(size);
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
    touch(u"service-A"_s);
    QTRY_COMPARE(page(), u"priority"_s);
    keep(u"priority"_s);
    touch(u"withoutPriority"_s);
    QTRY_COMPARE(page(), u"number"_s);
    keep(u"number"_s);
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
    const QStringList unreadable = ContrastCheck(*m_window).hardToRead();
    QVERIFY2(unreadable.isEmpty(), qPrintable(name + u": "_s + unreadable.join(u" | "_s)));
}

void TestKiosk::cleanup()
{
    m_engine.reset();
    m_kiosk.reset();
    m_connection.reset();
    m_admin.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestKiosk)
#include "tst_kiosk.moc"
