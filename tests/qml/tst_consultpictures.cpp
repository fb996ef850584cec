// Paints the consultations in both themes, all languages and the sizes of real screens, before a
// real server: while somebody waits, in the dialogs, crowded, with nothing. With
// LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be looked at.
#include "pictures.h"
#include "qml/console/telemedicine/telemedicineroom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"
#include "testclient.h"
#include "vocabulary/telemedicine/names.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString password = u"demo12345"_s;
constexpr int crowd = 24;

} // namespace

class TestConsultPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paints_data();
    void paints();

private:
    void keep(ConsoleWindow &console, const QString &name);
    void showDialog(ConsoleWindow &console, int key, const QString &dialog, const QString &name);
    void fillDay(HttpClient &staff);

    const QTemporaryDir m_folder;
    const QTemporaryDir m_temporary;
    QString m_pictures;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<SocketClient> m_patient;
    QUrl m_url;
    QString m_row;
};

void TestConsultPictures::initTestCase()
{
    m_pictures = picturesFolder(m_temporary);
    QVERIFY(!m_pictures.isEmpty());
    const auto settings =
        loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
    HttpClient staff(m_url);
    QVERIFY(staff.login(u"doctor"_s, password));
    for (const QString &note : {u"Tensi pagi 150/90, sudah minum obat."_s,
             u"Minta foto hasil laboratorium lewat obrolan."_s}) {
        QCOMPARE(
            staff.post(u"/telemedicine/appointments/sample-2/notes"_s, {{u"note"_s, note}}).status,
            201);
    }
    const QJsonObject invited = staff.post(u"/telemedicine/appointments/sample-2/invite"_s).body;
    m_patient = std::make_unique<SocketClient>(
        m_url, invited[u"inviteUrl"_s].toString().section(u"visit="_s, 1), u"visit"_s);
    const QString room = u"appointment_sample-2"_s;
    m_patient->send({{u"type"_s, QString(telemedicine::commands::join)}, {u"roomId"_s, room}});
    QVERIFY(!m_patient->take(u"telemedicine_waiting"_s).isEmpty());
    m_patient->send({{u"type"_s, QString(telemedicine::commands::devices)}, {u"roomId"_s, room},
        {u"camera"_s, true}, {u"microphone"_s, true}});
}

void TestConsultPictures::paints_data()
{
    addPictureRows();
}

void TestConsultPictures::keep(ConsoleWindow &console, const QString &name)
{
    keepPicture(console, m_pictures, m_row + u'-' + name);
    QCOMPARE(console.warnings(), QStringList());
}

void TestConsultPictures::showDialog(
    ConsoleWindow &console, int key, const QString &dialog, const QString &name)
{
    const bool isNew = key == Qt::Key_N;
    QTest::keyClick(
        console.window(), static_cast<Qt::Key>(key), isNew ? Qt::ControlModifier : Qt::NoModifier);
    auto *box = console.window()->findChild<QObject *>(dialog);
    QTRY_VERIFY(box->property("opened").toBool());
    keep(console, name);
    QTest::keyClick(console.window(), Qt::Key_Escape);
    QTRY_VERIFY(!box->property("visible").toBool());
}

void TestConsultPictures::fillDay(HttpClient &staff)
{
    for (int i = 0; i < crowd; ++i) {
        const QString name = i % 5 == 0
            ? u"Bartholomeus Simanjuntak-Hutagalung van der Westhuizen yang Bersahaja %1"_s.arg(i)
            : u"Pasien %1"_s.arg(i);
        QCOMPARE(
            staff.post(u"/telemedicine/appointments"_s, {{u"patientName"_s, name}}).status, 201);
    }
}

void TestConsultPictures::paints()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(QString, theme);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    const QTemporaryDir home;
    ConsoleWindow console(m_url, home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    console.preferences().setSilentFor(u"sample-doctor"_s, true);
    console.workplace().signIn(u"doctor"_s, password);
    QTRY_VERIFY(console.navigator().current());
    auto &room = console.navigator().room<console::TelemedicineRoom>();
    console.navigator().enter(&room);
    QTRY_VERIFY(!room.feed()->isStale());
    QQuickItem *content = console.window()->contentItem();
    QTRY_VERIFY(findSeen(content, u"consultView"_s));
    const auto title = [content] {
        const QQuickItem *item = findSeen(content, u"consultTitle"_s);
        return item ? item->property("text").toString() : QString();
    };
    console.navigator().lead(u"telemedicine"_s, u"sample-2"_s);
    QTRY_VERIFY(findSeen(content, u"admitButton"_s));
    QTRY_COMPARE(room.notes()->notes()->count(), 2);
    keep(console, u"consult"_s);
    findSeen(content, u"closePanel"_s)->forceActiveFocus();
    showDialog(console, Qt::Key_Delete, u"denyDialog"_s, u"consult-deny"_s);
    showDialog(console, Qt::Key_M, u"lobbyMessageDialog"_s, u"consult-write"_s);
    showDialog(console, Qt::Key_G, u"guestDialog"_s, u"consult-guest"_s);
    showDialog(console, Qt::Key_N, u"newConsultDialog"_s, u"consult-new"_s);
    auto *invite = console.window()->findChild<QObject *>(u"inviteDialog"_s);
    QVERIFY(QMetaObject::invokeMethod(invite, "show",
        Q_ARG(QString,
            u"http://192.168.1.10:3000/consult/appointment_7Zz?visit=0123456789abcdef0123456789abcdef"_s),
        Q_ARG(QString, u"Kadek Wirawati"_s), Q_ARG(bool, false)));
    QTRY_VERIFY(invite->property("opened").toBool());
    keep(console, u"consult-invite"_s);
    QTest::keyClick(console.window(), Qt::Key_Escape);
    QTRY_VERIFY(!invite->property("visible").toBool());
    console.navigator().lead(u"telemedicine"_s, u"sample-1"_s);
    QTRY_COMPARE(title(), u"Laila Nurjanah"_s);
    keep(console, u"consult-over"_s);
    QTRY_VERIFY(findSeen(content, u"consultSearch"_s));
    findSeen(content, u"consultSearch"_s)->setProperty("text", u"xyz"_s);
    QTRY_VERIFY(findSeen(content, u"noConsultations"_s));
    keep(console, u"consult-nothing"_s);
    findSeen(content, u"consultSearch"_s)->setProperty("text", QString());
    if (room.todayCount() < crowd) {
        HttpClient staff(m_url);
        QVERIFY(staff.login(u"admin"_s, password));
        fillDay(staff);
    }
    QTRY_VERIFY(room.todayCount() >= crowd);
    console.navigator().lead(u"telemedicine"_s, u"sample-2"_s);
    QTRY_COMPARE(title(), u"Kadek Wirawati"_s);
    keep(console, u"consult-crowd"_s);
}

LOKET_SCREEN_TEST(TestConsultPictures)
#include "tst_consultpictures.moc"
