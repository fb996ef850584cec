// A house that begins with nothing: from the empty folder to the first patient on a display, as
// somebody who has never seen Loket does it, by the keyboard alone, by the mouse alone, and with a
// break. With LOKET_PICTURES=FOLDER in the environment its pictures are kept there to be looked at.
#include "console/consolewindow.h"
#include "hall.h"
#include "qml/console/queue/queueroom.h"
#include "qml/firststart/firststartroom.h"
#include "serverthread.h"
#include "support/freeport.h"
#include "support/mousehand.h"
#include "support/screentest.h"
#include "support/takeskeys.h"
#include "support/testdoor.h"
#include "testclient.h"

#include <QBuffer>
#include <QImage>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtTest>

Q_IMPORT_QML_PLUGIN(Loket_DisplayPlugin)

using namespace loket;
using namespace loket::test;
using clinic::Step;

class TestFromNothing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void byTheKeyboardAlone();
    void byTheMouseAlone();
    void itIsLeftAndTakenUpAgain();
    void aCrashLosesNothing();
    void whatIsTypedIsKept();
    void anotherPresetIsAskedFor();
    void aPortThatIsTakenIsSaid();
    void aLogoIsChosen();
    void cleanup();

private:
    QQuickWindow *window() const { return m_console->window(); }
    QQuickItem *seen(const QString &name) const { return findSeen(window()->contentItem(), name); }
    QQuickItem *seenWith(const QString &text) const
    {
        return withText(window()->contentItem(), text);
    }
    static QQuickItem *withText(QQuickItem *top, const QString &text);
    QObject *dialog(const QString &name) const { return window()->findChild<QObject *>(name); }
    console::FirstStartRoom &room() const
    {
        return m_console->navigator().room<console::FirstStartRoom>();
    }
    console::QueueRoom &queue() const { return m_console->navigator().room<console::QueueRoom>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QTest::keyClick(window(), letter.toLatin1());
        }
    }
    // By the key that goes from one to the next; false: it never comes there.
    bool tabTo(const QString &name) const;
    bool hasFocus(const QString &name) const;
    bool isInOneLine(const QString &name) const; // what a button says
    bool tabToButton(const QString &text) const;
    std::unique_ptr<Hall> openHall() const;
    void start();
    void openConsole();
    void makeAccount();
    void makeClinic();
    void keep(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<ConsoleWindow> m_console;
    QUrl m_url;
};

void TestFromNothing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
    openConsole();
}

void TestFromNothing::start()
{
    const auto settings = loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, freePort()},
                                           {u"front-door"_s, toText(testDoor())}},
        QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    m_url = m_server->start().value().url;
}

void TestFromNothing::openConsole()
{
    m_console =
        std::make_unique<ConsoleWindow>(m_url, m_folder->filePath(u"console.ini"_s), QString());
    QVERIFY(m_console->load());
    window()->resize(1440, 900);
    window()->show();
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void TestFromNothing::cleanup()
{
    if (m_console) {
        QCOMPARE(m_console->warnings(), QStringList());
    }
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

QQuickItem *TestFromNothing::withText(QQuickItem *top, const QString &text)
{
    if (!top->isVisible()) {
        return nullptr;
    }
    if (top->property("text").toString() == text && top->inherits("QQuickAbstractButton")) {
        return top;
    }
    for (QQuickItem *child : top->childItems()) {
        if (QQuickItem *found = withText(child, text)) {
            return found;
        }
    }
    return nullptr;
}

bool TestFromNothing::hasFocus(const QString &name) const
{
    const QQuickItem *item = seen(name);
    return item && item->hasActiveFocus();
}

bool TestFromNothing::tabTo(const QString &name) const
{
    for (int i = 0; i < 80 && !hasFocus(name); ++i) {
        press(Qt::Key_Tab);
    }
    return hasFocus(name);
}

bool TestFromNothing::tabToButton(const QString &text) const
{
    const auto isThere = [&] {
        const QQuickItem *item = window()->activeFocusItem();
        return item && item->property("text").toString() == text;
    };
    for (int i = 0; i < 80 && !isThere(); ++i) {
        press(Qt::Key_Tab);
    }
    return isThere();
}

bool TestFromNothing::isInOneLine(const QString &name) const
{
    const QQuickItem *item = seen(name);
    const QString said = item ? item->property("text").toString() : QString();
    for (const QQuickItem *text :
        item ? item->findChildren<QQuickItem *>() : QList<QQuickItem *>()) {
        if (text->inherits("QQuickText") && text->property("text") == said && !said.isEmpty()) {
            return text->property("lineCount").toInt() == 1
                && text->property("contentWidth").toReal() <= text->width();
        }
    }
    return false;
}

// Its window takes no keyboard: it hangs on a wall.
std::unique_ptr<Hall> TestFromNothing::openHall() const
{
    auto hall = std::make_unique<Hall>(m_url, *m_folder);
    window()->requestActivate();
    return QTest::qWaitForWindowActive(window()) ? std::move(hall) : nullptr;
}

void TestFromNothing::keep(const QString &name) const
{
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty()) {
        QVERIFY(window()->grabWindow().save(folder + u'/' + name + u".png"_s));
    }
}

void TestFromNothing::byTheKeyboardAlone()
{
    QTRY_VERIFY(seen(u"language-en"_s));
    QVERIFY(tabTo(u"language-en"_s));
    press(Qt::Key_Down);
    QVERIFY(hasFocus(u"language-th"_s));
    press(Qt::Key_Down); // there is none below
    press(Qt::Key_Left);
    QVERIFY(hasFocus(u"language-th"_s));
    press(Qt::Key_Up);
    QVERIFY(hasFocus(u"language-en"_s));
    press(Qt::Key_Space);
    QCOMPARE(seen(u"question"_s)->property("text").toString(), u"Welcome to Loket"_s);
    keep(u"first-1-language"_s);
    press(Qt::Key_Return); // what is chosen is confirmed
    QTRY_VERIFY(hasFocus(u"userField"_s));
    type(u"ratna"_s);
    press(Qt::Key_Return);
    type(u"sekali-lagi"_s);
    press(Qt::Key_Return);
    type(u"sekali-lagi"_s);
    keep(u"first-2-account"_s);
    press(Qt::Key_Return);

    QTRY_VERIFY(hasFocus(u"clinicName"_s));
    type(u"Klinik Sehat"_s);
    keep(u"first-3-clinic"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(room().step(), Step::Services);
    QTRY_VERIFY(seen(u"preset-clinic"_s));
    keep(u"first-4-presets"_s);
    QTRY_VERIFY(hasFocus(u"preset-practice"_s));
    press(Qt::Key_Right);
    QVERIFY(hasFocus(u"preset-clinic"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(room().setup()->services()->count(), 5);
    QTRY_COMPARE(room().setup()->counters()->count(), 6);
    QTRY_VERIFY(seen(u"name-A"_s));
    QVERIFY(hasFocus(u"preset-clinic"_s)); // the keyboard is where it was
    QVERIFY(tabTo(u"name-A"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Family doctor"_s);
    keep(u"first-5-services"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room().step(), Step::Screens);
    QCOMPARE(room().setup()->services()->find(u"A"_s)->name, u"Family doctor"_s);
    QCOMPARE(room().setup()->services()->find(u"A"_s)->names, QJsonObject()); // in every language

    const auto hall = openHall();
    QTRY_VERIFY(!hall->station().code().isEmpty());
    QTRY_VERIFY(hasFocus(u"codeField"_s));
    keep(u"first-6-screens"_s);
    const QSize size = window()->size();
    window()->resize(1024, 700);
    QTRY_COMPARE(window()->contentItem()->width(), 1024);
    QVERIFY(!window()->grabWindow().isNull()); // it is laid out
    QVERIFY(isInOneLine(u"address-0"_s));
    auto *top = seen(u"question"_s);
    QVERIFY(top && top->mapToScene({0, 0}).y() < 60); // no band above it
    keep(u"first-6-screens-1024"_s);
    window()->resize(size);
    type(hall->station().code().remove(u' '));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_COMPARE(hall->station().state(), display::Station::State::Showing);
    QTRY_COMPARE(hall->shows(u"title"_s), u"Klinik Sehat"_s);
    QTRY_VERIFY(seen(u"screenLine"_s));
    keep(u"first-6-screens-one"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room().step(), Step::Try);
    QTRY_VERIFY(seen(u"tryCall"_s) && seen(u"tryCall"_s)->isEnabled());
    QVERIFY(tabTo(u"tryCall"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(hall->shows(u"heroNumber"_s), u"R-001"_s);
    QCOMPARE(hall->shows(u"heroLabel"_s), u"Test: nobody is called"_s);
    QTRY_VERIFY(seen(u"triedNow"_s));
    keep(u"first-7-try"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(m_console->navigator().current(), &queue());
    QVERIFY(!room().isOpen());
    QTRY_VERIFY(seen(u"counterGrid"_s));
    QTRY_COMPARE(queue().feed()->counters()->count(), 6);
    QCOMPARE(queue().feed()->visits()->count(), 0); // the test left nothing
    QVERIFY(tabTo(u"counterGrid"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(seenWith(u"Open counter"_s));
    QVERIFY(tabToButton(u"Open counter"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(queue().desk()->isOpen() && queue().actions()->working().isEmpty());
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(dialog(u"issueDialog"_s)));
    QTRY_VERIFY(dialog(u"issueDialog"_s)->property("acceptEnabled").toBool());
    const auto service = [this] {
        return seen(u"issueService"_s)->property("currentValue").toString();
    };
    QTRY_VERIFY(!service().isEmpty());
    QVERIFY(tabTo(u"issueService"_s));
    for (int i = 0; i < 5 && service() != u"R"_s; ++i) {
        press(Qt::Key_Down); // opens the choice
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(dialog(u"issuedDialog"_s)));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"issuedDialog"_s)->property("visible").toBool());
    QTRY_VERIFY(queue().desk()->hasNext());
    press(Qt::Key_F2);
    QTRY_VERIFY(queue().desk()->hasCurrent());
    QTRY_COMPARE(hall->shows(u"heroNumber"_s), queue().desk()->current().number);
    QTRY_COMPARE(hall->shows(u"heroLabel"_s), u"Now calling"_s);
}

// Names, passwords and the code are typed: a mouse has no letters.
void TestFromNothing::byTheMouseAlone()
{
    QTRY_VERIFY(seen(u"language-en"_s));
    clickOn(seen(u"language-en"_s));
    clickOn(seen(u"next"_s));
    QTRY_VERIFY(seen(u"userField"_s));
    for (const QString &name : {u"userField"_s, u"passwordField"_s, u"againField"_s}) {
        clickOn(seen(name));
        type(name == u"userField"_s ? u"ratna"_s : u"sekali-lagi"_s);
    }
    clickOn(seen(u"next"_s));
    QTRY_VERIFY(seen(u"clinicName"_s));
    clickOn(seen(u"clinicName"_s));
    type(u"Klinik Sehat"_s);
    clickOn(seen(u"next"_s));
    QTRY_VERIFY(seen(u"preset-practice"_s) && seen(u"preset-practice"_s)->isEnabled());
    clickOn(seen(u"preset-practice"_s));
    QTRY_COMPARE(room().setup()->services()->count(), 2);
    QTRY_VERIFY(seen(u"next"_s)->isEnabled());
    clickOn(seen(u"next"_s));
    QTRY_COMPARE(room().step(), Step::Screens);
    const auto hall = openHall();
    QTRY_VERIFY(!hall->station().code().isEmpty());
    QTRY_VERIFY(seen(u"codeField"_s));
    clickOn(seen(u"codeField"_s));
    type(hall->station().code().remove(u' '));
    clickOn(seen(u"approve"_s));
    QTRY_COMPARE(hall->station().state(), display::Station::State::Showing);
    clickOn(seen(u"next"_s));
    QTRY_VERIFY(seen(u"tryCall"_s) && seen(u"tryCall"_s)->isEnabled());
    clickOn(seen(u"tryCall"_s));
    QTRY_COMPARE(hall->shows(u"heroNumber"_s), u"R-001"_s);
    clickOn(seen(u"next"_s));
    QTRY_COMPARE(m_console->navigator().current(), &queue());
    QTRY_COMPARE(queue().feed()->counters()->count(), 2);
    QTRY_VERIFY(seen(u"counterGrid"_s));
    QTest::mouseClick(
        window(), Qt::LeftButton, {}, settledPlace(*seen(u"counterGrid"_s), {60, 40}));
    QTRY_VERIFY(seenWith(u"Open counter"_s));
    clickOn(seenWith(u"Open counter"_s));
    QTRY_VERIFY(queue().desk()->isOpen() && queue().actions()->working().isEmpty());
    queue().actions()->issue(u"R"_s, u"NORMAL"_s, {}, {});
    QTRY_VERIFY(queue().desk()->hasNext());
    QTRY_VERIFY(seen(u"callNextButton"_s) && seen(u"callNextButton"_s)->isEnabled());
    clickOn(seen(u"callNextButton"_s));
    QTRY_COMPARE(hall->shows(u"heroLabel"_s), u"Now calling"_s);
    QCOMPARE(hall->shows(u"heroNumber"_s), u"R-001"_s);
}

void TestFromNothing::makeAccount()
{
    QTRY_VERIFY(m_console->workplace().wantsSetUp());
    m_console->languages().choose(u"en"_s);
    m_console->workplace().setUp(u"ratna"_s, u"sekali-lagi"_s, true);
    QTRY_COMPARE(m_console->navigator().current(), &room());
    QTRY_VERIFY(seen(u"clinicName"_s));
    QTRY_VERIFY(m_console->workplace().connection()->isOnline());
    QTRY_VERIFY(!room().network().addresses.isEmpty());
}

void TestFromNothing::makeClinic()
{
    makeAccount();
    room().goTo(Step::Services);
    QTRY_VERIFY(seen(u"preset-clinic"_s) && seen(u"preset-clinic"_s)->isEnabled());
    clickOn(seen(u"preset-clinic"_s));
    QTRY_COMPARE(room().setup()->services()->count(), 5);
    QTRY_COMPARE(room().setup()->counters()->count(), 6);
    for (const QString &id : {u"A"_s, u"F"_s, u"G"_s, u"L"_s, u"R"_s}) {
        QTRY_VERIFY(seen(u"minutes-"_s + id));
    }
    QTRY_VERIFY(room().setup()->actions()->working().isEmpty());
}

void TestFromNothing::itIsLeftAndTakenUpAgain()
{
    makeAccount();
    room().goTo(Step::Services);
    QTRY_VERIFY(seen(u"finishLater"_s));
    clickOn(seen(u"finishLater"_s));
    QTRY_COMPARE(m_console->navigator().current(), &queue());
    QVERIFY(room().isOpen()); // the rail leads back
    QTRY_VERIFY(seenWith(u"Go on with the first start"_s)); // as does the page
    clickOn(seenWith(u"Go on with the first start"_s));
    QTRY_COMPARE(m_console->navigator().current(), &room());
    QTRY_VERIFY(seen(u"finishLater"_s));
    clickOn(seen(u"finishLater"_s));
    QTRY_COMPARE(m_console->navigator().current(), &queue());
    m_console->workplace().signOut();
    QTRY_VERIFY(!m_console->navigator().current());
    m_console->workplace().signIn(u"ratna"_s, u"sekali-lagi"_s);
    QTRY_VERIFY(room().isOpen());
    QVERIFY(m_console->navigator().current() != &room()); // who left it is not led back
    m_console->navigator().enter(&room());
    QTRY_VERIFY(seen(u"preset-clinic"_s));
}

void TestFromNothing::aCrashLosesNothing()
{
    makeClinic();
    room().goTo(Step::Screens);
    QTRY_VERIFY(seen(u"codeField"_s));
    HttpClient admin(m_url);
    QVERIFY(admin.login(u"ratna"_s, u"sekali-lagi"_s));
    QTRY_COMPARE(admin.get(u"/clinic/first-start"_s).body[u"firstStart"_s][u"step"_s].toString(),
        u"screens"_s);
    m_console.reset();
    m_server.reset();
    start();
    openConsole();
    m_console->workplace().signIn(u"ratna"_s, u"sekali-lagi"_s);
    QTRY_COMPARE(m_console->navigator().current(), &room());
    QTRY_VERIFY(seen(u"codeField"_s));
    QTRY_COMPARE(room().setup()->services()->count(), 5);
}

// Two rows, one after the other, faster than any answer.
void TestFromNothing::whatIsTypedIsKept()
{
    makeClinic();
    for (const QString &id : {u"A"_s, u"G"_s, u"L"_s}) {
        clickOn(seen(u"minutes-"_s + id));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"17"_s);
    }
    clickOn(seen(u"letter-A"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"g"_s); // the dental clinic's
    press(Qt::Key_Return);
    const auto minutesOf = [this](const QString &id) {
        return room().setup()->services()->find(id)->expectedMinutes;
    };
    QTRY_COMPARE(minutesOf(u"G"_s), 17);
    QTRY_COMPARE(minutesOf(u"L"_s), 17);
    QTRY_VERIFY(room().setup()->actions()->working().isEmpty());
    QCOMPARE(room().setup()->services()->find(u"A"_s)->prefix, u"A"_s);
    clickOn(seen(u"next"_s));
    QTRY_VERIFY(room().setup()->actions()->working().isEmpty());
    QVERIFY(room().step() == Step::Services); // what was refused is to be put right first
    keep(u"first-5-refused"_s);
    clickOn(seen(u"letter-A"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"d"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room().step(), Step::Screens);
    QCOMPARE(room().setup()->services()->find(u"A"_s)->prefix, u"D"_s);
}

void TestFromNothing::anotherPresetIsAskedFor()
{
    makeClinic();
    clickOn(seen(u"preset-pharmacy"_s));
    QTRY_VERIFY(takesKeys(dialog(u"anewDialog"_s)));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog(u"anewDialog"_s)->property("visible").toBool());
    QCOMPARE(room().setup()->services()->count(), 5);
    clickOn(seen(u"preset-pharmacy"_s));
    QTRY_VERIFY(takesKeys(dialog(u"anewDialog"_s)));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(room().setup()->services()->count(), 3);
    QTRY_COMPARE(room().setup()->counters()->count(), 4);
    QTRY_VERIFY(!dialog(u"anewDialog"_s)->property("visible").toBool());
}

void TestFromNothing::aPortThatIsTakenIsSaid()
{
    QTRY_VERIFY(m_console->workplace().wantsSetUp());
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), m_url.port()));
        makeAccount();
        room().goTo(Step::Screens);
        QTRY_VERIFY(seen(u"networkTrouble"_s));
        keep(u"first-6-trouble"_s);
    }
    clickOn(seenWith(u"Try again"_s));
    QTRY_VERIFY(!seen(u"networkTrouble"_s));
}

void TestFromNothing::aLogoIsChosen()
{
    makeAccount();
    QImage picture(600, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString file = m_folder->filePath(u"logo.jpg"_s);
    QVERIFY(picture.save(file));
    room().setup()->clinicActions()->setLogo(QUrl::fromLocalFile(file));
    QTRY_VERIFY(!m_console->workplace().clinic()->logo().isEmpty());
    QTRY_VERIFY(seen(u"removeLogo"_s));
    keep(u"first-3-logo"_s);
    QSignalSpy refused(room().setup()->clinicActions(), &console::Actions::refused);
    room().setup()->clinicActions()->setLogo(
        QUrl::fromLocalFile(m_folder->filePath(u"loket.toml"_s)));
    QCOMPARE(refused.size(), 1);
    clickOn(seen(u"removeLogo"_s));
    QTRY_VERIFY(m_console->workplace().clinic()->logo().isEmpty());
}

LOKET_SCREEN_TEST(TestFromNothing)
#include "tst_fromnothing.moc"
