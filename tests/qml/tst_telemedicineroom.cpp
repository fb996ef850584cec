// Consultations in the console's window, before a real server with the invented clinic; patients
// are clients of their own.
#include "net/tls/authority.h"
#include "pictures.h"
#include "qml/console/core/navigator.h"
#include "qml/console/telemedicine/telemedicineroom.h"
#include "serverthread.h"
#include "support/consolehands.h"
#include "support/recordedsound.h"
#include "support/screentest.h"
#include "support/seededrandom.h"
#include "testclient.h"
#include "vocabulary/telemedicine/names.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace loket;
using namespace loket::test;
using console::TelemedicineRoom;
using telemedicine::AppointmentState;

namespace {
const QString password = u"demo12345"_s;

std::vector<std::unique_ptr<console::ConsoleRoom>> theRoom(
    console::Workplace &workplace, RecordedSound *&sound)
{
    auto recorded = std::make_unique<RecordedSound>();
    sound = recorded.get();
    std::vector<std::unique_ptr<console::ConsoleRoom>> rooms;
    rooms.push_back(std::make_unique<TelemedicineRoom>(workplace, std::move(recorded)));
    return rooms;
}

// A PC whose console has this room alone, and no window.
class Pc {
public:
    Pc(const QUrl &server, const QString &file)
        : m_preferences(file)
    {
        m_connection.setServer(server);
    }
    TelemedicineRoom &room() { return m_navigator.room<TelemedicineRoom>(); }
    const RecordedSound &heard() const { return *m_sound; }
    void signIn(const QString &user)
    {
        m_workplace.signIn(user, password);
        (void)QTest::qWaitFor([this] { return m_navigator.current() != nullptr; });
        (void)QTest::qWaitFor([this] { return !room().feed()->isStale(); });
    }
    // Whoever was signed in goes.
    bool isSilentTo(const QString &user)
    {
        m_workplace.signOut();
        (void)QTest::qWaitFor([this] { return !m_workplace.isSignedIn(); });
        signIn(user);
        return room().isSilent();
    }

private:
    SystemClock m_clock;
    SeededRandom m_random;
    console::Preferences m_preferences;
    client::ServerConnection m_connection {m_clock, m_random};
    console::Workplace m_workplace {m_connection, m_preferences};
    RecordedSound *m_sound = nullptr; // of the room
    console::Navigator m_navigator {m_workplace, theRoom(m_workplace, m_sound)};
};
}

class TestTelemedicineRoom : public QObject, private ConsoleHands {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void oneIsPlannedInvitedAdmittedAndFinishedByKeyboardAlone();
    void whoWaitsIsSentAwayOrWrittenToByMouse();
    void aFingerLetsIn();
    void noneIsChosenWhereTheChosenOneIsOver();
    void everyKnockSoundsAndSilenceIsKept();
    void silenceIsOnesOwnOnThisPc();
    void whoeverComesLaterSeesTheSame();
    void itOpensInTheBrowser();
    void notesStandBesideAndStayWithTheirs();
    void anInterpreterIsInvitedOnce();
    void whatHasNotBegunIsCancelled();
    void theListIsToldApartByDay();
    void itShowsWhatAnotherRoomMeans();
    void whoMayNotDoesNotSeeIt();
    void itShowsHowAPhoneTrustsTheServer();
    void cleanup();

    void takeUrl(const QUrl &url) { m_opened = url; } // instead of the browser

private:
    void enterAs(const QString &role);
    // Plans one; gives its invitation's token.
    QString plan(const QString &name);
    client::Consultation named(const QString &name) const;
    std::unique_ptr<SocketClient> knock(const QString &name, const QString &token);
    QString text(const QString &name) const { return seen(name)->property("text").toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    TelemedicineRoom *m_room = nullptr;
    QUrl m_opened;
};

void TestTelemedicineRoom::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

void TestTelemedicineRoom::init()
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "takeUrl");
    m_console =
        std::make_unique<ConsoleWindow>(m_url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1440, 900);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    enterAs(u"doctor"_s);
}

void TestTelemedicineRoom::enterAs(const QString &role)
{
    m_console->preferences().setSilentFor(u"sample-"_s + role, true); // it would ring here
    m_console->workplace().signIn(role, password);
    QTRY_VERIFY(m_console->navigator().current());
    m_room = &m_console->navigator().room<TelemedicineRoom>();
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(!m_room->feed()->isStale());
    QTRY_VERIFY(seen(u"consultView"_s));
}

client::Consultation TestTelemedicineRoom::named(const QString &name) const
{
    for (const client::Consultation &one : m_room->feed()->consultations()->values()) {
        if (one.appointment.patientName == name) {
            return one;
        }
    }
    return {};
}

QString TestTelemedicineRoom::plan(const QString &name)
{
    QString link;
    const auto heard = connect(m_room->actions(), &console::ConsultActions::invited, this,
        [&link](const telemedicine::Appointment &, const QString &said) { link = said; });
    m_room->actions()->create(name, {}, {});
    (void)QTest::qWaitFor([&] { return !link.isEmpty() && isOpen(u"inviteDialog"_s); });
    disconnect(heard);
    press(Qt::Key_Escape);
    (void)QTest::qWaitFor([&] { return isGone(u"inviteDialog"_s); });
    return link.section(u"visit="_s, 1);
}

std::unique_ptr<SocketClient> TestTelemedicineRoom::knock(const QString &name, const QString &token)
{
    auto patient = std::make_unique<SocketClient>(m_url, token, u"visit"_s);
    patient->send(
        {{u"type"_s, QString(telemedicine::commands::join)}, {u"roomId"_s, named(name).id}});
    (void)QTest::qWaitFor([&] { return named(name).room.lobby.size() == 1; });
    m_console->navigator().lead(u"telemedicine"_s, named(name).appointment.id);
    (void)QTest::qWaitFor(
        [&] { return seen(u"admitButton"_s) && seen(u"admitButton"_s)->isEnabled(); });
    return patient;
}

void TestTelemedicineRoom::oneIsPlannedInvitedAdmittedAndFinishedByKeyboardAlone()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"newConsultDialog"_s));
    type(u"Siti Rahayu"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(takesKeys(u"inviteDialog"_s));
    const QString link = text(u"inviteLink"_s);
    QVERIFY2(link.startsWith(u"http://"_s) && link.contains(u"/consult/appointment_"_s),
        qPrintable(link));
    QCOMPARE(seen(u"inviteQr"_s)->property("text").toString(), link);
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), link);
    press(Qt::Key_Escape);
    QTRY_VERIFY(isGone(u"inviteDialog"_s));
    QTRY_COMPARE(text(u"consultTitle"_s), u"Siti Rahayu"_s);

    const auto patient = knock(u"Siti Rahayu"_s, link.section(u"visit="_s, 1));
    QVERIFY(!patient->take(u"telemedicine_waiting"_s).isEmpty());
    QCOMPARE(m_room->badge(), 1);
    QTRY_COMPARE(text(u"lobbyName"_s), u"Siti Rahayu"_s);
    QCOMPARE(text(u"lobbyDevices"_s), u"devices not tried yet"_s);
    patient->send({{u"type"_s, u"telemedicine_devices"_s},
        {u"roomId"_s, named(u"Siti Rahayu"_s).id}, {u"camera"_s, true}, {u"microphone"_s, true}});
    QTRY_COMPARE(text(u"lobbyDevices"_s), u"camera and microphone work"_s);

    seen(u"consultView"_s)->forceActiveFocus();
    press(Qt::Key_A);
    QVERIFY(!patient->take(u"telemedicine_admitted"_s).isEmpty());
    QTRY_COMPARE(m_room->badge(), 0);
    QTRY_VERIFY(seen(u"insideText"_s));
    QVERIFY(text(u"insideText"_s).contains(u"Siti Rahayu"_s));
    QTRY_VERIFY(m_room->actions()->working().isEmpty());
    press(Qt::Key_F);
    QTRY_VERIFY(takesKeys(u"finishConsultDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!patient->take(u"telemedicine_ended"_s).isEmpty());
    QTRY_COMPARE(named(u"Siti Rahayu"_s).appointment.state, AppointmentState::Finished);
    QTRY_VERIFY(isGone(u"finishConsultDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTelemedicineRoom::whoWaitsIsSentAwayOrWrittenToByMouse()
{
    const auto patient = knock(u"Budi Santoso"_s, plan(u"Budi Santoso"_s));
    clickOn(u"writeButton"_s);
    QTRY_VERIFY(takesKeys(u"lobbyMessageDialog"_s));
    type(u"Five minutes more"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(patient->take(u"telemedicine_lobby_message"_s)[u"message"_s],
        QJsonValue(u"Five minutes more"_s));
    QTRY_VERIFY(isGone(u"lobbyMessageDialog"_s));
    clickOn(u"denyButton"_s);
    QTRY_VERIFY(takesKeys(u"denyDialog"_s));
    type(u"Come tomorrow"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(patient->take(u"telemedicine_denied"_s)[u"reason"_s], QJsonValue(u"Come tomorrow"_s));
    QTRY_COMPARE(m_room->badge(), 0);
    QTRY_VERIFY(isGone(u"denyDialog"_s));
    QTRY_VERIFY(seen(u"lobbyEmpty"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTelemedicineRoom::aFingerLetsIn()
{
    const auto patient = knock(u"Rina Wati"_s, plan(u"Rina Wati"_s));
    static QPointingDevice *const finger = QTest::createTouchDevice();
    QQuickItem *button = seen(u"admitButton"_s);
    const QPoint at = settledMiddleOf(*button);
    QTest::touchEvent(m_console->window(), finger).press(1, at);
    QTest::touchEvent(m_console->window(), finger).release(1, at);
    QVERIFY(!patient->take(u"telemedicine_admitted"_s).isEmpty());
    QTRY_VERIFY(seen(u"insideText"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

// A colleague was faster: the key that was meant for who has gone does nothing to who stands there
// now.
void TestTelemedicineRoom::noneIsChosenWhereTheChosenOneIsOver()
{
    const auto next = knock(u"Putu Ayu"_s, plan(u"Putu Ayu"_s));
    const auto first = knock(u"Dewi Lestari"_s, plan(u"Dewi Lestari"_s));
    const int waiting = m_room->badge();
    QCOMPARE(text(u"consultTitle"_s), u"Dewi Lestari"_s);
    QQuickItem *view = seen(u"consultView"_s);
    view->forceActiveFocus();
    Pc colleague(m_url, m_folder->filePath(u"colleague.ini"_s));
    colleague.signIn(u"nurse"_s);
    const auto here = named(u"Dewi Lestari"_s);
    colleague.room().actions()->admit(here.id, here.room.lobby.first().id);
    QVERIFY(!first->take(u"telemedicine_admitted"_s).isEmpty());
    QTRY_VERIFY(colleague.room().actions()->working().isEmpty());
    colleague.room().actions()->finish(here.id);
    QTRY_COMPARE(view->property("currentIndex").toInt(), -1);
    QVERIFY(!seen(u"consultPanel"_s));
    for (const auto key : {Qt::Key_A, Qt::Key_Delete, Qt::Key_F, Qt::Key_M}) {
        press(key);
    }
    QVERIFY(m_room->actions()->working().isEmpty());
    QCOMPARE(m_room->badge(), waiting - 1);
    QVERIFY(view->hasActiveFocus());
    press(Qt::Key_Down); // from where it was
    QTRY_VERIFY(seen(u"consultPanel"_s));
    const auto still = named(u"Putu Ayu"_s);
    m_room->actions()->admit(still.id, still.room.lobby.first().id);
    QVERIFY(!next->take(u"telemedicine_admitted"_s).isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTelemedicineRoom::everyKnockSoundsAndSilenceIsKept()
{
    Pc pc(m_url, m_folder->filePath(u"ringing.ini"_s));
    pc.signIn(u"doctor"_s);
    TelemedicineRoom &room = pc.room();
    const RecordedSound &heard = pc.heard();
    const qsizetype before = heard.lengths.size();
    const QString token = plan(u"Agus Salim"_s);
    auto patient = knock(u"Agus Salim"_s, token);
    QTRY_COMPARE(heard.lengths.size(), before + 1);
    QVERIFY(heard.isOpen);
    patient->send({{u"type"_s, u"telemedicine_devices"_s}, {u"roomId"_s, named(u"Agus Salim"_s).id},
        {u"microphone"_s, true}});
    QTRY_COMPARE(text(u"lobbyDevices"_s), u"sound only, no camera"_s);
    patient.reset(); // the place is kept, and is the same when the patient is back
    QTRY_VERIFY(named(u"Agus Salim"_s).room.lobby.value(0).isLost);
    QTRY_COMPARE(text(u"lobbyDevices"_s), u"connection lost, may come back"_s);
    patient = std::make_unique<SocketClient>(m_url, token, u"visit"_s);
    patient->send({{u"type"_s, QString(telemedicine::commands::join)},
        {u"roomId"_s, named(u"Agus Salim"_s).id}});
    QTRY_VERIFY(!named(u"Agus Salim"_s).room.lobby.value(0).isLost);
    QCOMPARE(heard.lengths.size(), before + 1);
    room.setSilent(true);
    const auto other = knock(u"Tono"_s, plan(u"Tono"_s));
    QTRY_COMPARE(room.badge(), 2);
    QCOMPARE(heard.lengths.size(), before + 1);
    clickOn(u"silentChip"_s); // of the room in the window
    QTRY_VERIFY(!m_room->isSilent());
    clickOn(u"silentChip"_s);
    QTRY_VERIFY(m_room->isSilent());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTelemedicineRoom::silenceIsOnesOwnOnThisPc()
{
    const QString file = m_folder->filePath(u"consulting.ini"_s);
    {
        Pc consulting(m_url, file);
        QVERIFY(!consulting.isSilentTo(u"doctor"_s));
        consulting.room().setSilent(true);
        QVERIFY(!consulting.isSilentTo(u"nurse"_s));
        QVERIFY(consulting.isSilentTo(u"doctor"_s));
    }
    Pc again(m_url, file);
    QVERIFY(again.isSilentTo(u"doctor"_s));
    QVERIFY(!again.isSilentTo(u"nurse"_s));
    Pc reception(m_url, m_folder->filePath(u"reception.ini"_s));
    QVERIFY(!reception.isSilentTo(u"doctor"_s));
}

void TestTelemedicineRoom::whoeverComesLaterSeesTheSame()
{
    const auto patient = knock(u"Wayan"_s, plan(u"Wayan"_s));
    Pc later(m_url, m_folder->filePath(u"later.ini"_s));
    TelemedicineRoom &room = later.room();
    const QAbstractItemModelTester tester(room.feed()->consultations());
    later.signIn(u"nurse"_s);
    const auto here = room.consultation(named(u"Wayan"_s).id);
    QCOMPARE(here, named(u"Wayan"_s));
    QCOMPARE(here.stage(), client::consults::Stage::Waiting);
    QCOMPARE(here.room.lobby.first().since, named(u"Wayan"_s).room.lobby.first().since);
    QVERIFY(!later.heard().lengths.isEmpty()); // whoever has just come is told that somebody waits
    room.actions()->admit(here.id, here.room.lobby.first().id);
    QVERIFY(!patient->take(u"telemedicine_admitted"_s).isEmpty());
    QTRY_COMPARE(named(u"Wayan"_s).stage(), client::consults::Stage::Running);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTelemedicineRoom::itOpensInTheBrowser()
{
    m_console->navigator().lead(u"telemedicine"_s, u"sample-2"_s);
    QTRY_COMPARE(text(u"consultTitle"_s), u"Kadek Wirawati"_s);
    QTRY_VERIFY(seen(u"openConsult"_s)->isEnabled());
    m_opened.clear();
    press(Qt::Key_O);
    QTRY_COMPARE(m_opened.path(), u"/consult/appointment_sample-2"_s);
    QCOMPARE(m_opened.authority(), m_url.authority());
    m_opened.clear();
    clickOn(u"openConsult"_s);
    QTRY_COMPARE(m_opened.path(), u"/consult/appointment_sample-2"_s);
    QCOMPARE(m_room->pageOf(u"a b/c?d"_s).toString(QUrl::FullyEncoded),
        m_url.toString() + u"/consult/a%20b%2Fc%3Fd"_s);
}

void TestTelemedicineRoom::notesStandBesideAndStayWithTheirs()
{
    m_console->navigator().lead(u"telemedicine"_s, u"sample-3"_s);
    QTRY_COMPARE(text(u"consultTitle"_s), u"Anucha Promsri"_s);
    press(Qt::Key_N);
    type(u"Coughs since Monday"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(seen(u"noteText"_s));
    QCOMPARE(text(u"noteText"_s), u"Coughs since Monday"_s);
    QTRY_VERIFY(text(u"noteField"_s).isEmpty());

    client::ServerConnection &line = *m_console->workplace().connection();
    const auto said = line.command(telemedicine::commands::note,
        {{u"appointmentId"_s, u"sample-3"_s}, {u"note"_s, u"By somebody else"_s}});
    QTRY_VERIFY(said.isFinished());
    QTRY_COMPARE(m_room->notes()->notes()->count(), 2);
    QCOMPARE(m_room->notes()->notes()->values().last().note, u"By somebody else"_s);

    seen(u"noteField"_s)->forceActiveFocus();
    type(u"half"_s);
    m_console->navigator().lead(u"telemedicine"_s, u"sample-4"_s);
    QTRY_COMPARE(text(u"consultTitle"_s), u"Yohanes Wanimbo"_s);
    QCOMPARE(text(u"noteField"_s), QString());
    QTRY_COMPARE(m_room->notes()->notes()->count(), 0);
    m_console->workplace().lock()->lock();
    QTRY_VERIFY(seen(u"lockPassword"_s));
    seen(u"lockPassword"_s)->setProperty("text", password);
    seen(u"lockPassword"_s)->forceActiveFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(seen(u"consultTitle"_s));
    QTRY_COMPARE(text(u"consultTitle"_s), u"Yohanes Wanimbo"_s); // where one was
    m_console->navigator().lead(u"telemedicine"_s, u"sample-3"_s);
    QTRY_COMPARE(text(u"consultTitle"_s), u"Anucha Promsri"_s);
    QCOMPARE(text(u"noteField"_s), u"half"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTelemedicineRoom::anInterpreterIsInvitedOnce()
{
    plan(u"Lina"_s);
    m_console->navigator().lead(u"telemedicine"_s, named(u"Lina"_s).id);
    QTRY_COMPARE(text(u"consultTitle"_s), u"Lina"_s);
    QTRY_VERIFY(seen(u"inviteGuest"_s) && seen(u"inviteGuest"_s)->isEnabled());
    press(Qt::Key_G);
    QTRY_VERIFY(takesKeys(u"guestDialog"_s));
    type(u"Rudi, interpreter"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(takesKeys(u"inviteDialog"_s));
    const QString link = text(u"inviteLink"_s);
    QVERIFY2(link.contains(u"?invitation="_s), qPrintable(link));
    QVERIFY(part(u"inviteDialog"_s)->property("title").toString().contains(u"Rudi"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(isGone(u"inviteDialog"_s));
    HttpClient rudi(m_url);
    const QJsonObject wish {{u"invitation"_s, link.section(u"invitation="_s, 1)}};
    const Answer opened = rudi.post(u"/telemedicine/invitations/accept"_s, wish);
    QCOMPARE(opened.status, 200);
    QCOMPARE(rudi.post(u"/telemedicine/invitations/accept"_s, wish).status, 410);
    const auto guest = knock(u"Lina"_s, opened.body[u"visit"_s].toString());
    QTRY_COMPARE(text(u"lobbyName"_s), u"Rudi, interpreter"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTelemedicineRoom::whatHasNotBegunIsCancelled()
{
    const QString token = plan(u"Dewi"_s);
    const QString id = named(u"Dewi"_s).id;
    m_console->navigator().lead(u"telemedicine"_s, id);
    QTRY_VERIFY(seen(u"cancelConsult"_s) && seen(u"cancelConsult"_s)->isEnabled());
    QVERIFY(!seen(u"finishConsult"_s));
    clickOn(u"cancelConsult"_s);
    QTRY_VERIFY(takesKeys(u"cancelConsultDialog"_s));
    type(u"She is well"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(named(u"Dewi"_s).appointment.state, AppointmentState::Cancelled);
    QCOMPARE(named(u"Dewi"_s).appointment.reason, u"She is well"_s);
    QTRY_VERIFY(isGone(u"cancelConsultDialog"_s));
    SocketClient patient(m_url, token, u"visit"_s);
    patient.send({{u"type"_s, QString(telemedicine::commands::join)}, {u"roomId"_s, id}});
    QCOMPARE(patient.take(u"error"_s)[u"code"_s], QJsonValue(u"CONSULTATION_OVER"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTelemedicineRoom::theListIsToldApartByDay()
{
    QCOMPARE(named(u"Kadek Wirawati"_s).stage(), client::consults::Stage::Planned);
    QCOMPARE(named(u"Laila Nurjanah"_s).stage(), client::consults::Stage::Over);
    const int later = m_room->laterCount();
    m_room->actions()->create(u"Made"_s, u"P-77"_s, m_console->workplace().now().addDays(2));
    QTRY_COMPARE(m_room->laterCount(), later + 1);
    QTRY_VERIFY(takesKeys(u"inviteDialog"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(isGone(u"inviteDialog"_s));
    QTRY_COMPARE(text(u"consultTitle"_s), u"Made"_s);

    client::ConsultationFilter filter;
    filter.setSourceModel(m_room->feed()->consultations());
    filter.setDayEnd(m_room->dayEnd());
    const QAbstractItemModelTester tester(&filter);
    QCOMPARE(filter.count(), m_room->todayCount());
    filter.setPart(client::consults::Part::Past);
    QCOMPARE(filter.count(), m_room->overCount());
    filter.setPart(client::consults::Part::Later);
    filter.setText(u"p-77"_s);
    QCOMPARE(filter.count(), 1);
    QCOMPARE(filter.idAt(0), named(u"Made"_s).id);
    filter.setText(u"nobody"_s);
    QCOMPARE(filter.count(), 0);
}

void TestTelemedicineRoom::itShowsWhatAnotherRoomMeans()
{
    m_console->navigator().lead(u"notifications"_s, {});
    QTRY_VERIFY(!seen(u"consultView"_s));
    m_console->navigator().lead(u"telemedicine"_s, u"sample-1"_s);
    QTRY_VERIFY(seen(u"consultTitle"_s));
    QTRY_COMPARE(text(u"consultTitle"_s), u"Laila Nurjanah"_s);
    QVERIFY(!seen(u"openConsult"_s));
    QVERIFY(seen(u"noteField"_s)); // what is noted afterwards is noted, too
}

void TestTelemedicineRoom::whoMayNotDoesNotSeeIt()
{
    m_console->workplace().signOut();
    QTRY_VERIFY(!m_console->navigator().current());
    m_console->workplace().signIn(u"auditor"_s, password);
    QTRY_VERIFY(m_console->navigator().current());
    QVERIFY(!m_room->isOpen());
    QCOMPARE(m_room->feed()->consultations()->count(), 0);
    QCOMPARE(m_room->trouble(), QString());
}

// The dialog of a server under TLS, which is this machine's alone.
void TestTelemedicineRoom::itShowsHowAPhoneTrustsTheServer()
{
    QVERIFY(QMetaObject::invokeMethod(part(u"trustDialog"_s), "open"));
    QTRY_VERIFY(isOpen(u"trustDialog"_s));
    QVERIFY(part(u"trustDialog"_s)->property("explanation").toString().contains(u"loket tls"_s));
    QVERIFY(!seen(u"trustQr"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(isGone(u"trustDialog"_s));

    const QTemporaryDir folder;
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto settings =
        loadSettings({{u"data"_s, folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    const auto kept = keepCertificate(
        AuthorityFiles(folder.path()), {u"127.0.0.1"_s, u"localhost"_s}, SystemClock().now());
    QVERIFY(kept);
    trustOwnAuthority(*settings);
    const Settings own = withHouseCertificate(*settings);
    ServerThread server(ServerOptions {own, Sample::Morning, password});
    const QUrl url = server.start().value().url;
    QCOMPARE(url.scheme(), u"https"_s);
    m_console = std::make_unique<ConsoleWindow>(url, folder.filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1440, 900);
    m_console->window()->show();
    enterAs(u"doctor"_s);
    QVERIFY(QMetaObject::invokeMethod(part(u"trustDialog"_s), "open"));
    QTRY_VERIFY(seen(u"trustQr"_s));
    QCOMPARE(text(u"trustPage"_s), url.toString() + u"/trust"_s);
    const QStringList lines = text(u"trustFingerprint"_s).split(u'\n');
    QCOMPARE(lines.join(QString()), kept->fingerprint);
    for (const QString &line : lines) {
        QCOMPARE(line.split(u':', Qt::SkipEmptyParts).size(), 8); // no pair is torn apart
    }
    QCOMPARE(seen(u"trustFingerprint"_s)->property("lineCount").toInt(), 4);
    QVERIFY(part(u"trustDialog"_s)->property("explanation").toString().contains(u"No phone"_s));
    if (const QString pictures = qEnvironmentVariable("LOKET_PICTURES"); !pictures.isEmpty()) {
        for (const QString &language : m_console->languages().all()) {
            for (const QString &theme : {u"light"_s, u"dark"_s}) {
                m_console->languages().choose(language);
                m_console->preferences().setTheme(theme);
                keepPicture(*m_console, pictures, u"consult-trust-%1-%2"_s.arg(language, theme));
            }
        }
    }
    m_console.reset();
    QSslConfiguration::setDefaultConfiguration(before);
}

void TestTelemedicineRoom::cleanup()
{
    m_console.reset();
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

LOKET_SCREEN_TEST(TestTelemedicineRoom)
#include "tst_telemedicineroom.moc"
