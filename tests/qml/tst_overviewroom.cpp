// The overview in the console's window, before a real server.
#include "console/consolewindow.h"
#include "qml/console/overview/overviewroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/setup/setuproom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestOverviewRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewClinicIsToldWhatToDo();
    void itFollowsWhatHappens();
    void itsChartsMoveAtOnce();
    void whatNeedsALookLeadsThere();
    void whatItLeadsToIsChosen();
    void theLinesAreReckonedFromTheFeeds();
    void aSettingWithoutItsServiceIsAConcern();
    void nothingIsCountedBeforeItIsKnown();
    void cleanup();

private:
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }
    void press(int key) const { QTest::keyClick(m_console->window(), static_cast<Qt::Key>(key)); }
    void beginPractice() const
    {
        auto &setup = m_console->navigator().room<console::SetupRoom>();
        setup.actions()->begin(u"practice"_s, u"en"_s);
        QTRY_VERIFY(setup.actions()->working().isEmpty());
        QTRY_COMPARE(m_room->counters()->count(), 2);
        QTRY_COMPARE(m_room->services()->count(), 2);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<ConsoleWindow> m_console;
    console::OverviewRoom *m_room = nullptr;
};

// The first administrator lands in the overview.
void TestOverviewRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    m_console = std::make_unique<ConsoleWindow>(
        m_server->start().value().url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    QTRY_VERIFY(m_console->workplace().wantsSetUp());
    m_console->workplace().setUp(u"ratna"_s, u"sekali-lagi"_s);
    m_room = &m_console->navigator().room<console::OverviewRoom>();
    QTRY_VERIFY(m_console->navigator().current());
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(!m_room->isStale());
}

void TestOverviewRoom::aNewClinicIsToldWhatToDo()
{
    QTRY_VERIFY(seen(u"fresh"_s));
    QVERIFY(!seen(u"waitingFigure"_s));
    QVERIFY(QMetaObject::invokeMethod(seen(u"fresh"_s), "action"));
    QTRY_COMPARE(m_console->navigator().current()->id(), u"setup"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestOverviewRoom::itFollowsWhatHappens()
{
    beginPractice();
    QTRY_VERIFY(seen(u"waitingFigure"_s));
    QVERIFY(seen(u"allWell"_s));
    QTRY_VERIFY(m_room->curves()->isKnown());
    QTRY_VERIFY(seen(u"chart"_s));
    m_room->curves()->forget(); // until they are known it is said
    QTRY_VERIFY(seen(u"chartUnknown"_s));
    QVERIFY(!seen(u"chart"_s));
    m_room->curves()->setWatched(false);
    m_room->curves()->setWatched(true);
    QTRY_VERIFY(seen(u"chart"_s));
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    queue.chooseCounter(u"1"_s);
    queue.actions()->openCounter();
    QTRY_VERIFY(queue.desk()->isOpen());
    for (const QString &name : {u"Ani"_s, u"Budi"_s}) {
        queue.actions()->issue(u"R"_s, u"NORMAL"_s, name, {});
        QTRY_VERIFY(queue.actions()->working().isEmpty());
    }
    QTRY_COMPARE(m_room->property("waiting").toInt(), 2);
    QTRY_COMPARE(m_room->property("openCounters").toInt(), 1);
    queue.actions()->callNext();
    QTRY_VERIFY(m_room->counters()->values().first().isCalled);
    QCOMPARE(m_room->counters()->values().first().number, u"R-001"_s);
    QTRY_COMPARE(m_room->property("waiting").toInt(), 1);
    const QString visit = queue.desk()->current().id;
    queue.actions()->start(visit);
    QTRY_VERIFY(!m_room->counters()->values().first().isCalled);
    QTRY_VERIFY(queue.actions()->working().isEmpty());
    queue.actions()->finish(visit);
    QTRY_COMPARE(m_room->curves()->curve().served, 1); // a moment later, by itself
    QCOMPARE(m_console->warnings(), QStringList());
}

// What is issued and called moves them, by the stream of reports.
void TestOverviewRoom::itsChartsMoveAtOnce()
{
    beginPractice();
    client::HourFigures &hours = *m_room->hours();
    QVERIFY(!hours.isKnown()); // nobody looks at them
    QTRY_VERIFY(seen(u"chartView"_s));
    QMetaObject::invokeMethod(seen(u"chartView"_s), "chosen", Q_ARG(QVariant, u"arrivals"_s));
    QTRY_VERIFY(hours.isKnown());
    QTRY_VERIFY(seen(u"hourChart"_s));
    QVERIFY(hours.hours().isEmpty());
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    queue.chooseCounter(u"1"_s);
    queue.actions()->openCounter();
    QTRY_VERIFY(queue.desk()->isOpen());
    queue.actions()->issue(u"R"_s, u"NORMAL"_s, u"Ani"_s, {});
    QTRY_COMPARE(hours.hours().size(), 1);
    QCOMPARE(hours.hours().first().arrivals, 1);
    QCOMPARE(hours.hours().first().called, 0);
    QVERIFY(hours.hours().first().waitMean < 0);
    QTRY_VERIFY(queue.actions()->working().isEmpty());
    queue.actions()->callNext();
    QTRY_COMPARE(hours.hours().first().called, 1);
    QVERIFY(hours.hours().first().waitMean >= 0);
    QMetaObject::invokeMethod(seen(u"chartView"_s), "chosen", Q_ARG(QVariant, u"waits"_s));
    QTRY_VERIFY(seen(u"hourChart"_s)->property("waits").toBool());
    QVERIFY(!hours.isStale());
    // The server goes away, and comes back.
    m_server.reset();
    QTRY_VERIFY(hours.isStale());
    QCOMPARE(hours.hours().size(), 1);
    QMetaObject::invokeMethod(seen(u"chartView"_s), "chosen", Q_ARG(QVariant, u"waiting"_s));
    QTRY_VERIFY(!seen(u"hourChart"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestOverviewRoom::whatNeedsALookLeadsThere()
{
    beginPractice();
    seen(u"serviceView"_s)->forceActiveFocus();
    press(Qt::Key_Return);
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    QTRY_COMPARE(m_console->navigator().current(), &queue);
    QVERIFY(queue.isChoosing());
    queue.actions()->issue(u"R"_s, u"NORMAL"_s, u"Siti"_s, {});
    QTRY_COMPARE(queue.feed()->visits()->count(), 1);
    m_console->navigator().enter(m_room);
    m_console->navigator().lead(u"queue"_s, queue.feed()->visits()->values().first().id);
    QCOMPARE(m_console->navigator().current(), &queue);
    QVERIFY(!queue.isChoosing()); // one sees it without a counter
    QTRY_VERIFY(queue.takeWanted().isEmpty()); // the page has it
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestOverviewRoom::whatItLeadsToIsChosen()
{
    beginPractice();
    auto &setup = m_console->navigator().room<console::SetupRoom>();
    const QString last = setup.services()->values().last().id;
    m_console->navigator().lead(u"setup"_s, last);
    QTRY_VERIFY(seen(u"servicesPart"_s));
    auto *list = findSeen(seen(u"servicesPart"_s), u"setupView"_s);
    QTRY_COMPARE(list->property("currentIndex").toInt(), setup.services()->rowOf(last));
    QTRY_VERIFY(list->hasActiveFocus());
    m_console->navigator().lead(u"setup"_s, u"2"_s); // a counter, where the page is there already
    QTRY_VERIFY(seen(u"countersPart"_s));
    list = findSeen(seen(u"countersPart"_s), u"setupView"_s);
    QTRY_COMPARE(list->property("currentIndex").toInt(), setup.counters()->rowOf(u"2"_s));
    m_console->navigator().lead(u"setup"_s, u"gone"_s); // nothing happens
    QTRY_VERIFY(setup.takeWanted().isEmpty()); // the page has it
    QVERIFY(seen(u"countersPart"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestOverviewRoom::theLinesAreReckonedFromTheFeeds()
{
    const QDateTime now = QDateTime::fromString(u"2026-01-07T10:00:00Z"_s, Qt::ISODate);
    const auto minutesAgo = [&now](int minutes) {
        return instantFromMillis(now.toMSecsSinceEpoch() - qint64(minutes) * 60'000);
    };
    const auto visit = [&](const QString &id, queue::State state, int minutes) {
        queue::ShownVisit one;
        one.id = id;
        one.number = u"A-00"_s + id;
        one.serviceId = u"A"_s;
        one.serviceName = u"General"_s;
        one.state = state;
        one.counterId = u"1"_s;
        one.patientName = u"P"_s + id;
        one.eligibleAt = minutesAgo(minutes);
        one.firstCalledAt = minutesAgo(3);
        return one;
    };
    console::Look look {
        .visits = {visit(u"1"_s, queue::State::Waiting, 12),
            visit(u"2"_s, queue::State::Waiting, 31), visit(u"3"_s, queue::State::Waiting, 45),
            visit(u"4"_s, queue::State::Called, 50)},
        .services = {{.id = u"A"_s, .name = u"General"_s, .prefix = u"A"_s, .waiting = 3},
            {.id = u"G"_s, .name = u"Dental"_s, .prefix = u"G"_s}},
        .counters =
            {{.id = u"1"_s, .name = u"Counter 1"_s, .isOpen = true, .personName = u"Sari"_s},
                {.id = u"2"_s, .name = u"Counter 2"_s}},
        .now = now};
    look.services[1].numbersLow = true;
    look.services[1].numbersLeft = 4;
    look.lostScreens = {{u"s"_s, u"Hall"_s, u"display"_s, false, now.addSecs(-660)}};
    const auto order = [&](const QString &id, bool isLate, prescription::OrderState state) {
        prescription::Prescription one;
        one.id = id;
        one.isLate = isLate;
        one.state = state;
        one.createdAt = minutesAgo(40);
        return one;
    };
    look.orders = {order(u"1"_s, true, prescription::OrderState::Preparing),
        order(u"2"_s, false, prescription::OrderState::Received),
        order(u"3"_s, true, prescription::OrderState::Ready)};
    const auto record = [&](const QString &kind, records::Priority priority, int minutes,
                            const QString &status, const QString &assignee) {
        records::Record one;
        one.id = QString::number(look.records.size() + 1);
        one.kind = kind;
        one.status = status;
        one.priority = priority;
        one.assignedTo = assignee;
        one.createdAt = minutesAgo(minutes);
        look.records.append(one);
    };
    record(u"ticket"_s, records::Priority::Urgent, 31, u"open"_s, {});
    record(u"ticket"_s, records::Priority::Urgent, 31, u"open"_s, u"nurse"_s); // has taken it
    record(u"ticket"_s, records::Priority::High, 31, u"open"_s, {}); // not yet
    record(u"ticket"_s, records::Priority::Urgent, 31, u"in_progress"_s, {}); // begun with
    record(u"inquiry"_s, records::Priority::Unknown, 1500, u"new"_s, {});
    record(u"contract"_s, records::Priority::Unknown, 1500, u"draft"_s, {}); // waits for nobody
    look.curve.waiting = QList<int>(40, 0);
    look.curve.waiting[30] = 5;
    look.curve.byService.insert(u"A"_s, look.curve.waiting);

    const auto services = console::serviceLines(look);
    QCOMPARE(services[0].longest, 45);
    QCOMPARE(services[1].longest, -1);
    QCOMPARE(services[0].bars, (QList<int> {5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3}));
    const auto counters = console::counterLines(look);
    QVERIFY(counters[0].isCalled);
    QCOMPARE(counters[0].minutes, 3);
    QCOMPARE(counters[0].person, u"Sari"_s);
    QCOMPARE(counters[0].visitId, u"4"_s);
    QVERIFY(counters[1].number.isEmpty());
    QStringList ids;
    for (const console::Concern &concern : console::concernsOf(look)) {
        ids.append(concern.id);
    }
    QCOMPARE(ids,
        (QStringList {u"visit-3"_s, u"visit-2"_s, u"order-1"_s, u"record-5"_s, u"record-1"_s,
            u"screen-s"_s, u"series-G"_s}));
}

void TestOverviewRoom::aSettingWithoutItsServiceIsAConcern()
{
    settings::Setting scans;
    scans.id = u"radiology.service"_s;
    scans.standard = scans.current = u"X"_s;
    const QList<queue::ServiceStatus> services {{.id = u"A"_s, .name = u"General"_s}};
    QCOMPARE(console::missingServices({scans}, services, {}), QList<console::Concern>()); // no use
    QCOMPARE(console::missingServices({scans}, services, {scans.id}).size(), 1);
    scans.current = u"CT11:PET"_s; // somebody has set it
    const auto concerns = console::missingServices({scans}, services, {});
    QCOMPARE(concerns.size(), 1);
    QCOMPARE(concerns.first().name, u"CT11:PET"_s);
    QCOMPARE(concerns.first().target, scans.id);
    scans.current = u"A"_s;
    QCOMPARE(console::missingServices({scans}, services, {scans.id}), QList<console::Concern>());
}

// Before the server has said how many, there is no number.
void TestOverviewRoom::nothingIsCountedBeforeItIsKnown()
{
    beginPractice();
    QTRY_VERIFY(seen(u"waitingFigure"_s));
    QCOMPARE(seen(u"waitingFigure"_s)->property("figure").toString(), u"0"_s);
    m_room->end();
    Q_EMIT m_room->changed();
    QCOMPARE(seen(u"waitingFigure"_s)->property("figure").toString(), u"–"_s);
    QCOMPARE(seen(u"countersFigure"_s)->property("note").toString(), QString());
}

void TestOverviewRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestOverviewRoom)
#include "tst_overviewroom.moc"
