// Every role in every room of its own, before a real server with the invented clinic: the keyboard
// goes all the way round and back, stands only on what can be seen and used; the mouse and a finger
// reach every button, which is large enough for them; and all that can be used has a name.
#include "console/consolewindow.h"
#include "core/result.h"
#include "serverthread.h"
#include "support/layoutfaults.h"
#include "support/screentest.h"

#include <QAccessible>
#include <QQmlListReference>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;

namespace {

const QString password = u"demo12345"_s;

QString nameOf(QQuickItem &item)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&item);
    return face ? face->text(QAccessible::Name) : QString();
}

// For a person who looks for it in the page.
QString describe(QQuickItem &item)
{
    QStringList path;
    for (QQuickItem *one = &item; one && path.size() < 4; one = one->parentItem()) {
        path.prepend(QString::fromLatin1(one->metaObject()->className()).section(u"_QML"_s, 0, 0)
            + (one->objectName().isEmpty() ? QString() : u'#' + one->objectName()));
    }
    return path.join(u'/') + u" “"_s + nameOf(item) + u'”';
}

// What is left of an item within the window and whatever cuts it off.
QRectF seenPart(const QQuickItem &item)
{
    QRectF seen = item.mapRectToScene({0, 0, item.width(), item.height()});
    for (const QQuickItem *one = item.parentItem(); one; one = one->parentItem()) {
        if (one->clip()) {
            seen &= one->mapRectToScene({0, 0, one->width(), one->height()});
        }
    }
    return seen & QRectF(QPointF(), item.window()->size());
}

void findNameless(QQuickItem &item, QStringList &found)
{
    if (!item.isVisible()) {
        return;
    }
    const bool isUsed = item.inherits("QQuickAbstractButton") || item.inherits("QQuickTextInput")
        || item.inherits("QQuickTextEdit") || item.inherits("QQuickComboBox");
    if (isUsed && nameOf(item).isEmpty()) {
        found.append(describe(item));
    }
    for (QQuickItem *child : item.childItems()) {
        findNameless(*child, found);
    }
}

void findButtons(QQuickItem &item, QList<QPointer<QQuickItem>> &found)
{
    if (!item.isVisible()) {
        return;
    }
    if (item.inherits("QQuickAbstractButton") && item.isEnabled()) {
        found.append(&item);
    }
    for (QQuickItem *child : item.childItems()) {
        findButtons(*child, found);
    }
}

// What a press there does, which is let go elsewhere, so that nothing is done.
bool isPressed(QQuickItem &button, QPoint at, bool byTouch)
{
    static QPointingDevice *const finger = QTest::createTouchDevice();
    QQuickWindow &window = *button.window();
    const QPoint away(at.x(), at.y() < window.height() / 2 ? window.height() - 1 : 1);
    if (byTouch) {
        QTest::touchEvent(&window, finger).press(1, at);
        const bool pressed = button.property("pressed").toBool();
        QTest::touchEvent(&window, finger).move(1, away);
        QTest::touchEvent(&window, finger).release(1, away);
        return pressed;
    }
    QTest::mousePress(&window, Qt::LeftButton, {}, at);
    const bool pressed = button.property("pressed").toBool();
    QTest::mouseMove(&window, away);
    QTest::mouseRelease(&window, Qt::LeftButton, {}, away);
    return pressed;
}

constexpr double smallestTarget = 36; // WCAG 2.2 (2.5.8) asks for 24

void findUnreachable(QQuickItem &root, QStringList &found)
{
    QList<QPointer<QQuickItem>> buttons;
    findButtons(root, buttons);
    for (const QPointer<QQuickItem> &button : buttons) {
        const QRectF seen = button ? seenPart(*button) : QRectF();
        const bool isWhole =
            button && seen.width() > button->width() - 1 && seen.height() > button->height() - 1;
        if (!isWhole || !button->isVisible() || !button->isEnabled()) {
            continue; // below the edge of a list
        }
        if (seen.width() < smallestTarget || seen.height() < smallestTarget) {
            found.append(u"it is too small: "_s + describe(*button));
        }
        for (const bool byTouch : {false, true}) {
            if (button && !isPressed(*button, seen.center().toPoint(), byTouch) && button) {
                found.append((byTouch ? u"no finger reaches it: "_s : u"no mouse reaches it: "_s)
                    + describe(*button));
            }
        }
    }
}

} // namespace

class TestEveryRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allIsReached_data();
    void allIsReached();
    void whatIsEnteredAgainIsLaidOut_data();
    void whatIsEnteredAgainIsLaidOut();
    void whatIsMadeWiderIsLaidOut_data();
    void whatIsMadeWiderIsLaidOut();
    void keysGoThroughAllRooms();

private:
    // Where the keyboard comes, from where it is until it is there again; with what is wrong.
    QList<QQuickItem *> goRound(int key, QStringList &wrong);
    // What is wrong with the page.
    QStringList lookRound();
    // What is wrong with its places; it has a moment to settle.
    // Into a console of its own, which keeps what it keeps in `file`.
    void signIn(
        const QString &role, const QString &file, const QString &language, const QSize &size);
    QStringList misplaced() const;
    // Of a page whose parts are chosen above it; else the page itself, without a name.
    QStringList partsOf(const console::ConsoleRoom &room) const;
    void showPart(const QString &part) const;

    const QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<ConsoleWindow> m_console;
};

void TestEveryRoom::initTestCase()
{
    const auto settings =
        loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

void TestEveryRoom::allIsReached_data()
{
    QTest::addColumn<QString>("role");
    for (const char *role : {"admin", "registrar", "nurse", "doctor", "pharmacist", "radiographer",
             "radiologist", "auditor"}) {
        QTest::newRow(role) << QString::fromLatin1(role);
    }
}

QList<QQuickItem *> TestEveryRoom::goRound(int key, QStringList &wrong)
{
    QQuickWindow &window = *m_console->window();
    QList<QQuickItem *> stops;
    for (int presses = 0; presses < 200; ++presses) {
        QTest::keyClick(&window, static_cast<Qt::Key>(key));
        QQuickItem *at = window.activeFocusItem();
        if (!at) {
            wrong.append(u"nothing has the keyboard"_s);
            break;
        }
        if (stops.contains(at)) {
            break;
        }
        stops.append(at);
        const QRectF seen = seenPart(*at);
        if (!at->isVisible() || !at->isEnabled() || seen.width() < 8 || seen.height() < 8) {
            wrong.append(u"it is not to be seen: "_s + describe(*at));
        }
        if (nameOf(*at).isEmpty()) {
            wrong.append(u"it has no name: "_s + describe(*at));
        }
    }
    return stops;
}

QStringList TestEveryRoom::lookRound()
{
    QStringList wrong;
    const qsizetype forward = goRound(Qt::Key_Tab, wrong).size();
    const qsizetype back = goRound(Qt::Key_Backtab, wrong).size();
    if (forward < 4 || forward != back) {
        wrong.append(u"%1 stops forward, %2 back"_s.arg(forward).arg(back));
    }
    findNameless(*m_console->window()->contentItem(), wrong);
    findUnreachable(*m_console->window()->contentItem(), wrong);
    return wrong;
}

QStringList TestEveryRoom::partsOf(const console::ConsoleRoom &room) const
{
    const auto *tabs = m_console->window()->findChild<QObject *>(room.id() + u"Tabs"_s);
    QStringList parts;
    for (const QVariant &part : tabs ? tabs->property("model").toList() : QVariantList()) {
        parts.append(part.toMap().value(u"value"_s).toString());
    }
    return parts.isEmpty() ? QStringList {QString()} : parts;
}

void TestEveryRoom::showPart(const QString &part) const
{
    if (!part.isEmpty()) {
        auto *tabs = m_console->window()->findChild<QObject *>(u"setupTabs"_s);
        QVERIFY(QMetaObject::invokeMethod(tabs, "chosen", Q_ARG(QVariant, QVariant(part))));
    }
}

void TestEveryRoom::signIn(
    const QString &role, const QString &file, const QString &language, const QSize &size)
{
    m_console =
        std::make_unique<ConsoleWindow>(m_url, m_folder.filePath(file + u".ini"_s), language);
    QVERIFY(m_console->load());
    m_console->window()->resize(size);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    m_console->workplace().signIn(role, password);
    QTRY_VERIFY2(m_console->navigator().current(), qPrintable(m_console->workplace().notice()));
}

void TestEveryRoom::allIsReached()
{
    QFETCH(QString, role);
    signIn(role, role, u"en"_s, {1024, 700});
    if (QTest::currentTestFailed()) {
        return;
    }
    console::Navigator &navigator = m_console->navigator();

    const QQmlListReference rooms(&navigator, "rooms");
    QStringList wrong;
    for (qsizetype i = 0; i < rooms.count(); ++i) {
        auto *room = qobject_cast<console::ConsoleRoom *>(rooms.at(i));
        navigator.enter(room);
        QTRY_COMPARE(navigator.current(), room);
        const auto *pages = m_console->window()->findChild<QObject *>(u"pages"_s);
        QTRY_VERIFY(pages->property("item").value<QQuickItem *>());
        QTRY_VERIFY(!m_console->window()->grabWindow().isNull());

        if (const QString trouble = room->property("trouble").toString(); !trouble.isEmpty()) {
            wrong.append(room->id() + u": "_s + trouble);
        }
        if (room->id() != u"queue"_s // names the counter
            && !m_console->window()->title().startsWith(room->property("title").toString())) {
            wrong.append(room->id() + u": the window is called "_s + m_console->window()->title());
        }
        const QStringList parts = partsOf(*room);
        QVERIFY(parts.size() > 1 || room->id() != u"setup"_s);
        for (const QString &part : parts) {
            showPart(part);
            // What is still on its way to the page changes what is on it.
            QStringList here;
            (void)QTest::qWaitFor([&] {
                here = lookRound();
                return here.isEmpty();
            });
            here.removeDuplicates();
            for (const QString &what : std::as_const(here)) {
                wrong.append(room->id() + u' ' + part + u": "_s + what);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestEveryRoom::whatIsEnteredAgainIsLaidOut_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("language");
    QTest::newRow("admin") << u"admin"_s << u"id"_s;
    QTest::newRow("doctor") << u"doctor"_s << u"th"_s;
    QTest::newRow("pharmacist") << u"pharmacist"_s << u"en"_s;
}

// The second time a page is made with its data, before it is as wide as it will be.
void TestEveryRoom::whatIsEnteredAgainIsLaidOut()
{
    QFETCH(QString, role);
    QFETCH(QString, language);
    signIn(role, u"again"_s, language, {1366, 768});
    if (QTest::currentTestFailed()) {
        return;
    }
    console::Navigator &navigator = m_console->navigator();
    const QQmlListReference rooms(&navigator, "rooms");
    QStringList wrong;
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = 0; i < rooms.count(); ++i) {
            auto *room = qobject_cast<console::ConsoleRoom *>(rooms.at(i));
            navigator.enter(room);
            QTRY_COMPARE(navigator.current(), room);
            for (const QString &what : misplaced()) {
                wrong.append(room->id() + u": "_s + what);
            }
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QStringList TestEveryRoom::misplaced() const
{
    QStringList here;
    (void)QTest::qWaitFor([&] {
        const QImage drawn = m_console->window()->grabWindow();
        here = test::layoutFaults(m_console->window()->contentItem());
        return !drawn.isNull() && here.isEmpty();
    });
    return here;
}

void TestEveryRoom::whatIsMadeWiderIsLaidOut_data()
{
    allIsReached_data();
}

void TestEveryRoom::whatIsMadeWiderIsLaidOut()
{
    QFETCH(QString, role);
    signIn(role, u"wider"_s, u"en"_s, {1024, 700});
    if (QTest::currentTestFailed()) {
        return;
    }
    console::Navigator &navigator = m_console->navigator();
    const QQmlListReference rooms(&navigator, "rooms");
    QStringList wrong;
    for (qsizetype i = 0; i < rooms.count(); ++i) {
        auto *room = qobject_cast<console::ConsoleRoom *>(rooms.at(i));
        navigator.enter(room);
        QTRY_COMPARE(navigator.current(), room);
        for (const QSize size : {QSize(1024, 700), QSize(1366, 768), QSize(1440, 900),
                 QSize(1920, 1080), QSize(1366, 768)}) {
            m_console->window()->resize(size);
            QTRY_COMPARE(m_console->window()->size(), size);
            for (const QString &what : misplaced()) {
                wrong.append(u"%1 at %2: %3"_s.arg(room->id()).arg(size.width()).arg(what));
            }
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    QCOMPARE(m_console->warnings(), QStringList());
}

// However many there are, and back.
void TestEveryRoom::keysGoThroughAllRooms()
{
    m_console = std::make_unique<ConsoleWindow>(m_url, m_folder.filePath(u"keys.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowActive(m_console->window()));
    m_console->workplace().signIn(u"admin"_s, password);
    console::Navigator &navigator = m_console->navigator();
    QTRY_VERIFY2(navigator.current(), qPrintable(m_console->workplace().notice()));

    const QQmlListReference rooms(&navigator, "rooms");
    QVERIFY(rooms.count() > 10);
    auto *first = qobject_cast<console::ConsoleRoom *>(rooms.at(0));
    navigator.enter(first);
    for (const auto &[key, by] : {std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1)}) {
        for (qsizetype i = 1; i <= rooms.count(); ++i) {
            QTest::keyClick(m_console->window(), key, Qt::ControlModifier);
            QTRY_COMPARE(navigator.current(), rooms.at((rooms.count() + by * i) % rooms.count()));
        }
        QCOMPARE(navigator.current(), first);
    }
}

LOKET_SCREEN_TEST(TestEveryRoom)
#include "tst_everyroom.moc"
