// Paper in the console's window, before a real server and a printer that answers as real ones do.
#include "console/consolewindow.h"
#include "pictures.h"
#include "qml/console/devices/devicesroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/setup/setuproom.h"
#include "serverthread.h"
#include "support/fakeprinter.h"
#include "support/findseen.h"
#include "support/mousehand.h"
#include "support/screentest.h"
#include "support/takeskeys.h"

#include <QProcess>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using Mood = FakePrinter::Mood;

class TestSlipRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNumberIsPrinted();
    void whatIsNotPrintedIsSaid();
    void againFromThePanel();
    void aSlipIsVoided();
    void printersAreSetUp();
    void pictures_data();
    void pictures();
    void cleanup();

private:
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }
    QString text(const QString &name) const
    {
        const QQuickItem *item = seen(name);
        return item ? item->property("text").toString() : QString();
    }
    QObject *object(const QString &name) const
    {
        return m_console->window()->findChild<QObject *>(name);
    }
    bool takesKeys(const QString &name) const
    {
        return test::takesKeys(*m_console->window(), name);
    }
    bool isVisible(const QString &dialog) const
    {
        return object(dialog)->property("visible").toBool();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_console->window(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &letters) const
    {
        for (const QChar letter : letters) {
            QTest::keyClick(m_console->window(), letter.toLatin1());
        }
    }
    void addPrinter(const QString &name, const QString &target)
    {
        const int count = m_devices->slips()->feed()->printers()->count();
        m_devices->slips()->save({}, name, u"escpos"_s, target, 80, {});
        QTRY_COMPARE(m_devices->slips()->feed()->printers()->count(), count + 1);
        QTRY_VERIFY(m_devices->slips()->working().isEmpty());
    }
    // By the keyboard, up to its number in large.
    void giveNumber()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(takesKeys(u"issueDialog"_s));
        QTRY_VERIFY(m_queue->feed()->services()->count() > 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(takesKeys(u"issuedDialog"_s));
        QTRY_VERIFY(text(u"issuedQr"_s).startsWith(u"http://"));
    }
    slip::Slip slip() const { return m_queue->feed()->visits()->values().first().slip; }
    void picture(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePrinter> m_printer;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<ConsoleWindow> m_console;
    console::QueueRoom *m_queue = nullptr;
    console::DevicesRoom *m_devices = nullptr;
};

// A small clinic with one counter, which is open.
void TestSlipRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_printer = std::make_unique<FakePrinter>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    m_console = std::make_unique<ConsoleWindow>(
        m_server->start().value().url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1440, 900);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    QTRY_VERIFY(m_console->workplace().wantsSetUp());
    m_console->workplace().setUp(u"ratna"_s, u"sekali-lagi"_s);
    QTRY_VERIFY(m_console->navigator().current());
    auto &setup = m_console->navigator().room<console::SetupRoom>();
    QTRY_VERIFY(!setup.services()->isStale());
    setup.actions()->begin(u"practice"_s, u"id"_s);
    QTRY_VERIFY(setup.counters()->count() > 0);
    m_devices = &m_console->navigator().room<console::DevicesRoom>();
    m_queue = &m_console->navigator().room<console::QueueRoom>();
    QTRY_COMPARE(m_queue->feed()->counters()->count(), setup.counters()->count());
    m_console->navigator().enter(m_queue);
    m_queue->chooseCounter(setup.counters()->values().first().id);
    m_queue->actions()->openCounter();
    QTRY_VERIFY(m_queue->desk()->isOpen());
    QTRY_VERIFY(m_queue->actions()->working().isEmpty());
}

// What comes out of the printer leads where the code on the screen does.
void TestSlipRoom::aNumberIsPrinted()
{
    addPrinter(u"Reception"_s, m_printer->target());
    giveNumber();
    const QString address = text(u"issuedQr"_s);
    QVERIFY2(address.contains(u"/t/"), qPrintable(address));
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(m_printer->papers().size(), 1);
    QTRY_COMPARE(text(u"slipOutcome"_s), u"Printed by Reception"_s);
    QCOMPARE(slip::State(slip().state), slip::State::Printed);
    const QString file = m_folder->filePath(u"paper.png"_s);
    QVERIFY(m_printer->papers().first().save(file));
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, file});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), address);
    QTRY_VERIFY(takesKeys(u"issuedDialog"_s)); // not before one can read it
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"issuedDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSlipRoom::whatIsNotPrintedIsSaid()
{
    giveNumber();
    QTRY_COMPARE(text(u"slipOutcome"_s), u"No printer is set up. The patient can scan the code."_s);
    QVERIFY(!seen(u"printSlip"_s)->isEnabled());
    addPrinter(u"Reception"_s, m_printer->target());
    m_printer->setMood(Mood::PaperOut);
    QTRY_VERIFY(seen(u"printSlip"_s)->isEnabled());
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(text(u"slipOutcome"_s), u"Not printed by Reception: the paper is out"_s);
    QCOMPARE(text(u"printSlip"_s), u"Print again"_s);
    m_printer->setMood(Mood::PaperLow);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(text(u"slipOutcome"_s), u"Printed by Reception, which is low on paper"_s);
    QCOMPARE(m_printer->papers().size(), 1);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSlipRoom::againFromThePanel()
{
    addPrinter(u"Reception"_s, m_printer->target());
    giveNumber();
    press(Qt::Key_Return);
    QTest::keyClick(m_console->window(), Qt::Key_Escape);
    QTRY_VERIFY(!isVisible(u"issuedDialog"_s));
    seen(u"visitView"_s)->forceActiveFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_queue->story()->isTold());
    press(Qt::Key_S);
    QTRY_COMPARE(m_printer->papers().size(), 1);
    QTRY_COMPARE(text(u"panelSlip"_s), u"Printed by Reception"_s);
    QTRY_VERIFY(m_queue->slips()->working().isEmpty());
    m_printer->setMood(Mood::CoverOpen);
    press(Qt::Key_S);
    QTRY_COMPARE(text(u"panelSlip"_s), u"Not printed by Reception: its cover is open"_s);
    press(Qt::Key_Delete); // and it is void
    QTRY_VERIFY(takesKeys(u"cancelDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_queue->story()->visit().state, queue::State::Cancelled);
    QTRY_VERIFY(m_queue->actions()->working().isEmpty());
    m_printer->setMood(Mood::Ready);
    press(Qt::Key_S);
    QVERIFY(m_queue->slips()->working().isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

// By the menu of the panel; the next slip has another code.
void TestSlipRoom::aSlipIsVoided()
{
    addPrinter(u"Reception"_s, m_printer->target());
    giveNumber();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(text(u"slipOutcome"_s), u"Printed by Reception"_s);
    const QString lost = text(u"issuedQr"_s);
    QTRY_VERIFY(takesKeys(u"issuedDialog"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"issuedDialog"_s));
    seen(u"visitView"_s)->forceActiveFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_queue->story()->isTold());
    QTRY_VERIFY(seen(u"panelMore"_s) && seen(u"panelMore"_s)->isEnabled());
    clickOn(seen(u"panelMore"_s));
    QTRY_VERIFY(seen(u"voidItem"_s));
    clickOn(seen(u"voidItem"_s));
    QTRY_VERIFY(takesKeys(u"voidSlipDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(text(u"panelSlip"_s), u"The slip is void: its code opens nothing any more"_s);
    QTRY_VERIFY(!isVisible(u"voidSlipDialog"_s));
    const QString visitId = m_queue->story()->visit().id;
    QTRY_VERIFY(m_queue->slips()->working().isEmpty());
    m_queue->slips()->look(visitId);
    QTRY_VERIFY(!m_queue->slips()->address().isEmpty());
    QVERIFY(m_queue->slips()->address() != lost);
    QCOMPARE(m_console->warnings(), QStringList());
}

// By the keyboard, and with a test slip.
void TestSlipRoom::printersAreSetUp()
{
    m_console->navigator().enter(m_devices);
    QTRY_VERIFY(seen(u"addPrinter"_s));
    QTRY_VERIFY(seen(u"noPrinters"_s));
    seen(u"addPrinter"_s)->forceActiveFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(takesKeys(u"printerDialog"_s));
    type(u"Reception"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QVERIFY(seen(u"printerTarget"_s)->hasActiveFocus());
    type(u"10.0.0.7/x"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!object(u"printerDialog"_s)->property("error").toString().isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_printer->target());
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"printerDialog"_s));
    QTRY_VERIFY(seen(u"testPrinter"_s));
    seen(u"testPrinter"_s)->forceActiveFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(m_printer->papers().size(), 1);
    seen(u"printerView"_s)->forceActiveFocus();
    QTRY_VERIFY(m_devices->slips()->working().isEmpty());
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"removePrinter"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_devices->slips()->feed()->printers()->count(), 0);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSlipRoom::pictures_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"id"_s, u"en"_s, u"th"_s}) {
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            QList<QSize> sizes {{1024, 700}};
            if (qEnvironmentVariableIsSet("LOKET_PICTURES")) {
                sizes.append({1440, 900});
            }
            for (const QSize &size : sizes) {
                QTest::addRow("%s-%s-%d", qPrintable(language), qPrintable(theme), size.width())
                    << language << theme << size;
            }
        }
    }
}

// With LOKET_PICTURES=FOLDER they are kept there.
void TestSlipRoom::pictures()
{
    QFETCH(const QString, language);
    QFETCH(const QString, theme);
    QFETCH(const QSize, size);
    m_console->languages().choose(language);
    m_console->workplace().preferences()->setTheme(theme);
    m_console->window()->resize(size);
    addPrinter(u"Reception"_s, m_printer->target());
    giveNumber();
    picture(u"issued"_s);
    m_printer->setMood(Mood::PaperOut);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(slip::State(slip().state), slip::State::NotPrinted);
    addPrinter(u"Entrance hall"_s, u"192.168.1.51"_s);
    picture(u"notprinted"_s);
    QVERIFY(QMetaObject::invokeMethod(object(u"issuedDialog"_s), "close"));
    QTRY_VERIFY(!isVisible(u"issuedDialog"_s));
    seen(u"visitView"_s)->forceActiveFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_queue->story()->isTold());
    picture(u"panel"_s);
    m_console->navigator().enter(m_devices);
    QTRY_VERIFY(seen(u"addPrinter"_s));
    picture(u"printers"_s);
    seen(u"addPrinter"_s)->forceActiveFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(takesKeys(u"printerDialog"_s));
    picture(u"printerdialog"_s);
}

void TestSlipRoom::picture(const QString &name)
{
    const QString folder = picturesFolder(*m_folder);
    QVERIFY(!folder.isEmpty());
    keepPicture(*m_console, folder,
        u"slip-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name));
}

void TestSlipRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_printer.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestSlipRoom)
#include "tst_sliproom.moc"
