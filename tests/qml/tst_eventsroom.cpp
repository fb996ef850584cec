// The event log in the console's window, before a real server.
#include "qml/console/events/eventsentences.h"
#include "qml/console/events/eventsroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/setup/setuproom.h"
#include "serverthread.h"
#include "support/consolehands.h"
#include "support/screentest.h"
#include "vocabulary/events/kinds.h"
#include "vocabulary/records/kind.h"
#include "vocabulary/records/names.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {

void collect(const QQuickItem &item, QStringList &texts)
{
    if (item.isVisible()) {
        texts.append(item.property("text").toString());
        for (const QQuickItem *child : item.childItems()) {
            collect(*child, texts);
        }
    }
}

} // namespace

class TestEventsRoom : public QObject, private ConsoleHands {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasDoneIsToldInSentences();
    void nothingIsToldByItsNameOnTheWire();
    void whatWasAskedForIsToldWithoutIds();
    void theFiltersNarrowItDown();
    void whatIsNewIsOffered();
    void theRecordIsProven();
    void allOfItIsSavedAsATable();
    void aFileThatCannotBeWrittenIsSaid();
    void theAuditorLandsHereAndSeesNoNames();
    void cleanup();

private:
    QStringList sentences() const
    {
        QStringList told;
        for (const events::RecordEvent &event : m_room->list()->events()->values()) {
            told.append(m_room->sentence(event));
        }
        return told;
    }
    QStringList seenTexts() const
    {
        QStringList texts;
        collect(*m_console->window()->contentItem(), texts);
        return texts;
    }
    void signIn(const QString &name, const QString &password)
    {
        m_console->workplace().signOut();
        QTRY_VERIFY(!m_console->navigator().current());
        m_console->workplace().signIn(name, password);
        QTRY_VERIFY(m_console->navigator().current());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    console::EventsRoom *m_room = nullptr;
};

// A small practice, where somebody has a number and was called.
void TestEventsRoom::init()
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
    QTRY_VERIFY(m_console->navigator().current());
    auto &setup = m_console->navigator().room<console::SetupRoom>();
    QTRY_VERIFY(!setup.services()->isStale());
    setup.actions()->begin(u"practice"_s, u"en"_s);
    QTRY_VERIFY(setup.actions()->working().isEmpty());
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    QTRY_VERIFY(queue.feed()->counters()->count() > 0);
    queue.chooseCounter(u"1"_s);
    queue.actions()->openCounter();
    QTRY_VERIFY(queue.desk()->isOpen());
    queue.actions()->issue(u"R"_s, u"NORMAL"_s, u"Siti Aminah"_s, {});
    QTRY_VERIFY(queue.actions()->working().isEmpty());
    queue.actions()->callNext();
    QTRY_VERIFY(queue.desk()->hasCurrent());
    m_room = &m_console->navigator().room<console::EventsRoom>();
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(seen(u"eventView"_s));
    QTRY_VERIFY(!m_room->list()->isSearching() && m_room->list()->events()->count() > 0);
}

void TestEventsRoom::whatWasDoneIsToldInSentences()
{
    const QStringList told = sentences();
    QVERIFY(told.contains(u"ratna called R-001 Siti Aminah to Counter 1"_s));
    QTRY_VERIFY(sentences().contains(u"ratna gave out R-001 Siti Aminah for Registration"_s));
    QVERIFY(told.contains(u"ratna opened Counter 1"_s));
    QVERIFY(told.contains(u"ratna signed in"_s));
    QTRY_VERIFY(seen(u"body"_s)); // of the first in the list
    const events::RecordEvent looks {.actorName = u"Ratna"_s,
        .module = u"audit"_s,
        .kind = u"read"_s,
        .subject = u"events:search"_s,
        .body = {{u"count"_s, 3}, {u"last"_s, u"2026-01-07T10:30:05.000Z"_s}}};
    const QString last = QDateTime::fromString(u"2026-01-07T10:30:05Z"_s, Qt::ISODate)
                             .toLocalTime()
                             .toString(u"HH:mm:ss"_s);
    QCOMPARE(m_room->sentence(looks),
        u"Ratna looked at the event log – 3 more times, the last at "_s + last);
    const events::RecordEvent strange {
        .actor = u"x"_s, .module = u"weather"_s, .kind = u"rained"_s, .subject = u"roof"_s};
    QCOMPARE(m_room->sentence(strange), u"x: weather: rained roof"_s);
    m_console->languages().choose(u"id"_s);
    QVERIFY(!sentences().contains(u"ratna signed in"_s));
    m_console->languages().choose(u"en"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

// What pharmacy and service desk do, what can be asked of them, and where one may listen.
void TestEventsRoom::nothingIsToldByItsNameOnTheWire()
{
    const auto check = [this](const QString &module, const QString &kind, const QString &subject) {
        const events::RecordEvent event {.actor = u"x"_s,
            .actorName = u"Ratna"_s,
            .module = module,
            .kind = kind,
            .subject = subject,
            .body = {{u"subject"_s, u"Lamp"_s}}};
        const QString told = m_room->sentence(event);
        const QString name = console::kindName(module, kind);
        QVERIFY2(name != module + u": "_s + kind, qPrintable(name));
        for (const QString &text : {told.section(u'“', 0, 0), name}) {
            QVERIFY2(!kind.contains(u':') || !text.contains(kind), qPrintable(text));
            QVERIFY2(!text.contains(module + u':'), qPrintable(text));
        }
        QVERIFY2(subject.size() < 4 || !told.contains(subject), qPrintable(told));
    };
    const QHash<QString, QStringList> &all = events::recordKinds();
    for (const records::Kind &kind : records::kinds()) {
        for (const QString &what : all.value(records::moduleName)) {
            check(records::moduleName, kind.word + u':' + what, u"r1"_s);
        }
        for (const QString &command : {u"list"_s, u"get"_s, u"create"_s, u"update"_s,
                 u"set-status"_s, u"comment"_s, u"delete"_s}) {
            check(u"audit"_s, u"refused"_s, kind.word + u':' + command);
        }
    }
    for (const QString &thing : {u"prescription-create"_s, u"prescription-prepare"_s,
             u"prescription-settle"_s, u"prescription-ready"_s, u"prescription-collect"_s,
             u"prescription-cancel"_s, u"prescription-join"_s, u"prescription:orders"_s,
             u"prescription:order"_s, u"prescription:status"_s, u"prescription:broadcast"_s,
             u"prescription_F"_s, u"records"_s, u"records:people"_s}) {
        check(u"audit"_s, u"refused"_s, thing);
    }
    for (auto kinds = all.cbegin(); kinds != all.cend(); ++kinds) {
        for (const QString &kind : kinds.key() == records::moduleName ? QStringList() : *kinds) {
            check(kinds.key(), kind, u"v1"_s);
        }
        check(kinds.key(), u"sample"_s, u"v1"_s);
    }
    const events::RecordEvent ticket {.actor = u"x"_s,
        .actorName = u"Ratna"_s,
        .module = records::moduleName,
        .kind = u"ticket:created"_s,
        .subject = u"r1"_s,
        .body = {{u"subject"_s, u"Lamp"_s}}};
    QCOMPARE(m_room->sentence(ticket), u"Ratna put the ticket “Lamp” on the service desk"_s);
    QCOMPARE(console::kindName(records::moduleName, u"ticket:created"_s), u"Ticket: new"_s);
}

// A report by its name, in the reader's language; everything else by what it is.
void TestEventsRoom::whatWasAskedForIsToldWithoutIds()
{
    const auto told = [this](const QString &command, const QString &subject) {
        const events::RecordEvent event {.actorName = u"Ratna"_s,
            .module = u"audit"_s,
            .kind = u"read"_s,
            .subject = subject,
            .body = {{u"command"_s, command}}};
        return m_room->sentence(event);
    };
    const QString preview = u"reports:preview"_s;
    const QString id = u"waits-by-service"_s;
    QTRY_COMPARE(told(preview, id), u"Ratna looked at “Waits and service by service”"_s);
    QCOMPARE(told(u"/api/v1/reports/stream/{templateId}"_s, id), told(preview, id));
    QCOMPARE(told(preview, u"of-another-day"_s), u"Ratna looked at a report"_s);
    for (const QString &command :
        {u"reports:download"_s, u"reports:values"_s, u"radiology:scan"_s, u"radiology:broadcast"_s,
            u"prescription:order"_s, u"prescription:broadcast"_s, u"telemedicine:appointment"_s,
            u"telemedicine_lobby_message"_s, u"queue:visit"_s, u"queue:broadcast"_s,
            u"template:broadcast"_s, u"monitoring:close-connection"_s, u"connections:message"_s,
            u"users:message"_s, u"devices:try"_s, u"slip:show"_s, u"slip:png"_s, u"slip:pdf"_s,
            u"maintenance:try-restore"_s, u"sessions:list"_s, u"audit:events"_s}) {
        const QString sentence = told(command, u"266wba5cw2kysv37"_s);
        QVERIFY2(!sentence.contains(u"266wba5cw2kysv37"_s), qPrintable(sentence));
    }
    for (const QString &command : {u"radiology:queue"_s, u"telemedicine:appointments"_s,
             u"telemedicine:rooms"_s, u"network:open"_s, u"clinic:try-call"_s}) {
        QVERIFY2(!told(command, command).contains(u':'), qPrintable(told(command, command)));
    }
    QCOMPARE(told(u"channels:publish"_s, u"public:news"_s), u"Ratna looked at public:news"_s);
    const events::RecordEvent made {.actorName = u"Ratna"_s,
        .module = u"reports"_s,
        .kind = u"template-made"_s,
        .subject = u"my-waits"_s,
        .body = {{u"title"_s, u"My waits"_s}}};
    QCOMPARE(m_room->sentence(made), u"Ratna made the report template “My waits”"_s);
    m_console->languages().choose(u"id"_s);
    QTRY_COMPARE(told(preview, id), u"Ratna melihat “Waktu tunggu dan layanan per layanan”"_s);
    m_console->languages().choose(u"en"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestEventsRoom::theFiltersNarrowItDown()
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Tab);
    seen(u"eventView"_s)->setProperty("currentIndex", 3);
    type(u"siti"_s); // while one types, without Enter
    QTRY_COMPARE(m_room->list()->events()->count(), 2); // the number, the call
    QTRY_COMPARE(seen(u"eventView"_s)->property("currentIndex").toInt(), 0); // the newest
    QCOMPARE(seen(u"eventView"_s)->property("contentY").toReal(),
        seen(u"eventView"_s)->property("originY").toReal());
    press(Qt::Key_Escape); // clears the field
    QTRY_VERIFY(m_room->list()->events()->count() > 5);
    QTRY_VERIFY(m_room->kinds().size() > 5);
    m_room->search({}, {}, u"r1"_s, u"queue.call"_s, {}, {});
    QTRY_COMPARE(sentences(), QStringList {u"ratna called R-001 Siti Aminah to Counter 1"_s});
    m_room->search(u"nobody"_s, {}, {}, {}, {}, {});
    QTRY_VERIFY(seen(u"nothing"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestEventsRoom::whatIsNewIsOffered()
{
    // That somebody looks at the record is on it, and no news to them.
    QTRY_VERIFY(m_room->watch()->record().events > m_room->list()->newest());
    QVERIFY(!seen(u"newerButton"_s));
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    queue.actions()->issue(u"R"_s, u"NORMAL"_s, u"Budi"_s, {});
    QTRY_VERIFY(queue.actions()->working().isEmpty()); // it is on record
    QTRY_VERIFY(seen(u"newerButton"_s));
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(sentences().contains(u"ratna gave out R-002 Budi for Registration"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestEventsRoom::theRecordIsProven()
{
    QTRY_VERIFY(m_room->watch()->isKnown());
    QTRY_VERIFY(!m_room->watch()->record().isProving);
    const auto before = m_room->watch()->record().provenAt;
    m_room->actions()->prove();
    QTRY_VERIFY(m_room->watch()->record().provenAt > before);
    QVERIFY(m_room->watch()->record().isSound());
    QCOMPARE(m_room->badge(), 0);
    QVERIFY(QMetaObject::invokeMethod(seen(u"copyHead"_s), "clicked"));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_room->watch()->record().head);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestEventsRoom::allOfItIsSavedAsATable()
{
    const QString file = m_folder->filePath(u"events.csv"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"saveDialog"_s));
    seen(u"fileField"_s)->setProperty("text", file);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!part(u"saveDialog"_s)->property("visible").toBool());
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray content = table.readAll();
    QVERIFY(content.startsWith("\xef\xbb\xbf\"No.\",\"Time\""));
    QVERIFY(content.contains("\"ratna called R-001 Siti Aminah to Counter 1\""));
    QCOMPARE(content.count("\r\n"), m_room->file()->rows() + 1);
    QVERIFY(m_room->file()->rows() >= m_room->list()->events()->count());
    QVERIFY(m_room->file()->exists(file));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestEventsRoom::aFileThatCannotBeWrittenIsSaid()
{
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"saveDialog"_s));
    seen(u"fileField"_s)->setProperty("text", m_folder->filePath(u"nowhere/events.csv"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!part(u"saveDialog"_s)->property("error").toString().isEmpty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!part(u"saveDialog"_s)->property("visible").toBool());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestEventsRoom::theAuditorLandsHereAndSeesNoNames()
{
    auto &setup = m_console->navigator().room<console::SetupRoom>();
    setup.actions()->addPerson(u"eye"_s, u"tiga kata beda"_s, {u"auditor"_s});
    QTRY_VERIFY(setup.actions()->working().isEmpty());
    signIn(u"eye"_s, u"tiga kata beda"_s);
    QCOMPARE(m_console->navigator().current(), m_room);
    QTRY_VERIFY(m_room->list()->events()->count() > 0);
    QVERIFY(!m_room->readsNames());
    QTRY_VERIFY(sentences().contains(u"ratna called R-001 to Counter 1"_s));
    for (const events::RecordEvent &event : m_room->list()->events()->values()) {
        QVERIFY(!m_room->sentence(event).contains(u"Siti"_s));
        QVERIFY(!m_room->bodyText(event).contains(u"Siti"_s));
    }
    const auto &events = m_room->list()->events()->values();
    const auto about = std::find_if(events.begin(), events.end(),
        [](const events::RecordEvent &event) { return !event.number.isEmpty(); });
    QVERIFY(about != events.end());
    seen(u"eventView"_s)->setProperty("currentIndex", int(about - events.begin()));
    QTRY_VERIFY(seenTexts().contains(u"Name withheld"_s));

    auto &queue = m_console->navigator().room<console::QueueRoom>();
    m_console->navigator().enter(&queue);
    QTRY_VERIFY(!queue.feed()->isStale());
    QTRY_VERIFY(seen(u"tabs"_s));
    QMetaObject::invokeMethod(seen(u"tabs"_s), "chosen", Q_ARG(QVariant, u"counters"_s));
    QTRY_COMPARE(seenTexts().count(u"Name withheld"_s), 1); // the row
    queue.story()->follow(queue.feed()->visits()->values().first().id);
    QTRY_COMPARE(seenTexts().count(u"Name withheld"_s), 2); // and the panel
    queue.story()->leave();
    seen(u"search"_s)->forceActiveFocus();
    type(u"R-001"_s);
    QTRY_VERIFY(queue.search()->total() == 1);
    QTRY_COMPARE(seenTexts().count(u"Name withheld"_s), 2); // and who is found
    QVERIFY(!seenTexts().contains(u"Walk-in"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestEventsRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestEventsRoom)
#include "tst_eventsroom.moc"
