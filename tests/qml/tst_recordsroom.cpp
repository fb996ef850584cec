// The service desk in the console's window, before a real server with the invented clinic.
#include "client/records/recordfilter.h"
#include "qml/console/records/recordsroom.h"
#include "serverthread.h"
#include "support/consolehands.h"
#include "support/rowsinsight.h"
#include "support/screentest.h"

#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {
const QString password = u"demo12345"_s;
}

class TestRecordsRoom : public QObject, private ConsoleHands {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void oneIsPutOnTheDeskByKeyboardAlone();
    void aRecordIsTakenMovedAndSpokenAbout();
    void whatSomebodyElseDoesIsSeen();
    void whatSomebodyElseChangedIsNotLost();
    void aKeyTooManyGivesNoTask();
    void aWindowMadeNarrowKeepsTheKeyboard();
    void whatWasChosenIsThereAgain();
    void whatIsHalfTypedStaysWithItsRecord();
    void anOpenFormStaysWithItsRecord();
    void theListIsFiltered();
    void whatHasBeenOverForLongIsFound();
    void itShowsWhatAnotherRoomMeans();
    void whoIsNewCanBeAskedAtOnce();
    void whoMayNotIsNotOffered();
    void aLongListStaysWhereOneLooks();
    void cleanup();

private:
    void enterAs(const QString &role);
    std::optional<records::Record> titled(const QString &subject) const;
    // Puts a ticket there and opens it.
    records::Record made(const QString &subject);
    QStringList subjects() const;
    // By somebody else, over the wire; gives the code of a refusal.
    QString other(const QString &command, const QJsonObject &data);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<ConsoleWindow> m_other;
    console::RecordsRoom *m_room = nullptr;
};

void TestRecordsRoom::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

void TestRecordsRoom::init()
{
    m_console =
        std::make_unique<ConsoleWindow>(m_url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1440, 900);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    enterAs(u"nurse"_s);
}

void TestRecordsRoom::enterAs(const QString &role)
{
    if (m_console->workplace().isSignedIn()) {
        m_console->workplace().signOut();
        QTRY_VERIFY(!m_console->navigator().current());
    }
    m_console->workplace().signIn(role, password);
    QTRY_VERIFY(m_console->navigator().current());
    m_room = &m_console->navigator().room<console::RecordsRoom>();
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(!m_room->feed()->isStale());
    QTRY_VERIFY(seen(u"recordView"_s));
    QTRY_VERIFY(!m_room->feed()->people().isEmpty());
}

std::optional<records::Record> TestRecordsRoom::titled(const QString &subject) const
{
    for (const records::Record &record : m_room->feed()->records()->values()) {
        if (record.subject == subject) {
            return record;
        }
    }
    return {};
}

records::Record TestRecordsRoom::made(const QString &subject)
{
    m_room->actions()->create(u"ticket"_s, {{u"subject"_s, subject}});
    (void)QTest::qWaitFor([&] {
        const auto record = titled(subject);
        return record && m_room->detail()->recordId() == record->id && m_room->detail()->isTold();
    });
    return titled(subject).value_or(records::Record());
}

QStringList TestRecordsRoom::subjects() const
{
    const auto *filter =
        seen(u"recordView"_s)->property("model").value<const QAbstractItemModel *>();
    QStringList all;
    for (int row = 0; row < filter->rowCount(); ++row) {
        const auto id = filter->roleNames().key("subject");
        all.append(filter->data(filter->index(row, 0), id).toString());
    }
    return all;
}

QString TestRecordsRoom::other(const QString &command, const QJsonObject &data)
{
    if (!m_other) {
        m_other =
            std::make_unique<ConsoleWindow>(m_url, m_folder->filePath(u"other.ini"_s), u"en"_s);
        m_other->workplace().signIn(u"admin"_s, password);
    }
    client::ServerConnection &connection = *m_other->workplace().connection();
    (void)QTest::qWaitFor([&] { return connection.isOnline(); });
    const auto asked = connection.query(command, data);
    (void)QTest::qWaitFor([&] { return asked.isFinished(); });
    return asked.isFinished() ? asked.result() ? QString() : asked.result().error().code
                              : u"no answer"_s;
}

void TestRecordsRoom::oneIsPutOnTheDeskByKeyboardAlone()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"recordDialog"_s));
    type(u"The lift is stuck"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!part(u"recordDialog"_s)->property("visible").toBool());
    QTRY_VERIFY(titled(u"The lift is stuck"_s));
    const records::Record lift = *titled(u"The lift is stuck"_s);
    QCOMPARE(lift.kind, u"ticket"_s);
    QCOMPARE(lift.status, u"open"_s);
    QCOMPARE(lift.createdBy, u"sample-nurse"_s);
    QCOMPARE(lift.participants, QStringList {u"sample-nurse"_s}); // hears of comments
    QTRY_COMPARE(m_room->detail()->recordId(), lift.id);
    QTRY_VERIFY(seen(u"recordPanel"_s));
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"deleteRecordDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!titled(u"The lift is stuck"_s));
    QTRY_VERIFY(m_room->detail()->recordId().isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::aRecordIsTakenMovedAndSpokenAbout()
{
    const records::Record chair = made(u"A chair is broken"_s);
    const int before = m_room->badge();
    press(Qt::Key_T);
    QTRY_COMPARE(titled(chair.subject)->assignedTo, u"sample-nurse"_s);
    QCOMPARE(m_room->badge(), before + 1);
    QTRY_VERIFY(seen(u"to-in_progress"_s));
    clickOn(u"to-in_progress"_s);
    QTRY_COMPARE(titled(chair.subject)->status, u"in_progress"_s);
    QTRY_VERIFY(m_room->actions()->working().isEmpty());
    seen(u"commentField"_s)->forceActiveFocus();
    type(u"glued"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_room->detail()->comments()->count(), 1);
    QCOMPARE(m_room->detail()->comments()->values().first().text, u"glued"_s);
    QTRY_COMPARE(titled(chair.subject)->commentCount, 1);
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_room->detail()->recordId().isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::whatSomebodyElseDoesIsSeen()
{
    const records::Record door = made(u"A door creaks"_s);
    QTRY_VERIFY(seen(u"newDot"_s));
    QCOMPARE(
        other(u"ticket:update"_s, {{u"id"_s, u"sample-2"_s}, {u"subject"_s, u"A cuff leaks"_s}}),
        QString());
    QTRY_VERIFY(seen(u"changedLine"_s)); // for a moment
    QCOMPARE(other(u"ticket:comment"_s, {{u"id"_s, door.id}, {u"text"_s, u"oiled"_s}}), QString());
    QTRY_COMPARE(m_room->detail()->comments()->count(), 1);
    QCOMPARE(other(u"ticket:set-status"_s, {{u"id"_s, door.id}, {u"status"_s, u"resolved"_s}}),
        QString());
    QTRY_COMPARE(m_room->detail()->record().status, u"resolved"_s);
    QCOMPARE(other(u"ticket:delete"_s, {{u"id"_s, door.id}}), QString());
    QTRY_VERIFY(m_room->detail()->recordId().isEmpty());
    QVERIFY(!titled(door.subject));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::whatSomebodyElseChangedIsNotLost()
{
    const records::Record tap = made(u"A tap drips"_s);
    press(Qt::Key_E);
    QTRY_VERIFY(takesKeys(u"recordDialog"_s));
    QCOMPARE(other(u"ticket:update"_s, {{u"id"_s, tap.id}, {u"subject"_s, u"Two taps drip"_s}}),
        QString());
    QTRY_VERIFY(titled(u"Two taps drip"_s));
    type(u"!"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!part(u"recordDialog"_s)->property("error").toString().isEmpty());
    QVERIFY(titled(u"Two taps drip"_s));
    QVERIFY(seen(u"recordNow"_s)->property("text").toString().startsWith(u"Two taps drip"_s));
    const QString typed = seen(u"recordSubject"_s)->property("text").toString();
    QVERIFY(typed.contains(u'!'));
    press(Qt::Key_Return, Qt::ControlModifier); // having seen it
    QTRY_VERIFY(titled(typed));
    QCOMPARE(titled(typed)->id, tap.id);
    QTRY_VERIFY(isGone(u"recordDialog"_s));
    press(Qt::Key_E);
    QTRY_VERIFY(takesKeys(u"recordDialog"_s));
    QVERIFY(!seen(u"recordNow"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(isGone(u"recordDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

// Where the panel stands in the list's place: what is pressed once more gives nobody a task.
void TestRecordsRoom::aKeyTooManyGivesNoTask()
{
    const records::Record hinge = made(u"A hinge squeaks"_s);
    m_console->window()->resize(1024, 700);
    m_room->detail()->leave();
    QTRY_VERIFY(seen(u"recordView"_s));
    seen(u"recordView"_s)->forceActiveFocus();
    const auto *filter = seen(u"recordView"_s)->property("filter").value<client::RecordFilter *>();
    seen(u"recordView"_s)->setProperty("currentIndex", filter->rowOf(hinge.id));
    press(Qt::Key_Return);
    QTRY_VERIFY(seen(u"recordPanel"_s) && m_room->detail()->isTold());
    QTRY_VERIFY(seen(u"recordStory"_s)->hasActiveFocus());
    const QString id = m_room->detail()->recordId();
    QCOMPARE(id, hinge.id);
    const QString whose = m_room->detail()->record().assignedTo;
    const auto isAsItWas = [&] {
        return m_room->actions()->working().isEmpty()
            && m_room->feed()->records()->find(id)->assignedTo == whose;
    };
    press(Qt::Key_Down);
    QVERIFY(isAsItWas());
    press(Qt::Key_E);
    QTRY_VERIFY(takesKeys(u"recordDialog"_s));
    press(Qt::Key_End);
    type(u"."_s);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, u"\r"_s, true); // that opened something
    QCoreApplication::sendEvent(m_console->window(), &held);
    QVERIFY(isOpen(u"recordDialog"_s) && isAsItWas());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"recordDialog"_s) && m_room->actions()->working().isEmpty());
    QTRY_VERIFY(seen(u"recordStory"_s)->hasActiveFocus());
    press(Qt::Key_Down);
    QVERIFY(isAsItWas());

    seen(u"assignee"_s)->forceActiveFocus();
    press(Qt::Key_Down); // opens the list
    QVERIFY(isAsItWas());
    press(Qt::Key_Down);
    QVERIFY(isAsItWas());
    press(Qt::Key_Escape);
    QVERIFY(isAsItWas());
    QVERIFY(seen(u"recordPanel"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_room->feed()->records()->find(id)->assignedTo != whose);
    QCOMPARE(m_console->warnings(), QStringList());
}

// The list goes, and with it the keyboard: to what was said, where no key gives a task.
void TestRecordsRoom::aWindowMadeNarrowKeepsTheKeyboard()
{
    made(u"A blind is torn"_s);
    QTRY_VERIFY(seen(u"recordPanel"_s) && m_room->detail()->isTold());
    seen(u"recordView"_s)->forceActiveFocus();
    m_console->window()->resize(1024, 700);
    QTRY_VERIFY(!seen(u"recordView"_s));
    QTRY_VERIFY(seen(u"recordStory"_s)->hasActiveFocus());
    press(Qt::Key_Escape);
    QTRY_VERIFY(seen(u"recordView"_s) && seen(u"recordView"_s)->hasActiveFocus());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::whatWasChosenIsThereAgain()
{
    const records::Record shelf = made(u"A shelf is loose"_s);
    m_console->navigator().step(1);
    QTRY_VERIFY(!seen(u"recordView"_s));
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(seen(u"recordPanel"_s));
    QTRY_VERIFY(m_room->detail()->isTold());
    QCOMPARE(m_room->detail()->recordId(), shelf.id);
    QVERIFY(!seen(u"troubleBanner"_s) && !seen(u"toast"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::whatIsHalfTypedStaysWithItsRecord()
{
    const records::Record bulb = made(u"A bulb flickers"_s);
    const records::Record sink = made(u"A sink is blocked"_s);
    const auto said = [this] { return seen(u"commentField"_s)->property("text").toString(); };
    const auto look = [this](const QString &id) {
        m_room->detail()->follow(id);
        QTRY_VERIFY(m_room->detail()->isTold());
    };
    QTRY_VERIFY(seen(u"commentField"_s));
    seen(u"commentField"_s)->forceActiveFocus();
    type(u"with a plunger"_s);
    look(bulb.id);
    QCOMPARE(said(), QString());
    seen(u"commentField"_s)->forceActiveFocus();
    type(u"changed"_s);
    look(sink.id);
    QCOMPARE(said(), u"with a plunger"_s);

    m_console->workplace().lock()->lock();
    QTRY_VERIFY(seen(u"lockPassword"_s));
    seen(u"lockPassword"_s)->setProperty("text", password);
    seen(u"lockPassword"_s)->forceActiveFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(seen(u"commentField"_s));
    QTRY_COMPARE(m_room->detail()->recordId(), sink.id);
    QTRY_VERIFY(m_room->detail()->isTold());
    QCOMPARE(said(), u"with a plunger"_s);
    look(bulb.id);
    QCOMPARE(said(), u"changed"_s);
    seen(u"commentField"_s)->forceActiveFocus();
    press(Qt::Key_Return);
    look(sink.id); // before the server has answered
    QTRY_VERIFY(m_room->actions()->working().isEmpty());
    QCOMPARE(said(), u"with a plunger"_s);
    look(bulb.id);
    QCOMPARE(said(), QString());
    QTRY_COMPARE(m_room->detail()->comments()->count(), 1);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::anOpenFormStaysWithItsRecord()
{
    const records::Record fan = made(u"A fan is loud"_s);
    const records::Record lamp = made(u"A lamp is dark"_s);
    press(Qt::Key_E);
    QTRY_VERIFY(takesKeys(u"recordDialog"_s));
    press(Qt::Key_End);
    type(u"!"_s);
    m_room->detail()->follow(fan.id); // as what another room leads to
    QTRY_VERIFY(m_room->detail()->isTold());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(titled(u"A lamp is dark!"_s));
    QCOMPARE(titled(u"A lamp is dark!"_s)->id, lamp.id);
    QVERIFY(titled(u"A fan is loud"_s));
    QTRY_VERIFY(isGone(u"recordDialog"_s));

    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"deleteRecordDialog"_s));
    const QString shown = part(u"deleteRecordDialog"_s)->property("title").toString();
    const QString id = m_room->detail()->recordId();
    m_room->detail()->follow(id == fan.id ? lamp.id : fan.id);
    QTRY_VERIFY(m_room->detail()->isTold());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"deleteRecordDialog"_s));
    QVERIFY(!m_room->feed()->records()->find(id));
    QVERIFY(!shown.isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::theListIsFiltered()
{
    const qsizetype all = subjects().size();
    QVERIFY(all >= 8);
    QMetaObject::invokeMethod(seen(u"recordKinds"_s), "chosen", Q_ARG(QVariant, u"inquiry"_s));
    QTRY_COMPARE(subjects().size(), m_room->openOf(u"inquiry"_s));
    QMetaObject::invokeMethod(seen(u"recordKinds"_s), "chosen", Q_ARG(QVariant, QString()));
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"PRINTER"_s);
    QTRY_COMPARE(subjects(), QStringList {u"Printer at counter 2 prints blank slips"_s});
    type(u"xyz"_s);
    QTRY_VERIFY(seen(u"noRecords"_s));
    press(Qt::Key_Escape);
    QTRY_COMPARE(subjects().size(), all);
    QMetaObject::invokeMethod(seen(u"overChip"_s), "toggle");
    QTRY_COMPARE(subjects(), QStringList {u"Wheelchair without brakes"_s});
    QCOMPARE(m_console->warnings(), QStringList());
}

// Long ago: not among those that the room is told of.
void TestRecordsRoom::whatHasBeenOverForLongIsFound()
{
    const records::Record old = made(u"The old boiler hums"_s);
    QCOMPARE(
        other(u"ticket:set-status"_s, {{u"id"_s, old.id}, {u"status"_s, u"closed"_s}}), QString());
    QTRY_VERIFY(titled(old.subject)->isOver);
    m_room->feed()->forgetOne(old.id);
    QVERIFY(!titled(old.subject));
    seen(u"overChip"_s)->setProperty("checked", true);
    seen(u"recordSearch"_s)->setProperty("text", u"boiler"_s);
    QTRY_COMPARE(subjects(), QStringList {old.subject});
    m_room->detail()->follow(old.id);
    QTRY_VERIFY(m_room->detail()->isTold());
    m_room->feed()->forgetOne(old.id);
    seen(u"recordSearch"_s)->setProperty("text", u"boiler hums"_s);
    QTRY_COMPARE(subjects(), QStringList {old.subject});
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::itShowsWhatAnotherRoomMeans()
{
    const records::Record gate = made(u"The gate is stuck"_s);
    m_room->detail()->leave();
    m_console->navigator().lead(u"records"_s, gate.id);
    QTRY_COMPARE(m_room->detail()->recordId(), gate.id);
    QTRY_VERIFY(m_room->takeWanted().isEmpty()); // the page has it
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::whoIsNewCanBeAskedAtOnce()
{
    ConsoleWindow admin(m_url, m_folder->filePath(u"admin.ini"_s), u"en"_s);
    QVERIFY(admin.load());
    admin.workplace().signIn(u"admin"_s, password);
    QTRY_VERIFY(admin.workplace().connection()->isOnline());
    const auto ask = [&admin](const QString &command, const QJsonObject &data) {
        const auto answer = admin.workplace().connection()->query(command, data);
        (void)QTest::qWaitFor([&] { return answer.isFinished(); });
        return answer.result().value_or(QJsonObject());
    };
    const QString id = ask(u"users:create"_s,
        {{u"name"_s, u"wati"_s}, {u"password"_s, u"orange lamp 7"_s},
            {u"roles"_s, QJsonArray {u"nurse"_s}}})[u"user"_s][u"id"_s]
                           .toString();
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY(m_room->feed()->people().contains(id));
    QCOMPARE(m_room->feed()->nameOf(id), u"wati"_s);
    ask(u"users:update"_s, {{u"userId"_s, id}, {u"name"_s, u"wati s."_s}});
    QTRY_COMPARE(m_room->feed()->nameOf(id), u"wati s."_s);
    ask(u"users:disable"_s, {{u"userId"_s, id}});
    QTRY_VERIFY(!m_room->feed()->people().contains(id)); // and goes on being called so
    QCOMPARE(m_room->feed()->nameOf(id), u"wati s."_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRecordsRoom::whoMayNotIsNotOffered()
{
    const auto linen = titled(u"Linen and laundry"_s);
    QVERIFY(linen);
    QVERIFY(!m_room->mayEdit(*linen));
    QVERIFY(!m_room->mayRemove(*linen));
    QVERIFY(m_room->nextStates(*linen).isEmpty());
    m_room->detail()->follow(linen->id);
    QTRY_VERIFY(m_room->detail()->isTold());
    QTRY_VERIFY(seen(u"changeButton"_s));
    QVERIFY(!seen(u"changeButton"_s)->isEnabled());
    QVERIFY(!seen(u"deleteButton"_s)->isEnabled());
    QVERIFY(!seen(u"to-active"_s));
    enterAs(u"admin"_s);
    QCOMPARE(m_room->nextStates(*linen), QStringList {u"active"_s});
    QVERIFY(m_room->mayRemove(*linen));
    QCOMPARE(m_console->warnings(), QStringList());
}

// While others put on the desk, and change, what stands above.
void TestRecordsRoom::aLongListStaysWhereOneLooks()
{
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(other(u"ticket:create"_s, {{u"subject"_s, u"Lamp %1"_s.arg(i)}}), QString());
    }
    QTRY_VERIFY(titled(u"Lamp 29"_s));
    QQuickItem *view = seen(u"recordView"_s);
    const auto *filter = view->property("filter").value<client::RecordFilter *>();
    const auto current = [&] { return filter->idAt(view->property("currentIndex").toInt()); };
    QTRY_VERIFY(filter->count() >= 30);
    view->forceActiveFocus();
    press(Qt::Key_End);
    QTRY_VERIFY(view->property("contentY").toDouble() > 0 && view->property("atYEnd").toBool());
    press(Qt::Key_Up); // what follows the keys has come to rest before
    const QString chosen = current();
    QVERIFY(!chosen.isEmpty());
    QTRY_VERIFY(rowsInSight(*view).size() > 5);
    const QStringList inSight = rowsInSight(*view);
    const int count = filter->count();
    QCOMPARE(other(u"ticket:create"_s, {{u"subject"_s, u"New"_s}}), QString());
    QTRY_COMPARE(filter->count(), count + 1);
    QTRY_COMPARE(rowsInSight(*view), inSight);
    QCOMPARE(current(), chosen);
    const QString comesUp = titled(u"Lamp 20"_s)->id;
    QVERIFY(!inSight.join(u' ').contains(comesUp));
    QCOMPARE(other(u"ticket:comment"_s, {{u"id"_s, comesUp}, {u"text"_s, u"Seen."_s}}), QString());
    QTRY_COMPARE(m_room->feed()->records()->find(comesUp)->commentCount, 1);
    QTRY_COMPARE(rowsInSight(*view), inSight);
    QCOMPARE(current(), chosen);
    QVERIFY(view->hasActiveFocus());
}

void TestRecordsRoom::cleanup()
{
    m_other.reset();
    m_console.reset();
}

LOKET_SCREEN_TEST(TestRecordsRoom)
#include "tst_recordsroom.moc"
