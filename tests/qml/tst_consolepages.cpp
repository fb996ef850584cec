// Runs pages/tst_*.qml: each page and dialog of the console, with a small clinic behind it. The
// tests see it as `world`.
#include "qml/console/core/languages.h"
#include "qml/console/core/navigator.h"
#include "qml/console/devices/devicesroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/shell/ownsessions.h"
#include "qml/shell/rooms.h"
#include "qml/ui/steadyanimations.h"
#include "support/fakeclinic.h"
#include "support/fakescans.h"
#include "support/fakescreens.h"
#include "support/fakesessions.h"
#include "support/morning.h"
#include "support/mousehand.h"
#include "support/seededrandom.h"

#include <QKeyEvent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QWindow>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtQuickTest/quicktest.h>

#include <optional>

Q_IMPORT_QML_PLUGIN(Loket_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Loket_Console_CorePlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)
Q_IMPORT_QML_PLUGIN(Loket_ClientPlugin)

using namespace loket;
using namespace loket::test;

// One clinic with one console before it.
struct Place {
    FakeServer server;
    FakeClinic clinic {server};
    FakeScreens screens {server};
    FakeSessions sessions {server};
    FakeScans scans {server};
    SystemClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    console::Preferences preferences {folder.filePath(u"console.ini"_s)};
    console::Languages languages {preferences};
    client::ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    console::Workplace workplace {connection, preferences};
    console::Navigator navigator {workplace, console::makeRooms(workplace)};
    console::OwnSessions ownSessions {connection};
};

class World : public QObject {
    Q_OBJECT
    Q_PROPERTY(loket::console::Workplace *workplace READ workplace NOTIFY begun)
    Q_PROPERTY(loket::console::Languages *languages READ languages NOTIFY begun)
    Q_PROPERTY(loket::console::Navigator *navigator READ navigator NOTIFY begun)
    Q_PROPERTY(loket::console::OwnSessions *ownSessions READ ownSessions NOTIFY begun)
    Q_PROPERTY(loket::console::QueueRoom *queue READ queue NOTIFY begun)
    Q_PROPERTY(loket::console::DevicesRoom *devices READ devices NOTIFY begun)
public:
    console::Navigator *navigator() { return m_place ? &m_place->navigator : nullptr; }
    console::OwnSessions *ownSessions() { return m_place ? &m_place->ownSessions : nullptr; }
    console::QueueRoom *queue()
    {
        return m_place ? &m_place->navigator.room<console::QueueRoom>() : nullptr;
    }
    console::DevicesRoom *devices()
    {
        return m_place ? &m_place->navigator.room<console::DevicesRoom>() : nullptr;
    }
    console::Workplace *workplace() { return m_place ? &m_place->workplace : nullptr; }
    console::Languages *languages() { return m_place ? &m_place->languages : nullptr; }

    // A new clinic; `full`: a morning with everything in it.
    Q_INVOKABLE void begin(bool full)
    {
        m_old = std::move(m_place); // pages of the test before may still look at it
        m_place = std::make_unique<Place>();
        m_place->connection.setServer(m_place->server.url());
        m_place->languages.choose(u"en"_s);
        if (full) {
            m_place->clinic.fill();
        }
        Q_EMIT begun();
    }
    Q_INVOKABLE void setAccount(const QStringList &roles, const QString &name)
    {
        m_place->server.setAccount(name, u"demo12345"_s, roles);
    }
    Q_INVOKABLE void signIn(const QStringList &roles, const QString &name = u"rina"_s)
    {
        setAccount(roles, name);
        m_place->workplace.signIn(name, u"demo12345"_s);
    }
    // A morning of scans.
    Q_INVOKABLE void tellScans()
    {
        m_place->scans.fill();
        m_place->scans.publish();
    }
    // The same, where everybody and everything has this name.
    Q_INVOKABLE void beginNamed(const QString &name)
    {
        begin(true);
        m_place->clinic.nameEverything(name);
        m_place->screens.add(name, u"display"_s, false, 5);
        m_place->screens.addWaiting(u"447109"_s, name, u"192.168.1.31"_s);
    }
    Q_INVOKABLE QQuickItem *settled(
        QQuickItem *item) // where it is painted: it may be pressed there
    {
        (void)settledMiddleOf(*item);
        return item;
    }
    Q_INVOKABLE void click(QQuickItem *item) { clickOn(item); }
    // The second press of a double click that began where the item is now.
    Q_INVOKABLE void clickAgain(QQuickItem *item)
    {
        pressAgain(*item->window(), settledMiddleOf(*item));
    }
    // A key that is held down: presses that repeat, and their releases between.
    Q_INVOKABLE void hold(QWindow *window, int key)
    {
        for (int i = 0; i < 5; ++i) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, u" "_s, i > 0);
            QCoreApplication::sendEvent(window, &press);
            QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, u" "_s, i < 4);
            QCoreApplication::sendEvent(window, &release);
        }
    }
    // A shortcut's key, with Qt's own way for tests to reach it; `repeated`: it is still held down.
    Q_INVOKABLE void pressShortcut(QWindow *window, int key, bool repeated)
    {
        qt_sendShortcutOverrideEvent(window, 0, key, Qt::NoModifier, QString(), repeated);
    }
    // As on a first start: the account is made with the first `setUp`.
    Q_INVOKABLE void beginUnset()
    {
        begin(false);
        FakeServer &server = m_place->server;
        server.answerHttp("GET /api/v1/auth/set-up", [](const QJsonObject &) {
            return Result<QJsonObject>(QJsonObject {{u"wanted"_s, true}});
        });
        server.answerHttp("POST /api/v1/auth/set-up", [&server](const QJsonObject &data) {
            const QString name = data.value(u"username"_s).toString();
            if (name == u"taken"_s) {
                return Result<QJsonObject>(fail(u"NAME_TAKEN"_s, u"It is taken."_s, 409));
            }
            server.setAccount(name, data.value(u"password"_s).toString(), {u"super_admin"_s});
            return Result<QJsonObject>(QJsonObject {{u"token"_s, server.token()},
                {u"user"_s,
                    QJsonObject {{u"id"_s, u"p-1"_s}, {u"name"_s, name},
                        {u"roles"_s, QJsonArray {u"super_admin"_s}}}}});
        });
        m_place->connection.setServer({});
        m_place->connection.setServer(server.url());
    }
    Q_INVOKABLE QString addVisit(
        const QString &serviceId, const QString &name, int minutesAgo, const QString &priority)
    {
        return m_place->clinic.addVisit(serviceId, name, minutesAgo, priority);
    }
    Q_INVOKABLE void setMember(
        const QString &visitId, const QString &member, const QJsonValue &value)
    {
        m_place->clinic.setMember(visitId, member, value);
        m_place->clinic.publishAll();
    }
    // The same, and staff are told of this visit alone.
    Q_INVOKABLE void tellMember(
        const QString &visitId, const QString &member, const QJsonValue &value)
    {
        m_place->clinic.setMember(visitId, member, value);
        m_place->clinic.publish(visitId);
    }
    Q_INVOKABLE void tellCounter(
        const QString &counterId, const QString &member, const QJsonValue &value)
    {
        m_place->clinic.setCounterMember(counterId, member, value);
    }
    // Staff are told of everything at once.
    Q_INVOKABLE void setMembers(
        const QStringList &visitIds, const QString &member, const QJsonValue &value)
    {
        for (const QString &visitId : visitIds) {
            m_place->clinic.setMember(visitId, member, value);
        }
        m_place->clinic.publishAll();
    }
    Q_INVOKABLE void crowd(int count)
    {
        m_place->clinic.crowd(count);
        m_place->clinic.publishAll();
    }
    // So many counters, all of them open.
    Q_INVOKABLE void openCounters(int count)
    {
        m_place->clinic.openCounters(count);
        m_place->clinic.publishAll();
    }
    // [{name, kind, isOnline, minutesAgo, sound, speaks}]
    Q_INVOKABLE void tellScreens(const QJsonArray &screens)
    {
        m_place->screens.clear();
        for (const QJsonValue screen : screens) {
            m_place->screens.add(screen[u"name"_s].toString(), screen[u"kind"_s].toString(),
                screen[u"isOnline"_s].toBool(), screen[u"minutesAgo"_s].toInt());
            m_place->screens.sounds(screen[u"name"_s].toString(), screen[u"sound"_s].toString(),
                screen[u"speaks"_s].toBool(), screen[u"hidden"_s].toBool());
        }
    }
    // What capabilities say of one: {lastNumber, printer, staffCalledAt}.
    Q_INVOKABLE void markScreen(const QString &name, const QJsonObject &members)
    {
        m_place->screens.mark(name, members);
    }
    // The person who signs in is signed in elsewhere, too.
    Q_INVOKABLE void addSession(const QString &userAgent, const QString &address, int minutesAgo)
    {
        m_place->sessions.add(userAgent, address, minutesAgo);
    }
    // A new display shows this code.
    Q_INVOKABLE void showCode(const QString &code, const QString &name)
    {
        m_place->screens.addWaiting(code, name, u"192.168.1.31"_s);
    }
    Q_INVOKABLE QString fileIn(const QString &name) { return m_place->folder.filePath(name); }
    Q_INVOKABLE QString textOf(const QString &name)
    {
        QFile file(fileIn(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    Q_INVOKABLE void setHolding(bool holding) { m_place->server.setHolding(holding); }
    Q_INVOKABLE void setDead(bool dead) { m_place->server.setDead(dead); }
    Q_INVOKABLE int sent(const QString &command)
    {
        return static_cast<int>(m_place->server.messagesOf(command).size());
    }
    Q_INVOKABLE QJsonObject lastSent(const QString &command)
    {
        const QList<QJsonObject> messages = m_place->server.messagesOf(command);
        return messages.isEmpty() ? QJsonObject()
                                  : messages.constLast().value(u"data"_s).toObject();
    }

Q_SIGNALS:
    void begun();

private:
    std::unique_ptr<Place> m_old;
    std::unique_ptr<Place> m_place;
};

class Setup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable()
    {
        m_animations.emplace();
        loket::test::makeItMorning();
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        auto *world = new World;
        world->setParent(engine);
        connect(world, &World::begun, engine, [engine, world] {
            connect(
                world->languages(), &console::Languages::changed, engine, &QQmlEngine::retranslate);
            connect(world->languages(), &console::Languages::changed, world->workplace(),
                &console::Workplace::retranslate);
        });
        engine->rootContext()->setContextProperty(u"world"_s, world);
    }

private:
    std::optional<loket::ui::SteadyAnimations> m_animations;
};

QUICK_TEST_MAIN_WITH_SETUP(pages, Setup)
#include "tst_consolepages.moc"
