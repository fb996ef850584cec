// Radiology's room in the console's window, before a real server with the sample clinic.
#include "console/consolewindow.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/radiology/radiologyroom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/mousehand.h"
#include "support/screentest.h"
#include "support/takeskeys.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using queue::State;

class TestRadiologyRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void thePatientAtTheCounterIsSentInTwoKeystrokes();
    void aRadiographerLandsHere();
    void aDoubleClickCallsOnce();
    void cleanup();

private:
    void signIn(const QString &role);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<ConsoleWindow> m_console;
};

void TestRadiologyRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server =
        std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, u"demo12345"_s});
    m_console = std::make_unique<ConsoleWindow>(
        m_server->start().value().url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
}

void TestRadiologyRoom::signIn(const QString &role)
{
    m_console->workplace().signIn(role, u"demo12345"_s);
    QTRY_VERIFY(m_console->navigator().current());
    QTRY_VERIFY(!m_console->navigator().room<console::RadiologyRoom>().feed()->isStale());
}

void TestRadiologyRoom::thePatientAtTheCounterIsSentInTwoKeystrokes()
{
    signIn(u"doctor"_s);
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    auto &radiology = m_console->navigator().room<console::RadiologyRoom>();
    queue.chooseCounter(u"3"_s);
    QTRY_VERIFY(!queue.feed()->isStale());
    queue.actions()->issue(u"A"_s, u"URGENT"_s, u"Ani"_s, {});
    QTRY_VERIFY(queue.actions()->working().isEmpty());
    const QString one = queue.desk()->current().id; // somebody of the sample's morning
    queue.actions()->callNext();
    QTRY_VERIFY(queue.desk()->hasCurrent() && queue.desk()->current().id != one);
    const queue::ShownVisit visit = queue.desk()->current();

    const int before = radiology.openCount();
    QTest::keyClick(m_console->window(), Qt::Key_F10);
    auto *button = findSeen(m_console->window()->contentItem(), u"sendToScan"_s);
    QVERIFY(button && button->isVisible());
    auto *dialog = button->findChild<QObject *>(u"sendDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(takesKeys(dialog));
    QVERIFY(visit.priority == queue::Priority::Urgent);
    QCOMPARE(dialog->findChild<QObject *>(u"priorityChoice"_s)->property("value"), u"URGENT"_s);
    radiology.calls()->setPatient(queue::ShownVisit()); // another is there meanwhile
    QTest::keyClick(m_console->window(), Qt::Key_1);
    QVERIFY(dialog->property("opened").toBool()); // there may be more to say
    QCOMPARE(radiology.actions()->working(), QString());
    QTest::keyClick(m_console->window(), Qt::Key_Return);
    QTRY_VERIFY(!dialog->property("visible").toBool());
    QTRY_COMPARE(radiology.openCount(), before + 1);
    // The number waits at radiology now.
    QTRY_COMPARE(queue.feed()->visits()->find(visit.id)->serviceId, u"X"_s);
    QTRY_COMPARE(queue.feed()->visits()->find(visit.id)->state, State::Waiting);
    QCOMPARE(radiology.calls()->visit(visit.id).number, visit.number);
    QTRY_VERIFY(!queue.desk()->hasCurrent());
    QTest::keyClick(m_console->window(), Qt::Key_F10); // nobody is there
    QVERIFY(!dialog->property("visible").toBool());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRadiologyRoom::aRadiographerLandsHere()
{
    signIn(u"radiographer"_s);
    auto &radiology = m_console->navigator().room<console::RadiologyRoom>();
    QCOMPARE(m_console->navigator().current(), &radiology);
    QTRY_COMPARE(radiology.badge(), 1); // the sample's late one
    QCOMPARE(radiology.badgeMeaning(), u"danger"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

// As soon as somebody is called the same button calls again.
void TestRadiologyRoom::aDoubleClickCallsOnce()
{
    signIn(u"admin"_s);
    auto &radiology = m_console->navigator().room<console::RadiologyRoom>();
    m_console->navigator().enter(&radiology);
    const auto answer = [this](const QString &command, const QJsonObject &data) {
        const auto asked = m_console->connection().query(command, data);
        (void)QTest::qWaitFor([&asked] { return asked.isFinished(); });
        return asked.result().value_or(QJsonObject());
    };
    const QString visit =
        answer(u"queue:issue"_s, {{u"serviceId"_s, u"X"_s}, {u"patientId"_s, u"P-9999"_s}})
            .value(u"visit"_s)[u"id"_s]
            .toString();
    const QString scan = answer(u"radiology-scan-request"_s,
        {{u"patientId"_s, u"P-9999"_s}, {u"scanType"_s, u"CT"_s}, {u"visitId"_s, visit}})
                             .value(u"scan"_s)[u"id"_s]
                             .toString();
    m_console->navigator().lead(u"radiology"_s, scan);
    const auto button = [this] {
        return findSeen(m_console->window()->contentItem(), u"callButton"_s);
    };
    QTRY_VERIFY(button() && button()->isEnabled());
    const QPoint place = settledMiddleOf(*button());
    QTest::mouseClick(m_console->window(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(radiology.calls()->visit(visit).calls, 1);
    QTRY_VERIFY(radiology.calls()->workingVisit().isEmpty() && button() && button()->isEnabled());
    QVERIFY(button()->contains(button()->mapFromScene(place)));
    pressAgain(*m_console->window(), place);
    QCOMPARE(radiology.calls()->workingVisit(), QString());
    QTest::mouseClick(m_console->window(), Qt::LeftButton, {}, place); // somebody means it
    QTRY_COMPARE(radiology.calls()->visit(visit).calls, 2);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestRadiologyRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestRadiologyRoom)
#include "tst_radiologyroom.moc"
