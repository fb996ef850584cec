// What the pages work with, without the pages.
#include "qml/console/core/errorwords.h"
#include "qml/console/core/preferences.h"
#include "qml/console/core/sight.h"
#include "qml/console/devices/devicesroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/shell/rooms.h"
#include "support/fakeclinic.h"
#include "support/seededrandom.h"

#include <QQmlListReference>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::console;
using namespace loket::test;
using queue::ShownVisit;
using queue::State;

namespace {

struct World {
    FakeServer server;
    FakeClinic clinic {server};
    SystemClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    Preferences preferences {folder.filePath(u"console.ini"_s)};
    client::ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    Workplace workplace {connection, preferences};
    Navigator navigator {workplace, makeRooms(workplace)};
    QueueRoom &queue = navigator.room<QueueRoom>();
    DevicesRoom &devices = navigator.room<DevicesRoom>();

    World() { connection.setServer(server.url()); }
    void signIn(const QStringList &roles = {u"registrar"_s})
    {
        server.setAccount(u"rina"_s, u"demo12345"_s, roles);
        workplace.signIn(u"rina"_s, u"demo12345"_s);
        QTRY_VERIFY(!workplace.isSigningIn());
    }
    void workAt(const QString &counter)
    {
        signIn();
        QTRY_VERIFY(!queue.feed()->isStale());
        queue.chooseCounter(counter);
        QCOMPARE(queue.desk()->counterId(), counter);
    }
    // What the window shows.
    QString page() const
    {
        const ConsoleRoom *room = navigator.current();
        return !room             ? u"sign-in"_s
            : room != &queue     ? room->id()
            : queue.isChoosing() ? u"counter"_s
                                 : u"queue"_s;
    }
    Desk &desk() { return *queue.desk(); }
    QueueActions &actions() { return *queue.actions(); }
};

} // namespace

class TestWorkplace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPressMeansWhatWasSeen();
    void leadsFromSignInToTheQueue();
    void saysWhySignInFailed();
    void givesEachRoleItsRights_data();
    void givesEachRoleItsRights();
    void landsEachRoleWhereItWorks_data();
    void landsEachRoleWhereItWorks();
    void sitsDownAtTheOwnCounter();
    void sendsDevicesAway();
    void showsTheScreensToAdministrators();
    void remembersWhoAndWhere();
    void showsTheServerThatItSignedInBefore();
    void comesBackToSignInWhenTheSessionEnds();
    void knowsWhoIsNext();
    void passesOverWhoMayNotBeCalled();
    void worksThroughAVisit();
    void finishesBeforeCallingTheNext();
    void doesOneThingAtATime();
    void showsNothingBeforeTheServerHasSaidSo();
    void sendsWhatWasChosen();
    void undoesTheLastAction();
    void saysWhyAnActionWasRefused();
    void saysThatListsAreNotUpToDate();
    void tellsThatAddressesAreTrusted();
    void hasWordsForErrors_data();
    void hasWordsForErrors();
};

void TestWorkplace::aPressMeansWhatWasSeen()
{
    Sight sight;
    sight.setMoment(Millis(600'000));
    sight.show({{u"CT 1"_s, u"Siti"_s}, {u"MRI 1"_s, {}}});
    QCOMPARE(sight.seen(u"CT 1"_s), u"Siti"_s);
    QCOMPARE(sight.seen(u"MRI 1"_s), QString());
    QCOMPARE(sight.seen(u"CT 9"_s), QString());
    sight.show({{u"CT 1"_s, u"Budi"_s}, {u"MRI 1"_s, u"Rina"_s}});
    QCOMPARE(sight.seen(u"CT 1"_s), u"Siti"_s);
    QCOMPARE(sight.seen(u"MRI 1"_s), QString());
    sight.show({{u"CT 1"_s, u"Dewi"_s}, {u"MRI 1"_s, u"Rina"_s}});
    QCOMPARE(sight.seen(u"CT 1"_s), u"Siti"_s); // nobody saw Budi
    sight.look(u"CT 1"_s);
    QCOMPARE(sight.seen(u"CT 1"_s), u"Dewi"_s);
    QCOMPARE(sight.seen(u"MRI 1"_s), QString());
    sight.setMoment(Millis(1));
    sight.show({{u"CT 1"_s, u"Agus"_s}});
    QTRY_COMPARE(sight.seen(u"CT 1"_s), u"Agus"_s);
    QCOMPARE(sight.seen(u"MRI 1"_s), QString());
}

void TestWorkplace::leadsFromSignInToTheQueue()
{
    World world;
    QCOMPARE(world.page(), u"sign-in"_s);
    world.signIn();
    QCOMPARE(world.page(), u"counter"_s);
    QTRY_COMPARE(world.queue.feed()->counters()->count(), 4);
    world.queue.chooseCounter(u"2"_s);
    QCOMPARE(world.page(), u"queue"_s);
    QCOMPARE(world.desk().counterName(), u"Counter 2"_s);
    QVERIFY(world.desk().isOpen());
    world.queue.leaveCounter();
    QCOMPARE(world.page(), u"counter"_s);
    world.queue.watchOnly();
    QCOMPARE(world.page(), u"queue"_s);
    QVERIFY(world.desk().counterId().isEmpty());
    world.workplace.signOut();
    QCOMPARE(world.page(), u"sign-in"_s);
    QVERIFY(world.workplace.notice().isEmpty());
}

void TestWorkplace::saysWhySignInFailed()
{
    World world;
    world.workplace.signIn(u"registrar"_s, u"wrong"_s);
    QVERIFY(world.workplace.isSigningIn());
    QTRY_COMPARE(world.workplace.notice(), u"The user name or the password is wrong."_s);
    QVERIFY(!world.workplace.isSigningIn());
    QCOMPARE(world.page(), u"sign-in"_s);
}

void TestWorkplace::givesEachRoleItsRights_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QString>("rights"); // view, issue, call, close the day
    QTest::addColumn<QString>("page");
    QTest::newRow("admin") << QStringList {u"admin"_s} << u"v i c d"_s << u"overview"_s;
    QTest::newRow("registrar") << QStringList {u"registrar"_s} << u"v i c d"_s << u"counter"_s;
    QTest::newRow("doctor") << QStringList {u"doctor"_s} << u"v i c"_s << u"counter"_s;
    QTest::newRow("auditor") << QStringList {u"auditor"_s} << u"v"_s << u"events"_s;
    QTest::newRow("two") << QStringList {u"auditor"_s, u"nurse"_s} << u"v i c"_s << u"counter"_s;
}

void TestWorkplace::givesEachRoleItsRights()
{
    QFETCH(QStringList, roles);
    QFETCH(QString, rights);
    World world;
    world.signIn(roles);
    QString found = world.queue.isOpen() ? u"v"_s : QString();
    found += world.queue.mayIssue() ? u" i"_s : QString();
    found += world.queue.mayCall() ? u" c"_s : QString();
    found += world.queue.mayCloseDay() ? u" d"_s : QString();
    QCOMPARE(found, rights);
    QTEST(world.page(), "page");
}

// Where each role's day begins, and what it sees beside it. Admins and auditors land where their
// own rooms are, as soon as there are such; else in the first they see.
void TestWorkplace::landsEachRoleWhereItWorks_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("lands");
    QTest::addColumn<QStringList>("sees");
    QTest::addColumn<QStringList>("never");
    const QStringList calling {u"queue"_s, u"bookings"_s, u"radiology"_s, u"prescription"_s};
    const QStringList house {u"devices"_s, u"setup"_s};
    const auto row = [](const char *role, const QStringList &lands, const QStringList &sees,
                         const QStringList &never) {
        QTest::newRow(role) << QString::fromLatin1(role) << lands << sees << never;
    };
    row("admin", {u"overview"_s, u"queue"_s}, calling + house, {});
    row("super_admin", {u"overview"_s, u"queue"_s}, calling + house, {});
    row("registrar", {u"queue"_s}, calling, house);
    row("nurse", {u"queue"_s}, calling, house);
    row("doctor", {u"queue"_s}, calling, house);
    row("pharmacist", {u"prescription"_s}, calling, house);
    row("radiographer", {u"radiology"_s}, calling, house);
    row("radiologist", {u"radiology"_s}, calling, house);
    row("auditor", {u"events"_s, u"queue"_s}, {u"queue"_s}, house + QStringList {u"bookings"_s});
}

void TestWorkplace::landsEachRoleWhereItWorks()
{
    QFETCH(QString, role);
    QFETCH(QStringList, lands);
    QFETCH(QStringList, sees);
    QFETCH(QStringList, never);
    World world;
    world.signIn({role});
    QVERIFY(world.navigator.current());
    const QQmlListReference rooms(&world.navigator, "rooms");
    QStringList seen;
    QStringList landing;
    for (qsizetype i = 0; i < rooms.count(); ++i) {
        const auto *room = qobject_cast<ConsoleRoom *>(rooms.at(i));
        seen.append(room->id());
        if (room->isLanding()) {
            landing.append(room->id());
        }
    }
    const QString here = world.navigator.current()->id();
    QVERIFY2(lands.contains(here), qPrintable(here));
    QVERIFY2(landing.size() <= 1, qPrintable(landing.join(u' '))); // one home
    QCOMPARE(here, landing.value(0, seen.first()));
    for (const QString &id : sees) {
        QVERIFY2(seen.contains(id), qPrintable(id));
    }
    for (const QString &id : never) {
        QVERIFY2(!seen.contains(id), qPrintable(id));
    }
}

void TestWorkplace::sitsDownAtTheOwnCounter()
{
    World world;
    world.clinic.setCounterMember(u"3"_s, u"ownerIds"_s, QJsonArray {u"p-rina"_s});
    world.server.setAccount(u"rina"_s, u"demo12345"_s, {u"doctor"_s});
    world.signIn({u"doctor"_s});
    QTRY_VERIFY(!world.queue.feed()->counters()->isStale());
    const QString me = world.queue.personId();
    world.workplace.signOut();
    world.clinic.setCounterMember(u"3"_s, u"ownerIds"_s, QJsonArray {me});
    world.signIn({u"doctor"_s});
    QTRY_COMPARE(world.desk().counterId(), u"3"_s);
    QCOMPARE(world.page(), u"queue"_s);
    QCOMPARE(world.queue.title(), u"My patients"_s);
    world.queue.leaveCounter(); // one may always choose
    QCOMPARE(world.page(), u"counter"_s);
}

void TestWorkplace::sendsDevicesAway()
{
    World world;
    world.signIn({u"display"_s});
    QCOMPARE(world.page(), u"sign-in"_s);
    QCOMPARE(world.workplace.notice(), u"Your role may not do this. Ask an administrator."_s);
    QVERIFY(!world.connection.isOnline());
}

void TestWorkplace::showsTheScreensToAdministrators()
{
    World world;
    world.workAt(u"2"_s);
    QVERIFY(!world.devices.isOpen());
    world.navigator.enter(&world.devices);
    QCOMPARE(world.page(), u"queue"_s);
    world.workplace.signOut();
    world.signIn({u"admin"_s});
    QVERIFY(world.devices.isOpen());
    QCOMPARE(world.page(), u"overview"_s);
    world.navigator.enter(&world.queue);
    for (const QString &page : {u"queue"_s, u"counter"_s}) {
        QCOMPARE(world.page(), page);
        world.navigator.enter(&world.devices);
        world.navigator.enter(&world.devices); // once more changes nothing
        QCOMPARE(world.page(), u"devices"_s);
        world.navigator.goBack();
        QCOMPARE(world.page(), page);
        world.navigator.goBack();
        QCOMPARE(world.page(), page);
        world.queue.leaveCounter();
    }
    world.navigator.enter(&world.devices);
    world.workplace.signOut();
    QCOMPARE(world.page(), u"sign-in"_s);
}

void TestWorkplace::remembersWhoAndWhere()
{
    World world;
    world.workAt(u"3"_s);
    world.workplace.signOut();
    QCOMPARE(world.preferences.userName(), u"rina"_s);
    world.signIn();
    QCOMPARE(world.page(), u"queue"_s);
    QTRY_COMPARE(world.desk().counterName(), u"Room 3"_s);
    world.queue.leaveCounter();
    world.workplace.signOut();
    world.signIn();
    QCOMPARE(world.page(), u"counter"_s);
    const Preferences again(world.folder.filePath(u"console.ini"_s));
    QCOMPARE(again.userName(), u"rina"_s);
    QCOMPARE(again.theme(), u"system"_s);
}

// So that strangers who guess at the server do not keep this PC out.
void TestWorkplace::showsTheServerThatItSignedInBefore()
{
    World world;
    world.signIn();
    QCOMPARE(world.server.knownShown(), QString());
    world.workplace.signOut();
    world.signIn();
    QCOMPARE(world.server.knownShown(), u"known-to-rina"_s);
    const QFileInfo file(world.folder.filePath(u"console.ini"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestWorkplace::comesBackToSignInWhenTheSessionEnds()
{
    World world;
    world.workAt(u"1"_s);
    world.server.sendRaw(
        {{u"type"_s, u"error"_s}, {u"code"_s, u"AUTH_EXPIRED"_s}, {u"message"_s, u"Over."_s}});
    QTRY_COMPARE(world.page(), u"sign-in"_s);
    QCOMPARE(world.workplace.notice(), u"Your session has ended. Sign in again."_s);
}

void TestWorkplace::knowsWhoIsNext()
{
    World world;
    world.clinic.addVisit(u"A"_s, u"Ketut"_s, 50);
    world.clinic.addVisit(u"R"_s, u"Siti"_s, 10);
    world.clinic.addVisit(u"R"_s, u"Budi"_s, 5);
    world.clinic.addVisit(u"K"_s, u"Dewi"_s, 60);
    world.workAt(u"2"_s); // R first, then A
    QCOMPARE(world.desk().next().patientName, u"Siti"_s);
    QCOMPARE(world.desk().waiting(), 3);
    QCOMPARE(world.desk().openCounters(), 4);
    // At the highest level nobody's service is preferred: who has waited longest.
    const QString ketut = u"v-A-1"_s;
    world.clinic.setMember(ketut, u"level"_s, 0);
    world.clinic.setMember(u"v-R-1"_s, u"level"_s, 0);
    world.clinic.publishAll();
    QTRY_COMPARE(world.desk().next().patientName, u"Ketut"_s);
    world.queue.chooseCounter(u"4"_s);
    QCOMPARE(world.desk().next().patientName, u"Dewi"_s);
}

void TestWorkplace::passesOverWhoMayNotBeCalled()
{
    World world;
    const QString cooling = world.clinic.addVisit(u"R"_s, u"Siti"_s, 30);
    const QString kept = world.clinic.addVisit(u"R"_s, u"Budi"_s, 20);
    world.clinic.addVisit(u"R"_s, u"Agus"_s, 10);
    const QString later = toIso(SystemClock().now() + std::chrono::minutes(4));
    world.clinic.setMember(cooling, u"cooldownUntil"_s, later);
    world.clinic.setMember(kept, u"keptForCounterId"_s, u"1"_s);
    world.workAt(u"2"_s);
    QCOMPARE(world.desk().next().patientName, u"Agus"_s);
    // The counter that keeps it closes.
    world.clinic.setCounterOpen(u"1"_s, false);
    QTRY_COMPARE(world.desk().next().patientName, u"Budi"_s);
    const QString past = toIso(SystemClock().now() - std::chrono::seconds(1));
    world.clinic.setMember(cooling, u"cooldownUntil"_s, past);
    world.clinic.publishAll();
    QTRY_COMPARE(world.desk().next().patientName, u"Siti"_s);
}

void TestWorkplace::worksThroughAVisit()
{
    World world;
    world.clinic.addVisit(u"R"_s, u"Siti"_s, 30);
    world.workAt(u"1"_s);
    QSignalSpy done(&world.actions(), &QueueActions::done);
    world.actions().callNext();
    QCOMPARE(world.actions().working(), u"call-next"_s);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(world.actions().working().isEmpty());
    QCOMPARE(world.desk().current().patientName, u"Siti"_s);
    const QString id = world.desk().current().id;
    world.actions().recall(id);
    QTRY_COMPARE(world.desk().current().calls, 2);
    QTRY_COMPARE(done.count(), 2);
    world.actions().start(id);
    QTRY_COMPARE(world.desk().current().state, State::Serving);
    QTRY_COMPARE(done.count(), 3);
    world.actions().park(id, u"fetches a letter"_s);
    QTRY_VERIFY(!world.desk().hasCurrent());
    QTRY_COMPARE(done.count(), 4);
    QCOMPARE(world.queue.feed()->visits()->find(id)->parkReason, u"fetches a letter"_s);
    world.actions().resume(id);
    QTRY_VERIFY(world.desk().hasCurrent());
    QTRY_COMPARE(done.count(), 5);
    world.actions().noShow(id);
    QTRY_VERIFY(!world.desk().hasCurrent());
    QTRY_COMPARE(done.count(), 6);
    world.actions().rejoin(id);
    QTRY_VERIFY(world.desk().hasNext());
}

void TestWorkplace::finishesBeforeCallingTheNext()
{
    World world;
    const QString siti = world.clinic.addVisit(u"R"_s, u"Siti"_s, 30);
    world.clinic.setState(siti, u"serving"_s, u"1"_s);
    world.clinic.addVisit(u"R"_s, u"Budi"_s, 20);
    world.workAt(u"1"_s);
    QTRY_COMPARE(world.desk().current().patientName, u"Siti"_s);
    world.actions().callNext();
    QTRY_COMPARE(world.desk().current().patientName, u"Budi"_s);
    const QJsonObject sent = world.server.messagesOf(u"queue:call-next"_s).constFirst();
    QVERIFY(sent[u"data"_s][u"finishCurrent"_s].toBool());
    QCOMPARE(sent[u"data"_s][u"currentId"_s].toString(), siti);
}

void TestWorkplace::doesOneThingAtATime()
{
    World world;
    world.clinic.addVisit(u"R"_s, u"Siti"_s, 30);
    world.clinic.addVisit(u"R"_s, u"Budi"_s, 20);
    world.workAt(u"1"_s);
    QSignalSpy done(&world.actions(), &QueueActions::done);
    world.actions().callNext();
    world.actions().callNext(); // the key was pressed twice
    QTRY_COMPARE(done.count(), 1);
    world.actions().start(world.desk().current().id);
    QTRY_COMPARE(done.count(), 2);
    QCOMPARE(world.server.messagesOf(u"queue:call-next"_s).size(), 1);
}

void TestWorkplace::showsNothingBeforeTheServerHasSaidSo()
{
    World world;
    world.clinic.addVisit(u"R"_s, u"Siti"_s, 30);
    world.workAt(u"1"_s);
    world.server.setHolding(true);
    world.actions().callNext();
    QTRY_COMPARE(world.server.messagesOf(u"queue:call-next"_s).size(), 1);
    QVERIFY(!world.desk().hasCurrent());
    QCOMPARE(world.actions().working(), u"call-next"_s);
    world.server.setHolding(false);
    QTRY_VERIFY(world.desk().hasCurrent());
    QTRY_VERIFY(world.actions().working().isEmpty());
}

void TestWorkplace::sendsWhatWasChosen()
{
    World world;
    const QString id = world.clinic.addVisit(u"R"_s, u"Siti"_s, 30);
    world.workAt(u"1"_s);
    const auto sent = [&](const QString &command) {
        return world.server.messagesOf(command).constLast().value(u"data"_s).toObject();
    };
    const auto settled = [&] { return world.actions().working().isEmpty(); };
    world.actions().requeue(id, u"after"_s, 3);
    QTRY_VERIFY(settled());
    QCOMPARE(sent(u"queue:requeue"_s)[u"place"_s].toString(), u"after"_s);
    QCOMPARE(sent(u"queue:requeue"_s)[u"after"_s].toInt(), 3);
    world.actions().requeue(id, u"end"_s, 3);
    QTRY_VERIFY(settled());
    QVERIFY(!sent(u"queue:requeue"_s).contains(u"after"_s));
    world.actions().transfer(id, u"A"_s, u"age"_s, true);
    QTRY_VERIFY(settled());
    QCOMPARE(sent(u"queue:transfer"_s)[u"serviceId"_s].toString(), u"A"_s);
    QCOMPARE(sent(u"queue:transfer"_s)[u"place"_s].toString(), u"age"_s);
    QVERIFY(sent(u"queue:transfer"_s)[u"comesBack"_s].toBool());
    world.actions().cancel(id, {});
    QTRY_VERIFY(settled());
    QVERIFY(!sent(u"queue:cancel"_s).contains(u"reason"_s));
    const QDateTime at(QDate(2026, 1, 7), QTime(14, 30), Qt::LocalTime);
    world.actions().issue(u"A"_s, u"HIGH"_s, u"Dewi"_s, at);
    QTRY_VERIFY(settled());
    QCOMPARE(sent(u"queue:issue"_s)[u"appointmentAt"_s].toString(),
        at.toUTC().toString(Qt::ISODateWithMs));
    QCOMPARE(sent(u"queue:issue"_s)[u"priority"_s].toString(), u"HIGH"_s);
    world.actions().issue(u"A"_s, u"LOW"_s, {}, {});
    QTRY_VERIFY(settled());
    QVERIFY(!sent(u"queue:issue"_s).contains(u"patientName"_s));
    QVERIFY(!sent(u"queue:issue"_s).contains(u"appointmentAt"_s));
}

void TestWorkplace::undoesTheLastAction()
{
    World world;
    world.clinic.addVisit(u"R"_s, u"Siti"_s, 30);
    world.workAt(u"1"_s);
    world.actions().undo(); // nothing to undo
    QVERIFY(world.actions().working().isEmpty());
    world.actions().callNext();
    QTRY_VERIFY(!world.actions().undoable().isEmpty());
    world.actions().undo();
    QTRY_VERIFY(!world.desk().hasCurrent());
    QTRY_VERIFY(world.actions().undoable().isEmpty());
    world.actions().issue(u"R"_s, u"NORMAL"_s, {}, {});
    QTRY_VERIFY(world.actions().working().isEmpty());
    QVERIFY(
        world.actions().undoable().isEmpty()); // a number that was given is cancelled, not undone
}

void TestWorkplace::saysWhyAnActionWasRefused()
{
    World world;
    world.workAt(u"1"_s);
    QSignalSpy refused(&world.actions(), &QueueActions::refused);
    world.actions().callNext();
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(1).value<Refusal>().words(), u"Nobody can be called now."_s);
    world.server.setDead(true);
    QTRY_VERIFY(!world.connection.isOnline());
    world.actions().callNext();
    QTRY_COMPARE(refused.count(), 2);
    QVERIFY(refused.at(1).at(1).value<Refusal>().words().startsWith(u"There is no connection."_s));
}

void TestWorkplace::saysThatListsAreNotUpToDate()
{
    World world;
    world.workAt(u"1"_s);
    QVERIFY(world.queue.trouble().isEmpty());
    world.server.sendRaw({{u"type"_s, u"error"_s}, {u"code"_s, u"FORBIDDEN"_s},
        {u"message"_s, u"For staff only."_s}});
    QTRY_VERIFY(!world.queue.trouble().isEmpty());
    world.server.dropAll();
    QTRY_VERIFY(world.queue.trouble().isEmpty()); // all came anew
}

void TestWorkplace::tellsThatAddressesAreTrusted()
{
    World world;
    bool isOn = true;
    world.server.answer(u"auth:me"_s, [&isOn](const QJsonObject &) {
        return QJsonObject {{u"trustedAddresses"_s, isOn}};
    });
    world.signIn();
    QTRY_VERIFY(world.workplace.isTrustingAddresses());
    isOn = false; // the server was started anew without them
    world.server.dropAll();
    QTRY_VERIFY(!world.workplace.isTrustingAddresses());
}

void TestWorkplace::hasWordsForErrors_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<QString>("words");
    QTest::newRow("a loser") << u"ALREADY_CALLED"_s
                             << QJsonObject {{u"number"_s, u"R-001"_s},
                                    {u"counterName"_s, u"Counter 2"_s}}
                             << u"R-001 was already called by Counter 2."_s;
    QTest::newRow("busy") << u"COUNTER_BUSY"_s << QJsonObject {{u"number"_s, u"R-001"_s}}
                          << u"This counter still has R-001. Finish with that visit first."_s;
    QTest::newRow("not known here")
        << u"SOMETHING_NEW"_s << QJsonObject {} << u"The server's sentence."_s;
}

void TestWorkplace::hasWordsForErrors()
{
    QFETCH(QString, code);
    QFETCH(QJsonObject, details);
    QTEST(errorWords({code, u"The server's sentence."_s, 409, details}), "words");
}

QTEST_GUILESS_MAIN(TestWorkplace)
#include "tst_workplace.moc"
