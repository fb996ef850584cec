// The pharmacy's room in the console's window, before a real server with the sample clinic.
#include "qml/console/notifications/notificationsroom.h"
#include "qml/console/prescription/prescriptionroom.h"
#include "qml/console/queue/queueroom.h"
#include "serverthread.h"
#include "support/consolehands.h"
#include "support/fakeprinter.h"
#include "support/layoutfaults.h"
#include "support/mousehand.h"
#include "support/screentest.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;
using prescription::OrderState;
using prescription::Outcome;
using queue::State;

namespace {

// The system's, and further on by as much as the test has let pass.
class LeapingClock final : public Clock {
public:
    Instant now() const override { return m_system.now() + Millis(m_leapt); }
    Millis monotonic() const override { return m_system.monotonic() + Millis(m_leapt); }
    bool isSteady() const override { return true; }
    void leap(Millis by) { m_leapt += by.count(); }

private:
    SystemClock m_system;
    std::atomic<qint64> m_leapt = 0;
};

QJsonObject threeItems()
{
    QJsonArray items;
    for (const QString &name : {u"Cefixime"_s, u"Paracetamol"_s, u"Salbutamol"_s}) {
        items.append(QJsonObject {{u"name"_s, name}, {u"quantity"_s, 2}});
    }
    return {{u"items"_s, items}};
}

} // namespace

class TestPrescriptionRoom : public QObject, private ConsoleHands {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPharmacistLandsOnTheBoard();
    void anOrderGoesItsWayByKeys();
    void aKeyPressedTwiceConcernsNobodyElse();
    void aDoubleClickIsOneStep();
    void whatAColleagueSettlesMeanwhileIsNotTheNext();
    void whatIsEnteredAgainIsLaidOut();
    void whatIsNotGivenWholeHasAReason();
    void whereNothingIsGivenItIsSaid();
    void aLongNoteLeavesRoomForTheRest();
    void theNextMedicineIsInSight();
    void whoHasLeftIsMarked();
    void whatIsHalfWrittenIsNotLostByAKey();
    void anothersIsTakenOverWhenItIsMeant();
    void theDoctorOrdersAndThePatientIsCalled();
    void aNewOneIsWritten();
    void whatBecomesLateIsMarkedAtOnceAndToldOnce();
    void itsLabelsArePrinted();
    void cleanup();

private:
    console::PrescriptionRoom &room() const
    {
        return m_console->navigator().room<console::PrescriptionRoom>();
    }
    console::QueueRoom &queueRoom() const
    {
        return m_console->navigator().room<console::QueueRoom>();
    }
    // On the same data, at the same address, where there was one before.
    void startServer();
    void signIn(const QString &role) const;
    OrderState stateOf(const QString &id) const { return room().order(id).state; }
    QString idIn(const QString &list) const;
    qsizetype countOf(OrderState state) const
    {
        const auto &orders = room().feed()->orders()->values();
        return std::count_if(orders.cbegin(), orders.cend(),
            [state](const auto &order) { return order.state == state; });
    }
    // A new one, chosen in its column. `more` as of the command.
    QString ordered(const QJsonObject &more) const;
    void choose(const QString &list, const QString &id) const;
    // All of it is seen, and nothing is over it.
    bool isWhole(const QQuickItem *item) const;
    int rowIn(const QString &list) const { return seen(list)->property("currentIndex").toInt(); }
    // How often who is signed in was told that it is.
    qsizetype toldThatLate(const QString &id) const
    {
        const auto &told =
            m_console->navigator().room<console::NotificationsRoom>().feed()->all()->values();
        return std::count_if(told.cbegin(), told.cend(), [&id](const auto &one) {
            return one.kind == u"prescription:late"_s && one.about == id;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<LeapingClock> m_clock;
    QUrl m_url;
    std::unique_ptr<ServerThread> m_server;
};

void TestPrescriptionRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<LeapingClock>();
    m_url = {};
    startServer();
    m_console =
        std::make_unique<ConsoleWindow>(m_url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1440, 900);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
}

void TestPrescriptionRoom::startServer()
{
    const auto settings = loadSettings(
        {{u"data"_s, m_folder->path()}, {u"port"_s, QString::number(std::max(0, m_url.port()))}},
        QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(
        ServerOptions {*settings, Sample::Morning, u"demo12345"_s, m_clock});
    m_url = m_server->start().value().url;
}

void TestPrescriptionRoom::signIn(const QString &role) const
{
    m_console->workplace().signIn(role, u"demo12345"_s);
    QTRY_VERIFY(m_console->navigator().current());
    QTRY_VERIFY(!room().feed()->isStale());
}

// Of the current row.
QString TestPrescriptionRoom::idIn(const QString &list) const
{
    const QQuickItem *view = seen(list);
    const auto *filter = view->property("filter").value<client::OrderFilter *>();
    return filter->idAt(view->property("currentIndex").toInt());
}

void TestPrescriptionRoom::choose(const QString &list, const QString &id) const
{
    QQuickItem *view = seen(list);
    const auto *filter = view->property("filter").value<client::OrderFilter *>();
    QVERIFY(QMetaObject::invokeMethod(view, "choose", Q_ARG(int, filter->rowOf(id))));
}

QString TestPrescriptionRoom::ordered(const QJsonObject &more) const
{
    QJsonObject data {{u"patientId"_s, u"P-77"_s}, {u"pharmacyId"_s, u"F"_s},
        {u"kind"_s, u"ready_made"_s},
        {u"items"_s, QJsonArray {QJsonObject {{u"name"_s, u"Cefixime"_s}, {u"quantity"_s, 2}}}}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        data.insert(it.key(), it.value());
    }
    const auto made = m_console->workplace().connection()->query(u"prescription-create"_s, data);
    (void)QTest::qWaitFor([&] { return made.isFinished(); });
    const QString id =
        made.result().value_or(QJsonObject()).value(u"prescription"_s)[u"id"_s].toString();
    (void)QTest::qWaitFor([&] { return room().order(id).id == id && !id.isEmpty(); });
    choose(u"freshList"_s, id);
    return id;
}

bool TestPrescriptionRoom::isWhole(const QQuickItem *item) const
{
    QRectF all(item->mapToScene({}), item->size());
    for (const QQuickItem *one = item->parentItem(); one; one = one->parentItem()) {
        if (one->clip() && !QRectF(one->mapToScene({}), one->size()).contains(all)) {
            return false;
        }
    }
    const auto covers = m_console->window()->contentItem()->findChildren<QQuickItem *>();
    return std::none_of(covers.cbegin(), covers.cend(), [&all](const QQuickItem *cover) {
        return cover->objectName() == u"wholeRows"_s && cover->isVisible()
            && QRectF(cover->mapToScene({}), cover->size()).intersects(all);
    });
}

void TestPrescriptionRoom::aPharmacistLandsOnTheBoard()
{
    signIn(u"pharmacist"_s);
    QCOMPARE(m_console->navigator().current(), &room());
    const QAbstractItemModelTester tester(room().feed()->orders());
    QVERIFY(room().openCount() > 5);
    QCOMPARE(room().badge(), 2); // the sample's late ones
    QTRY_VERIFY(!queueRoom().feed()->isStale());
    QList<OrderState> called; // by the number of a visit of the same patient
    for (const prescription::Prescription &order : room().feed()->orders()->values()) {
        if (const auto visit = queueRoom().feed()->visits()->find(order.visitId)) {
            QCOMPARE(visit->number, order.number);
            QCOMPARE(visit->patientName, order.patientName);
            called.append(order.state);
        }
    }
    const bool isNight = QTime::currentTime().hour() < 4; // the morning has only begun
    QVERIFY(
        isNight || (called.contains(OrderState::Received) && called.contains(OrderState::Ready)));
    QCOMPARE(room().badgeMeaning(), u"danger"_s);
    QTRY_VERIFY(seen(u"freshList"_s) && seen(u"orderPanel"_s));
    QVERIFY(seen(u"freshList"_s)->hasActiveFocus());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!seen(u"orderPanel"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::anOrderGoesItsWayByKeys()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s));
    const QString id = idIn(u"freshList"_s);
    QVERIFY(stateOf(id) == OrderState::Received);
    press(Qt::Key_T);
    QTRY_VERIFY(stateOf(id) == OrderState::Preparing);
    QTRY_COMPARE(idIn(u"workList"_s), id);
    QTRY_VERIFY(seen(u"workList"_s)->hasActiveFocus());
    press(Qt::Key_1);
    QTRY_VERIFY(room().order(id).items.first().outcome == Outcome::Dispensed);
    press(Qt::Key_R); // not all are settled
    QVERIFY(stateOf(id) == OrderState::Preparing);
    QTRY_VERIFY(room().actions()->working().isEmpty());
    press(Qt::Key_A);
    QTRY_COMPARE(room().order(id).openItems(), 0);
    QTRY_VERIFY(room().actions()->working().isEmpty());
    press(Qt::Key_R);
    QTRY_VERIFY(stateOf(id) == OrderState::Ready);
    QTRY_COMPARE(idIn(u"readyList"_s), id);
    QTRY_VERIFY(room().actions()->working().isEmpty());
    press(Qt::Key_D);
    QTRY_VERIFY(stateOf(id) == OrderState::Collected);
    QCOMPARE(m_console->warnings(), QStringList());
}

// The next in the list is not armed by what was done to the one before, by oneself or somebody
// else.
void TestPrescriptionRoom::aKeyPressedTwiceConcernsNobodyElse()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QTRY_VERIFY(seen(u"readyList"_s)->hasActiveFocus());
    const QString id = idIn(u"readyList"_s);
    const qsizetype ready = countOf(OrderState::Ready);
    QVERIFY(ready > 1);
    press(Qt::Key_D);
    QTRY_VERIFY(stateOf(id) == OrderState::Collected && room().actions()->working().isEmpty());
    QTRY_COMPARE(rowIn(u"readyList"_s), -1);
    QVERIFY(!seen(u"orderPanel"_s) && seen(u"readyList"_s)->hasActiveFocus());
    for (const Qt::Key key : {Qt::Key_D, Qt::Key_R, Qt::Key_T, Qt::Key_A, Qt::Key_1, Qt::Key_2,
             Qt::Key_3, Qt::Key_4, Qt::Key_L, Qt::Key_Delete}) {
        press(key);
        QVERIFY(room().actions()->working().isEmpty() && room().slips()->working().isEmpty());
    }
    QVERIFY(isGone(u"settleDialog"_s) && isGone(u"cancelOrderDialog"_s));
    QCOMPARE(countOf(OrderState::Ready), ready - 1);
    press(Qt::Key_Down); // somebody chooses
    QTRY_VERIFY(seen(u"orderPanel"_s));
    QCOMPARE(rowIn(u"readyList"_s), 0);
    const QString next = idIn(u"readyList"_s);
    QVERIFY(!next.isEmpty() && next != id);
    room().actions()->collect(next); // as somebody else would
    QTRY_VERIFY(stateOf(next) == OrderState::Collected);
    QTRY_COMPARE(rowIn(u"readyList"_s), -1);

    press(Qt::Key_Left);
    press(Qt::Key_Left);
    const QString fresh = idIn(u"freshList"_s);
    room().actions()->cancel(fresh, u"moved"_s);
    QTRY_VERIFY(stateOf(fresh) == OrderState::Cancelled && room().actions()->working().isEmpty());
    QTRY_COMPARE(rowIn(u"freshList"_s), -1);
    press(Qt::Key_T);
    QVERIFY(room().actions()->working().isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

// The button of the next step stands where a part of that of the one before was.
void TestPrescriptionRoom::aDoubleClickIsOneStep()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s) && seen(u"takeButton"_s));
    const QString id = ordered(threeItems());
    QTRY_VERIFY(seen(u"takeButton"_s) && seen(u"takeButton"_s)->isEnabled());
    const QQuickItem *take = seen(u"takeButton"_s);
    const QPoint place = settledPlace(*take, {take->width() / 2, 4});
    QTest::mouseClick(m_console->window(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(stateOf(id) == OrderState::Preparing && room().actions()->working().isEmpty());
    const int open = room().order(id).openItems();
    QTRY_VERIFY(seen(u"restButton"_s) && seen(u"restButton"_s)->isEnabled());
    QVERIFY(seen(u"restButton"_s)
                ->contains(seen(u"restButton"_s)->mapFromScene(place))); // at the same place
    pressAgain(*m_console->window(), place);
    QCOMPARE(room().actions()->working(), QString());
    QCOMPARE(room().order(id).openItems(), open);
    QTest::mouseClick(m_console->window(), Qt::LeftButton, {}, place); // somebody means it
    QTRY_COMPARE(room().order(id).openItems(), 0);
    QCOMPARE(m_console->warnings(), QStringList());
}

// The key means the medicine that was on the screen.
void TestPrescriptionRoom::whatAColleagueSettlesMeanwhileIsNotTheNext()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s));
    const QString id = ordered(threeItems());
    press(Qt::Key_T);
    QTRY_COMPARE(idIn(u"workList"_s), id);
    QTRY_VERIFY(room().actions()->working().isEmpty());
    room().sight().setMoment(Millis(600'000));
    ConsoleWindow other(m_url, m_folder->filePath(u"other.ini"_s), u"en"_s);
    other.workplace().signIn(u"admin"_s, u"demo12345"_s);
    auto &others = other.navigator().room<console::PrescriptionRoom>();
    QTRY_VERIFY(others.order(id).state == OrderState::Preparing);
    others.actions()->dispense(id, room().order(id).items.at(0).id);
    QTRY_VERIFY(!room().order(id).items.at(0).isOpen());
    press(Qt::Key_1);
    QTRY_VERIFY(room().actions()->working().isEmpty());
    QVERIFY(room().order(id).items.at(1).isOpen());
    room().sight().look(id); // a moment later
    press(Qt::Key_1);
    QTRY_VERIFY(!room().order(id).items.at(1).isOpen());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::whatIsEnteredAgainIsLaidOut()
{
    m_console->window()->resize(1366, 768);
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s) && seen(u"orderPanel"_s));
    const auto keep = [this](const QString &name) {
        const QImage drawn = m_console->window()->grabWindow();
        if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty()) {
            drawn.save(folder + u"/pharmacy-"_s + name + u".png"_s);
        }
        return layoutFaults(m_console->window()->contentItem());
    };
    QCOMPARE(keep(u"first"_s), QStringList());
    m_console->navigator().step(1);
    QTRY_VERIFY(!seen(u"freshList"_s));
    m_console->navigator().enter(&room());
    QTRY_VERIFY(seen(u"freshList"_s) && seen(u"orderPanel"_s));
    QCOMPARE(keep(u"again"_s), QStringList());
    m_console->workplace().lock()->lock();
    QTRY_VERIFY(seen(u"lockPassword"_s));
    seen(u"lockPassword"_s)->setProperty("text", u"demo12345"_s);
    seen(u"lockPassword"_s)->forceActiveFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(seen(u"freshList"_s) && seen(u"orderPanel"_s));
    QCOMPARE(keep(u"unlocked"_s), QStringList());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::whatIsNotGivenWholeHasAReason()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s));
    const QString id = idIn(u"freshList"_s);
    press(Qt::Key_T);
    QTRY_COMPARE(idIn(u"workList"_s), id);
    QTRY_VERIFY(room().actions()->working().isEmpty());
    press(Qt::Key_3);
    QTRY_VERIFY(takesKeys(u"settleDialog"_s));
    type(u"Drops"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // nothing without a reason
    QVERIFY(isOpen(u"settleDialog"_s));
    type(u"Out of stock"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(isGone(u"settleDialog"_s));
    const prescription::Item item = room().order(id).items.first();
    QVERIFY(item.outcome == Outcome::Substituted);
    QCOMPARE(item.substitute, u"Drops"_s);
    QCOMPARE(item.reason, u"Out of stock"_s);
    QVERIFY(seen(u"reopenItem"_s));
    QMetaObject::invokeMethod(seen(u"reopenItem"_s), "clicked");
    QTRY_VERIFY(room().order(id).items.first().isOpen());
    QCOMPARE(m_console->warnings(), QStringList());
}

// Ready is what can be fetched: where all was refused it is cancelled, with the reason.
void TestPrescriptionRoom::whereNothingIsGivenItIsSaid()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s) && seen(u"orderPanel"_s));
    const QString id = ordered({});
    QTRY_COMPARE(idIn(u"freshList"_s), id);
    press(Qt::Key_T);
    QTRY_COMPARE(idIn(u"workList"_s), id);
    QTRY_VERIFY(room().actions()->working().isEmpty());
    QTRY_VERIFY(seen(u"readyButton"_s) && !seen(u"nothingButton"_s));
    room().actions()->refuse(id, u"1"_s, u"Allergy"_s);
    QTRY_COMPARE(room().order(id).openItems(), 0);
    QTRY_VERIFY(room().actions()->working().isEmpty());
    QTRY_VERIFY(!seen(u"readyButton"_s) && seen(u"nothingButton"_s));
    QVERIFY(seen(u"panelHint"_s)->property("text").toString().startsWith(u"Nothing of this"_s));
    press(Qt::Key_R);
    QVERIFY(room().actions()->working().isEmpty());
    QVERIFY(stateOf(id) == OrderState::Preparing);
    QMetaObject::invokeMethod(seen(u"nothingButton"_s), "clicked");
    QTRY_VERIFY(takesKeys(u"cancelOrderDialog"_s));
    type(u"Allergy"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stateOf(id) == OrderState::Cancelled);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::aLongNoteLeavesRoomForTheRest()
{
    m_console->window()->resize(1024, 700);
    signIn(u"admin"_s);
    m_console->navigator().enter(&room());
    QTRY_VERIFY(seen(u"freshList"_s));
    const QString note =
        u"Allergy to penicillin and all that is like it. "_s.repeated(10).left(500);
    const QString name = u"Sulastri Ningsih Kusumaningrat "_s.repeated(6).trimmed();
    const QString id = ordered({{u"note"_s, note}, {u"patientName"_s, name}});
    press(Qt::Key_Return);
    QTRY_VERIFY(seen(u"orderPanel"_s) && seen(u"careNote"_s));
    QTRY_COMPARE(seen(u"careMore"_s)->property("text").toString(), u"There is more: scroll"_s);
    QTRY_VERIFY(seen(u"takeButton"_s) && isWhole(seen(u"takeButton"_s)));
    const QQuickItem *panel = seen(u"orderPanel"_s);
    const auto bottom = [](const QQuickItem *item) {
        return item->mapToScene({0, item->height()}).y();
    };
    QVERIFY(bottom(seen(u"takeButton"_s)) < bottom(panel));
    press(Qt::Key_T);
    QTRY_VERIFY(stateOf(id) == OrderState::Preparing);
    QTRY_VERIFY(seen(u"giveAll"_s) && isWhole(seen(u"giveAll"_s)));
    QTRY_VERIFY(bottom(seen(u"readyButton"_s)) < bottom(panel));

    QQuickItem *words = seen(u"careWords"_s);
    auto *place = words->parentItem()->parentItem();
    QVERIFY(words->height() > place->height());
    place->forceActiveFocus();
    for (int i = 0; i < 40; ++i) {
        press(Qt::Key_Down);
    }
    QCOMPARE(place->property("contentY").toReal() + place->height(), words->height());
    QTRY_COMPARE(seen(u"careMore"_s)->property("text").toString(), QString());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::theNextMedicineIsInSight()
{
    m_console->window()->resize(1024, 700);
    signIn(u"admin"_s);
    m_console->navigator().enter(&room());
    QTRY_VERIFY(seen(u"freshList"_s));
    QJsonArray items;
    for (int i = 1; i <= 9; ++i) {
        items.append(QJsonObject {
            {u"name"_s, u"Salbutamol syrup 2 mg/5 ml, number %1, of the good maker"_s.arg(i)},
            {u"quantity"_s, 2}, {u"instructions"_s, u"5 ml three times a day after meals"_s}});
    }
    const QString id = ordered({{u"items"_s, items}, {u"note"_s, u"Allergy: ibuprofen"_s}});
    press(Qt::Key_Return);
    press(Qt::Key_T);
    QTRY_VERIFY(stateOf(id) == OrderState::Preparing);
    for (int left = 9; left > 0; --left) {
        QTRY_COMPARE(room().order(id).openItems(), left);
        QTRY_VERIFY(room().actions()->working().isEmpty());
        m_console->window()->grabWindow();
        QTRY_VERIFY2(
            seen(u"giveAll"_s) && isWhole(seen(u"giveAll"_s)), qPrintable(u"%1 left"_s.arg(left)));
        QTRY_VERIFY2(isWhole(seen(u"giveAll"_s)->parentItem()->parentItem()),
            qPrintable(u"%1 left"_s.arg(left)));
        m_console->window()->resize(1024, left % 2 == 0 ? 700 : 760);
        QTRY_VERIFY2(
            isWhole(seen(u"giveAll"_s)->parentItem()), qPrintable(u"%1 left, resized"_s.arg(left)));
        press(Qt::Key_1);
    }
    QTRY_COMPARE(room().order(id).openItems(), 0);
    QCOMPARE(m_console->warnings(), QStringList());
}

// The visit is over: there is nobody to call by the number.
void TestPrescriptionRoom::whoHasLeftIsMarked()
{
    signIn(u"admin"_s);
    QTRY_VERIFY(!queueRoom().feed()->isStale());
    m_console->navigator().enter(&room());
    QTRY_VERIFY(seen(u"freshList"_s) && seen(u"orderPanel"_s));
    const auto issued =
        m_console->workplace().connection()->query(u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
    QTRY_VERIFY(issued.isFinished());
    const QString visitId = issued.result()->value(u"visit"_s)[u"id"_s].toString();
    QVERIFY(!visitId.isEmpty());
    const QString id = ordered({{u"visitId"_s, visitId}});
    QTRY_COMPARE(idIn(u"freshList"_s), id);
    const auto card = [this] {
        return seen(u"freshList"_s)->property("currentItem").value<QQuickItem *>();
    };
    QTRY_VERIFY(card() && !findSeen(card(), u"whereabouts"_s));
    m_console->workplace().connection()->query(
        u"queue:cancel"_s, {{u"visitId"_s, visitId}, {u"reason"_s, u"went home"_s}});
    QTRY_VERIFY(findSeen(card(), u"whereabouts"_s));
    QCOMPARE(findSeen(card(), u"whereabouts"_s)->property("text").toString(), u"Visit cancelled"_s);
    QVERIFY(seen(u"panelHint"_s)->property("text").toString().startsWith(u"Visit cancelled: "_s));

    m_server.reset(); // a console that did not see it end knows it, too
    QTRY_VERIFY(room().feed()->isStale());
    startServer();
    QTRY_VERIFY_WITH_TIMEOUT(!room().feed()->isStale() && !queueRoom().feed()->isStale(), 30'000);
    choose(u"freshList"_s, id);
    QTRY_VERIFY(card() && findSeen(card(), u"whereabouts"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::whatIsHalfWrittenIsNotLostByAKey()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"newOrderDialog"_s));
    press(Qt::Key_Escape); // nothing is written
    QTRY_VERIFY(isGone(u"newOrderDialog"_s));

    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"newOrderDialog"_s));
    type(u"P-77"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(seen(u"leaving"_s));
    QVERIFY(!seen(u"accept"_s) && seen(u"goOn"_s)->hasActiveFocus());
    press(Qt::Key_Escape); // twice by mistake
    QVERIFY(isOpen(u"newOrderDialog"_s) && !seen(u"leaving"_s));
    type(u"8"_s); // goes on where it was
    QCOMPARE(seen(u"orderPatientId"_s)->property("text").toString(), u"P-778"_s);
    QMetaObject::invokeMethod(seen(u"reject"_s), "clicked"); // the button asks, too
    QTRY_VERIFY(seen(u"leaving"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isOpen(u"newOrderDialog"_s) && room().actions()->working().isEmpty());
    QMetaObject::invokeMethod(seen(u"giveUp"_s), "clicked");
    QTRY_VERIFY(isGone(u"newOrderDialog"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"newOrderDialog"_s));
    QVERIFY(!seen(u"leaving"_s));
    QCOMPARE(seen(u"orderPatientId"_s)->property("text").toString(), QString());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::anothersIsTakenOverWhenItIsMeant()
{
    signIn(u"admin"_s);
    m_console->navigator().enter(&room());
    QTRY_VERIFY(seen(u"workList"_s));
    press(Qt::Key_Right);
    QTRY_VERIFY(seen(u"workList"_s)->hasActiveFocus());
    const QString id = idIn(u"workList"_s);
    press(Qt::Key_T);
    QTRY_VERIFY(takesKeys(u"takeOverDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"takeOverDialog"_s));
    QCOMPARE(room().order(id).owner.id, room().me());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::theDoctorOrdersAndThePatientIsCalled()
{
    signIn(u"admin"_s);
    queueRoom().chooseCounter(u"3"_s);
    QTRY_VERIFY(!queueRoom().feed()->isStale());
    queueRoom().actions()->issue(u"A"_s, u"URGENT"_s, u"Ani"_s, {});
    QTRY_VERIFY(queueRoom().actions()->working().isEmpty());
    const QString one = queueRoom().desk()->current().id; // somebody of the sample's morning
    queueRoom().actions()->callNext();
    QTRY_VERIFY(queueRoom().desk()->hasCurrent() && queueRoom().desk()->current().id != one);
    const queue::ShownVisit visit = queueRoom().desk()->current();

    const int before = room().openCount();
    QTRY_VERIFY(seen(u"sendToPharmacy"_s));
    press(Qt::Key_F11);
    auto *prescribe = seen(u"sendToPharmacy"_s)->findChild<QObject *>(u"prescribeDialog"_s);
    QTRY_VERIFY(test::takesKeys(prescribe));
    type(u"Paracetamol"_s);
    press(Qt::Key_Return);
    type(u"10"_s);
    room().calls()->setPatient(queue::ShownVisit()); // another is there meanwhile
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!prescribe->property("visible").toBool());
    QTRY_COMPARE(room().openCount(), before + 1);
    const auto &orders = room().feed()->orders()->values();
    const auto made = std::find_if(orders.cbegin(), orders.cend(),
        [&visit](const auto &order) { return order.visitId == visit.id; });
    QVERIFY(made != orders.cend());
    const QString id = made->id;
    QCOMPARE(made->number, visit.number);
    QCOMPARE(made->items.first().quantity, 10);
    QVERIFY(made->priority == visit.priority); // as urgent as the visit
    QVERIFY(visit.priority == queue::Priority::Urgent);

    // The doctor is done with the patient, who is held at the pharmacy until it is ready.
    if (queueRoom().desk()->current().state == State::Called) {
        queueRoom().actions()->start(visit.id);
        QTRY_VERIFY(queueRoom().desk()->current().state == State::Serving);
    }
    QTRY_VERIFY(queueRoom().actions()->working().isEmpty());
    queueRoom().actions()->finish(visit.id);
    QTRY_VERIFY(queueRoom().feed()->visits()->find(visit.id)->state == State::Parked);
    QCOMPARE(queueRoom().feed()->visits()->find(visit.id)->serviceId, u"F"_s);

    room().actions()->prepare(id, false);
    QTRY_VERIFY(stateOf(id) == OrderState::Preparing && room().actions()->working().isEmpty());
    room().actions()->dispense(id, {});
    QTRY_VERIFY(room().order(id).openItems() == 0 && room().actions()->working().isEmpty());
    room().actions()->makeReady(id);
    QTRY_VERIFY(queueRoom().feed()->visits()->find(visit.id)->state == State::Waiting);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::aNewOneIsWritten()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s));
    const int before = room().openCount();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"newOrderDialog"_s));
    type(u"P-77"_s);
    room().actions()->draft()->setName(0, u"Cefixime"_s);
    press(Qt::Key_Return, Qt::ControlModifier); // how many is not said
    QVERIFY(isOpen(u"newOrderDialog"_s));
    room().actions()->draft()->setQuantity(0, u"5"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"newOrderDialog"_s));
    QTRY_COMPARE(room().openCount(), before + 1);
    const auto isNew = [this](const QQuickItem *card) { return card->property("isNew").toBool(); };
    const QList<QQuickItem *> cards =
        seen(u"freshList"_s)->property("contentItem").value<QQuickItem *>()->childItems();
    QCOMPARE(std::count_if(cards.cbegin(), cards.cend(), isNew), 1);
    QCOMPARE(m_console->warnings(), QStringList());
}

// One's own, that takes longer than it may: the board marks it, the rail counts it, and one is told
// of it once, also when the server comes back.
void TestPrescriptionRoom::whatBecomesLateIsMarkedAtOnceAndToldOnce()
{
    signIn(u"pharmacist"_s);
    QTRY_VERIFY(seen(u"freshList"_s));
    console::OrderDraft *draft = room().actions()->draft();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"newOrderDialog"_s));
    type(u"P-77"_s);
    draft->setName(0, u"Cefixime"_s);
    draft->setQuantity(0, u"5"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"newOrderDialog"_s));
    const auto &orders = room().feed()->orders()->values();
    const auto mine = [&orders] {
        return std::find_if(orders.cbegin(), orders.cend(),
            [](const auto &order) { return order.patientId == u"P-77"_s; });
    };
    QTRY_VERIFY(mine() != orders.cend());
    const QString id = mine()->id;
    room().actions()->prepare(id, false);
    QTRY_VERIFY(stateOf(id) == OrderState::Preparing);
    QVERIFY(!room().order(id).isLate);

    const QSignalSpy news(room().feed(), &client::PrescriptionFeed::told);
    m_clock->leap(std::chrono::minutes(31));
    QTRY_VERIFY_WITH_TIMEOUT(room().order(id).isLate, 20'000);
    QTRY_COMPARE(idIn(u"workList"_s), id);
    const auto *card = seen(u"workList"_s)->property("currentItem").value<QQuickItem *>();
    QTRY_VERIFY(card && card->property("isLate").toBool());
    QVERIFY(news.contains(QVariantList {id, false})); // the card says that it has changed
    QCOMPARE(seen(u"lateChip"_s)->property("count").toInt(), room().badge());
    QTRY_COMPARE(toldThatLate(id), 1);

    m_server.reset();
    QTRY_VERIFY(room().feed()->isStale());
    startServer();
    QTRY_VERIFY_WITH_TIMEOUT(!room().feed()->isStale(), 30'000);
    QVERIFY(room().order(id).isLate);
    m_clock->leap(std::chrono::minutes(61)); // all others that are not ready are late, too
    const auto isOnTime = [](const auto &order) { return order.isInWork() && !order.isLate; };
    QTRY_VERIFY_WITH_TIMEOUT(std::none_of(orders.cbegin(), orders.cend(), isOnTime), 20'000);
    QVERIFY(room().badge() > 2);
    QCOMPARE(toldThatLate(id), 1);
    QCOMPARE(m_console->warnings(), QStringList());
}

// The button and its key: every medicine has its label, or one is told why not.
void TestPrescriptionRoom::itsLabelsArePrinted()
{
    const auto toast = [this] {
        const QQuickItem *shown = seen(u"toast"_s);
        return shown ? shown->property("text").toString() : QString();
    };
    signIn(u"admin"_s);
    m_console->navigator().enter(&room());
    QTRY_VERIFY(seen(u"workList"_s) && seen(u"orderPanel"_s));
    press(Qt::Key_Right);
    QTRY_VERIFY(seen(u"workList"_s)->hasActiveFocus());
    QVERIFY(!seen(u"labelButton"_s)); // there is no printer
    press(Qt::Key_L);
    QTRY_COMPARE(toast(), u"No printer is set up. An administrator adds one under “Screens”."_s);

    FakePrinter printer;
    console::SlipActions screens(*m_console->workplace().connection());
    screens.save({}, u"Pharmacy"_s, u"escpos"_s, printer.target(), 80, {});
    QTRY_COMPARE(room().slips()->feed()->printers()->count(), 1);
    const QList<prescription::Item> items = room().order(idIn(u"workList"_s)).items;
    const auto isGiven = [](const auto &item) { return item.outcome != Outcome::Refused; };
    QTRY_VERIFY(seen(u"labelButton"_s) && seen(u"labelButton"_s)->isEnabled());
    QMetaObject::invokeMethod(seen(u"labelButton"_s), "clicked");
    QTRY_COMPARE(toast(), u"Labels: Printed by Pharmacy"_s);
    QCOMPARE(printer.papers().size(), std::count_if(items.cbegin(), items.cend(), isGiven));

    printer.setMood(FakePrinter::Mood::PaperOut);
    press(Qt::Key_L);
    QTRY_COMPARE_WITH_TIMEOUT(
        toast(), u"Labels: Not printed by Pharmacy: the paper is out"_s, 20'000);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestPrescriptionRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestPrescriptionRoom)
#include "tst_prescriptionroom.moc"
