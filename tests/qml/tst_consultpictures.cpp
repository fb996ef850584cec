// Paints the consultations in both themes, all languages and the sizes of real screens, before a
// real server: while somebody waits, in the dialogs, crowded, with nothing. With
// LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be looked at.
#include "picturehouse.h"
#include "qml/console/telemedicine/telemedicineroom.h"
#include "support/screentest.h"
#include "testclient.h"
#include "vocabulary/telemedicine/names.h"

using namespace loket;
using namespace loket::test;

namespace {

constexpr int crowd = 24;

} // namespace

class TestConsultPictures : public QObject, private PictureHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paints_data() { addPictureRows(); }
    void paints();
    void cleanup() { m_console.reset(); }

private:
    void leadTo(const QString &consultation, const QString &patient);
    void showDialog(int key, const QString &name, const QString &picture);
    void paintDialogs();
    void paintInvitation();
    void paintNothing();
    void fillDay();

    console::TelemedicineRoom *m_room = nullptr;
    std::unique_ptr<SocketClient> m_patient;
};

void TestConsultPictures::initTestCase()
{
    QVERIFY(begin());
    HttpClient staff(m_url);
    QVERIFY(staff.login(u"doctor"_s, m_password));
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

void TestConsultPictures::leadTo(const QString &consultation, const QString &patient)
{
    m_console->navigator().lead(u"telemedicine"_s, consultation);
    QTRY_VERIFY(seen(u"consultTitle"_s));
    QTRY_COMPARE(seen(u"consultTitle"_s)->property("text").toString(), patient);
}

void TestConsultPictures::showDialog(int key, const QString &name, const QString &picture)
{
    const bool isNew = key == Qt::Key_N;
    press(key, isNew ? Qt::ControlModifier : Qt::NoModifier);
    QObject *box = dialog(name);
    QTRY_VERIFY(box->property("opened").toBool());
    keep(picture);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!box->property("visible").toBool());
}

void TestConsultPictures::paintDialogs()
{
    seen(u"closePanel"_s)->forceActiveFocus();
    showDialog(Qt::Key_Delete, u"denyDialog"_s, u"consult-deny"_s);
    showDialog(Qt::Key_M, u"lobbyMessageDialog"_s, u"consult-write"_s);
    showDialog(Qt::Key_G, u"guestDialog"_s, u"consult-guest"_s);
    showDialog(Qt::Key_N, u"newConsultDialog"_s, u"consult-new"_s);
    paintInvitation();
}

void TestConsultPictures::paintInvitation()
{
    QObject *invite = dialog(u"inviteDialog"_s);
    QVERIFY(QMetaObject::invokeMethod(invite, "show",
        Q_ARG(QString,
            u"http://192.168.1.10:3000/consult/appointment_7Zz?visit=0123456789abcdef0123456789abcdef"_s),
        Q_ARG(QString, u"Kadek Wirawati"_s), Q_ARG(bool, false)));
    QTRY_VERIFY(invite->property("opened").toBool());
    keep(u"consult-invite"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!invite->property("visible").toBool());
}

void TestConsultPictures::paintNothing()
{
    QTRY_VERIFY(seen(u"consultSearch"_s));
    seen(u"consultSearch"_s)->setProperty("text", u"xyz"_s);
    QTRY_VERIFY(seen(u"noConsultations"_s));
    keep(u"consult-nothing"_s);
    seen(u"consultSearch"_s)->setProperty("text", QString());
}

void TestConsultPictures::fillDay()
{
    if (m_room->todayCount() >= crowd) {
        return;
    }
    HttpClient staff(m_url);
    QVERIFY(staff.login(u"admin"_s, m_password));
    for (int i = 0; i < crowd; ++i) {
        const QString name = i % 5 == 0
            ? u"Bartholomeus Simanjuntak-Hutagalung van der Westhuizen yang Bersahaja %1"_s.arg(i)
            : u"Pasien %1"_s.arg(i);
        QCOMPARE(
            staff.post(u"/telemedicine/appointments"_s, {{u"patientName"_s, name}}).status, 201);
    }
    QTRY_VERIFY(m_room->todayCount() >= crowd);
}

void TestConsultPictures::paints()
{
    QVERIFY(show());
    m_console->preferences().setSilentFor(u"sample-doctor"_s, true);
    QVERIFY(signIn(u"doctor"_s));
    m_room = &enter<console::TelemedicineRoom>();
    QTRY_VERIFY(!m_room->feed()->isStale());
    QTRY_VERIFY(seen(u"consultView"_s));
    m_console->navigator().lead(u"telemedicine"_s, u"sample-2"_s);
    QTRY_VERIFY(seen(u"admitButton"_s));
    QTRY_COMPARE(m_room->notes()->notes()->count(), 2);
    keep(u"consult"_s);
    paintDialogs();
    leadTo(u"sample-1"_s, u"Laila Nurjanah"_s);
    keep(u"consult-over"_s);
    paintNothing();
    fillDay();
    leadTo(u"sample-2"_s, u"Kadek Wirawati"_s);
    keep(u"consult-crowd"_s);
}

LOKET_SCREEN_TEST(TestConsultPictures)
#include "tst_consultpictures.moc"
