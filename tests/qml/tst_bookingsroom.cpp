// Bookings on any day, in the console's window, before a real server.
#include "qml/console/bookings/bookingsroom.h"
#include "qml/console/queue/queueroom.h"
#include "serverthread.h"
#include "support/consolehands.h"
#include "support/screentest.h"

#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {

const QString password = u"demo12345"_s;

} // namespace

class TestBookingsRoom : public QObject, private ConsoleHands {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBookingIsMadeByKeyboardAlone();
    void twoReceptionistsSeeTheSame();
    void whoIsBookedTwiceIsRefused();
    void aBookingMovesAndIsTakenBack();
    void aTimeThatIsOverIsSaid();
    void whoComesIsCheckedIn();
    void anyDayIsInReach();
    void theQueueListsTodayAlone();
    void cleanup();

private:
    bool isVisible(const QString &name) const { return part(name)->property("visible").toBool(); }
    QString dayAfter(int days) const
    {
        return QDate::fromString(m_room->feed()->today(), Qt::ISODate)
            .addDays(days)
            .toString(Qt::ISODate);
    }
    const QList<queue::ShownVisit> &bookings() const
    {
        return m_room->feed()->bookings()->values();
    }
    void book(const QString &name, const QString &time);
    void goTo(int days);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    console::BookingsRoom *m_room = nullptr;
};

void TestBookingsRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::House, password});
    m_url = m_server->start().value().url;
    m_console =
        std::make_unique<ConsoleWindow>(m_url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1366, 768);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    m_console->workplace().signIn(u"registrar"_s, password);
    QTRY_VERIFY(m_console->navigator().current());
    m_room = &m_console->navigator().room<console::BookingsRoom>();
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(seen(u"bookingView"_s));
    QTRY_VERIFY(!m_room->feed()->today().isEmpty());
    QTRY_VERIFY(!m_room->feed()->isStale());
    QTRY_VERIFY(!m_room->serviceChoices().isEmpty());
}

// On the day that is shown, at the service that is chosen first.
void TestBookingsRoom::book(const QString &name, const QString &time)
{
    const qsizetype before = bookings().size();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"bookingDialog"_s));
    type(name);
    seen(u"bookingTime"_s)->forceActiveFocus();
    type(time);
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"bookingDialog"_s));
    QTRY_COMPARE(bookings().size(), before + 1);
}

void TestBookingsRoom::goTo(int days)
{
    m_room->feed()->setDay(dayAfter(days));
    QTRY_VERIFY(!m_room->feed()->isStale());
    seen(u"bookingView"_s)->forceActiveFocus();
}

void TestBookingsRoom::aBookingIsMadeByKeyboardAlone()
{
    press(Qt::Key_Right); // tomorrow
    QTRY_COMPARE(m_room->feed()->day(), dayAfter(1));
    QTRY_VERIFY(!m_room->feed()->isStale());
    QVERIFY(bookings().isEmpty());
    book(u"Siti"_s, u"0715"_s);
    book(u"Budi"_s, u"7.05"_s);
    QCOMPARE(bookings().first().patientName, u"Budi"_s); // the earlier
    QTRY_COMPARE(seen(u"bookingView"_s)->property("currentIndex").toInt(), 0); // the new one
    const QString code = bookings().last().code; // as the kiosk asks for it
    QCOMPARE(code.size(), 8);
    const QString shown = u"code %1 %2"_s.arg(code.first(4), code.last(4));
    QTRY_VERIFY(seen(u"bookingAbout-"_s + bookings().last().id)
                    ->property("text")
                    .toString()
                    .endsWith(shown));
    const auto at =
        QDateTime::fromMSecsSinceEpoch(toMillis(bookings().last().appointmentAt.value()));
    QCOMPARE(at.toString(u"yyyy-MM-dd HH:mm"_s), dayAfter(1) + u" 07:15"_s);
    QVERIFY(!findSeen(m_console->window()->contentItem(), u"checkIn"_s)); // not before that day
    press(Qt::Key_T);
    QTRY_COMPARE(m_room->feed()->day(), dayAfter(0));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestBookingsRoom::twoReceptionistsSeeTheSame()
{
    ConsoleWindow other(m_url, m_folder->filePath(u"other.ini"_s), u"en"_s);
    QVERIFY(other.load());
    other.workplace().signIn(u"nurse"_s, password);
    QTRY_VERIFY(other.navigator().current());
    auto &room = other.navigator().room<console::BookingsRoom>();
    room.feed()->setActive(true);
    QTRY_VERIFY(!room.feed()->today().isEmpty());
    room.feed()->setDay(dayAfter(2));
    QTRY_VERIFY(!room.feed()->isStale());
    goTo(2);
    book(u"Siti"_s, u"900"_s);
    QTRY_COMPARE(room.feed()->bookings()->count(), 1);
    room.actions()->move(bookings().first().id, QDateTime::currentDateTime().addDays(3));
    QTRY_VERIFY(bookings().isEmpty()); // it went to another day
    QTRY_COMPARE(room.feed()->bookings()->count(), 0);
}

void TestBookingsRoom::whoIsBookedTwiceIsRefused()
{
    goTo(1);
    book(u"Siti"_s, u"10"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"bookingDialog"_s));
    type(u"siti"_s);
    seen(u"bookingTime"_s)->forceActiveFocus();
    type(u"10:00"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(
        part(u"bookingDialog"_s)->property("error").toString().contains(bookings().first().number));
    giveUp(u"bookingDialog"_s);
    QCOMPARE(bookings().size(), 1);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestBookingsRoom::aBookingMovesAndIsTakenBack()
{
    goTo(1);
    book(u"Siti"_s, u"1000"_s);
    const QString number = bookings().first().number;
    press(Qt::Key_M);
    QTRY_VERIFY(takesKeys(u"bookingDialog"_s));
    seen(u"bookingDay"_s)->forceActiveFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"bookingDialog"_s));
    QTRY_VERIFY(bookings().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bookings().size(), 1);
    QCOMPARE(bookings().first().number, number);
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"cancelBooking"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bookings().first().state, queue::State::Cancelled);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestBookingsRoom::aTimeThatIsOverIsSaid()
{
    if (QTime::currentTime() < QTime(0, 2)) {
        return; // nothing of today is over yet
    }
    goTo(0);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"bookingDialog"_s));
    seen(u"bookingTime"_s)->forceActiveFocus();
    type(u"0000"_s);
    QVERIFY(seen(u"bookingOver"_s));
    press(Qt::Key_Return);
    QVERIFY(isOpen(u"bookingDialog"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"99"_s); // no time
    QVERIFY(!seen(u"bookingOver"_s));
    giveUp(u"bookingDialog"_s);
}

void TestBookingsRoom::whoComesIsCheckedIn()
{
    goTo(0);
    const QTime now = QTime::currentTime();
    book(u"Siti"_s, QTime(now.hour(), 59).toString(u"HHmm"_s));
    QTRY_VERIFY(findSeen(m_console->window()->contentItem(), u"checkIn"_s));
    seen(u"bookingView"_s)->forceActiveFocus();
    press(Qt::Key_C);
    QTRY_COMPARE(bookings().first().state, queue::State::Waiting);
    QVERIFY(!findSeen(m_console->window()->contentItem(), u"checkIn"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestBookingsRoom::anyDayIsInReach()
{
    clickOn(u"openMonth"_s);
    QTRY_VERIFY(takesKeys(u"month"_s));
    press(Qt::Key_PageDown);
    const QDate first = QDate::fromString(dayAfter(0), Qt::ISODate).addMonths(1);
    press(Qt::Key_Return);
    QTRY_COMPARE(
        m_room->feed()->day(), QDate(first.year(), first.month(), 1).toString(Qt::ISODate));
    clickOn(u"chooseTomorrow"_s);
    QTRY_COMPARE(m_room->feed()->day(), dayAfter(1));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestBookingsRoom::theQueueListsTodayAlone()
{
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    const int before = queue.feed()->visits()->count();
    goTo(1);
    book(u"Siti"_s, u"1000"_s);
    QCOMPARE(queue.feed()->visits()->count(), before);
    goTo(0);
    book(u"Budi"_s, u"23:58"_s);
    QTRY_COMPARE(queue.feed()->visits()->count(), before + 1);
}

void TestBookingsRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestBookingsRoom)
#include "tst_bookingsroom.moc"
