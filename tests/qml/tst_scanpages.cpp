// Runs scans/tst_*.qml: radiology's page before a real server with the sample clinic, or, for what
// no real one does, before a fake one. The tests see it as `house`.
#include "capabilities.h"
#include "client/queue/queuefeed.h"
#include "qml/console/core/languages.h"
#include "qml/console/radiology/radiologyroom.h"
#include "qml/ui/steadyanimations.h"
#include "serverthread.h"
#include "support/fakeserver.h"
#include "support/morning.h"
#include "support/seededrandom.h"
#include "vocabulary/radiology/names.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtQuickTest/quicktest.h>

#include <optional>

Q_IMPORT_QML_PLUGIN(Loket_Console_CorePlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)
Q_IMPORT_QML_PLUGIN(Loket_ClientPlugin)

using namespace loket;
using namespace loket::test;

namespace {

const QString password = u"demo12345"_s;

// One radiology with one console before it.
struct Place {
    QTemporaryDir folder;
    std::unique_ptr<ServerThread> server;
    FakeServer fake;
    SystemClock clock;
    SeededRandom random;
    console::Preferences preferences {folder.filePath(u"console.ini"_s)};
    console::Languages languages {preferences};
    client::ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    console::Workplace workplace {connection, preferences};
    client::QueueFeed queue {connection};
    console::VisitCalls calls {connection, queue};
    console::RadiologyRoom room {workplace, calls};

    Place() { languages.choose(u"en"_s); }
    QUrl start()
    {
        const QHash<QString, QString> options {{u"data"_s, folder.path()}, {u"port"_s, u"0"_s}};
        auto settings = loadSettings(options, QProcessEnvironment(), moduleSettings());
        settings->messagesPerSecond = 100'000;
        settings->ofModules.insert(u"radiology.max_queue_size"_s, u"500"_s);
        server =
            std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
        return server->start()->url;
    }
};

} // namespace

class House : public QObject {
    Q_OBJECT
    Q_PROPERTY(loket::console::Workplace *workplace READ workplace NOTIFY begun)
    Q_PROPERTY(loket::console::RadiologyRoom *room READ room NOTIFY begun)
public:
    console::Workplace *workplace() { return m_place ? &m_place->workplace : nullptr; }
    console::RadiologyRoom *room() { return m_place ? &m_place->room : nullptr; }

    // The sample clinic.
    Q_INVOKABLE void begin()
    {
        renew();
        m_place->connection.setServer(m_place->start());
    }
    // A server that tells these scans and rooms; without any `snapshot` it tells nothing.
    Q_INVOKABLE void beginFake(const QJsonObject &snapshot)
    {
        renew();
        m_place->connection.setServer(m_place->fake.url());
        if (!snapshot.isEmpty()) {
            m_place->fake.setSnapshot(radiology::staffChannel, [snapshot] {
                return QList {QJsonObject {
                    {u"type"_s, QString(radiology::events::refresh)}, {u"data"_s, snapshot}}};
            });
        }
    }
    Q_INVOKABLE void signIn(const QString &role)
    {
        m_place->fake.setAccount(role, password, {role});
        m_place->workplace.signIn(role, password);
    }
    Q_INVOKABLE void stop()
    {
        m_place->fake.setDead(true);
        if (m_place->server) {
            m_place->server->stop();
        }
    }
    // Whoever becomes the next from now on has not been seen yet.
    Q_INVOKABLE void holdTheMoment() { m_place->room.sight().setMoment(Millis(600'000)); }
    Q_INVOKABLE void look(const QString &room) { m_place->room.sight().look(room); }
    // The id of the visit of a patient; empty: it is not known yet.
    Q_INVOKABLE QString visitOf(const QString &patientName) const
    {
        for (const queue::ShownVisit &visit : m_place->queue.visits()->values()) {
            if (visit.patientName == patientName) {
                return visit.id;
            }
        }
        return {};
    }
    // Something that is done elsewhere.
    Q_INVOKABLE void command(const QString &name, const QJsonObject &data)
    {
        m_place->connection.command(name, data);
    }

Q_SIGNALS:
    void begun();
    void spoken();

private:
    void renew()
    {
        m_old = std::move(m_place); // pages of the test before may still look at it
        m_place = std::make_unique<Place>();
        connect(&m_place->languages, &console::Languages::changed, this, &House::spoken);
        Q_EMIT begun();
    }

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
        auto *house = new House;
        house->setParent(engine);
        connect(house, &House::spoken, engine, &QQmlEngine::retranslate);
        engine->rootContext()->setContextProperty(u"house"_s, house);
    }

private:
    std::optional<loket::ui::SteadyAnimations> m_animations;
};

QUICK_TEST_MAIN_WITH_SETUP(scans, Setup)
#include "tst_scanpages.moc"
