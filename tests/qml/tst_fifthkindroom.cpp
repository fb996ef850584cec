// A fifth kind of record takes one declaration: this program has another list of kinds than loket
// (vocabulary/records/kinds.cpp), and nothing else of its own.
#include "console/consolewindow.h"
#include "qml/console/records/recordsroom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"
#include "testclient.h"
#include "vocabulary/records/kind.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace loket::records {

const QList<Kind> &kinds()
{
    static const QList<Kind> all {{.word = u"ticket"_s,
                                      .states = {u"open"_s, u"closed"_s},
                                      .over = {u"closed"_s},
                                      .steps = {{u"open"_s, u"closed"_s, Party::Anyone}},
                                      .edit = Party::Anyone,
                                      .remove = Party::Creator,
                                      .hasPriority = true},
        {.word = u"complaint"_s,
            .states = {u"heard"_s, u"settled"_s},
            .over = {u"settled"_s},
            .steps = {{u"heard"_s, u"settled"_s, Party::Anyone}},
            .edit = Party::Anyone,
            .remove = Party::Admin}};
    return all;
}

} // namespace loket::records

namespace {
const QString password = u"demo12345"_s;
}

class TestFifthKindRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isOnTheScreen();
    void isOverHttpAndTheSocket();
    void isAskedForInTheDescription();

private:
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<ConsoleWindow> m_console;
};

void TestFifthKindRoom::initTestCase()
{
    const auto settings =
        loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::House, password});
    m_url = m_server->start().value().url;
    m_console =
        std::make_unique<ConsoleWindow>(m_url, m_folder.filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1440, 900);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    m_console->workplace().signIn(u"nurse"_s, password);
    QTRY_VERIFY(m_console->navigator().current());
}

// Made, shown, moved on; its words are as it is called until it has some (RecordWords.qml).
void TestFifthKindRoom::isOnTheScreen()
{
    auto &room = m_console->navigator().room<console::RecordsRoom>();
    m_console->navigator().enter(&room);
    QTRY_VERIFY(!room.feed()->isStale());
    QTRY_VERIFY(seen(u"recordKinds"_s));
    QVERIFY(room.kinds().contains(u"complaint"_s));
    room.actions()->create(u"complaint"_s, {{u"subject"_s, u"Two hours without a word"_s}});
    QTRY_VERIFY(room.detail()->isTold());
    QCOMPARE(room.detail()->record().kind, u"complaint"_s);
    QTRY_VERIFY(seen(u"recordPanel"_s));
    QTRY_VERIFY(seen(u"to-settled"_s));
    room.actions()->setStatus(room.detail()->record(), u"settled"_s);
    QTRY_COMPARE(room.detail()->record().status, u"settled"_s);
    QVERIFY(room.detail()->record().isOver);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestFifthKindRoom::isOverHttpAndTheSocket()
{
    HttpClient doctor(m_url);
    QVERIFY(doctor.login(u"doctor"_s, password));
    HttpClient admin(m_url);
    QVERIFY(admin.login(u"admin"_s, password));
    SocketClient boss(m_url, admin.token());
    const Answer made =
        doctor.post(u"/records/complaints"_s, {{u"subject"_s, u"The music is too loud"_s}});
    QCOMPARE(made.status, 201);
    const QJsonObject told = boss.take(u"complaint:created"_s)[u"data"_s].toObject();
    QCOMPARE(told[u"entity"_s], made.body[u"complaint"_s]);
    const QJsonObject reply = boss.call(u"complaint:set-status"_s,
        {{u"id"_s, made.body[u"complaint"_s][u"id"_s]}, {u"status"_s, u"settled"_s}});
    QCOMPARE(reply[u"data"_s][u"complaint"_s][u"status"_s].toString(), u"settled"_s);
    QCOMPARE(doctor.get(u"/records/complaints"_s).body[u"complaints"_s].toArray().size(), 2);
}

void TestFifthKindRoom::isAskedForInTheDescription()
{
    HttpClient anybody(m_url);
    const QJsonObject paths = anybody.get(u"/openapi.json"_s).body[u"paths"_s].toObject();
    QVERIFY(paths.contains(u"/records/complaints"_s));
    QVERIFY(!paths.contains(u"/records/proposals"_s)); // the list is this program's
}

LOKET_SCREEN_TEST(TestFifthKindRoom)
#include "tst_fifthkindroom.moc"
