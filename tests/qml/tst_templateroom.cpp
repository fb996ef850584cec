// The module's room in the console's window, before a real server.
#include "console/consolewindow.h"
#include "qml/console/template/templateroom.h"
#include "serverthread.h"
#include "support/screentest.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;

class TestTemplateRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsAddedStandsFirst();
    void anEntryThatSaysNothingIsNotAdded();

private:
    QObject *item(const QString &name) const
    {
        return m_console->window()->findChild<QObject *>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<ConsoleWindow> m_console;
    console::TemplateRoom *m_room = nullptr;
};

// The first administrator signs in and goes to the room.
void TestTemplateRoom::initTestCase()
{
    qputenv("LOKET_EXAMPLES", "1"); // else an example opens nowhere
    const auto settings =
        loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    m_console = std::make_unique<ConsoleWindow>(
        m_server->start().value().url, m_folder.filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->show();
    QTRY_VERIFY(m_console->workplace().wantsSetUp());
    m_console->workplace().setUp(u"ratna"_s, u"sekali-lagi"_s);
    QTRY_VERIFY(m_console->navigator().current());
    m_room = &m_console->navigator().room<console::TemplateRoom>();
    QTRY_VERIFY(!m_room->entries()->isStale());
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(item(u"entryView"_s));
    QVERIFY(item(u"noEntries"_s)->property("visible").toBool());
}

void TestTemplateRoom::whatIsAddedStandsFirst()
{
    QObject *view = item(u"entryView"_s);
    for (const QString &text : {u"The lift is out of order."_s, u"<b>Fire drill</b> at 15:00"_s}) {
        const int before = view->property("count").toInt();
        item(u"entryField"_s)->setProperty("text", text);
        QVERIFY(QMetaObject::invokeMethod(item(u"addButton"_s), "clicked"));
        QTRY_COMPARE(view->property("count").toInt(), before + 1);
        QTRY_VERIFY(item(u"entryField"_s)->property("text").toString().isEmpty());
        const QModelIndex first = m_room->entries()->index(0, 0);
        const int role = m_room->entries()->roleNames().key("text");
        QCOMPARE(first.data(role).toString(), text); // newest first
    }
    QVERIFY(!item(u"noEntries"_s)->property("visible").toBool());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestTemplateRoom::anEntryThatSaysNothingIsNotAdded()
{
    const int before = m_room->entries()->count();
    item(u"entryField"_s)->setProperty("text", u"   "_s);
    QVERIFY(QMetaObject::invokeMethod(item(u"addButton"_s), "clicked"));
    QVERIFY(!item(u"entryField"_s)->property("error").toString().isEmpty());
    QCOMPARE(item(u"entryView"_s)->property("count").toInt(), before);
    QVERIFY(m_room->working().isEmpty());
}

LOKET_SCREEN_TEST(TestTemplateRoom)
#include "tst_templateroom.moc"
