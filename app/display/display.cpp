#include "display/display.h"

#include "client/voice/devicesound.h"
#include "core/clock.h"
#include "core/random.h"
#include "display/keepawake.h"
#include "display/seenwatch.h"
#include "display/selftest.h"
#include "qml/display/station.h"
#include "translations/translations.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>
#include <QtQml/QQmlEngineExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Loket_DisplayPlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)
Q_IMPORT_QML_PLUGIN(Loket_ClientPlugin)

namespace loket {

namespace {

using client::ConnectionTimes;
using client::ServerConnection;
using display::Station;
using display::StationOptions;

// A screen that nobody touches must notice a pulled cable sooner than a console.
constexpr ConnectionTimes watchful {
    .ping = std::chrono::seconds(3), .silence = std::chrono::seconds(6)};

StationOptions stationOptions(const DisplayOptions &options, client::SoundOutput &sound)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {.connection = {.server = options.server,
                .name = QSysInfo::machineHostName(),
                .token = options.token,
                .keptIn = folder + u"/display.ini"_s},
        .services = options.services,
        .sound = &sound};
}

} // namespace

int runDisplay(QGuiApplication &application, const DisplayOptions &options)
{
    const auto speakIn = [&application, &options](const QString &wanted) {
        const QString language = wanted.isEmpty() ? options.language : wanted;
        speak(application, language.isEmpty() ? QStringList {} : QStringList {language});
    };
    speakIn({});
    const SystemClock clock;
    SystemRandom random;
    ServerConnection connection(clock, random, watchful);
    client::DeviceSound sound;
    Station station(connection, clock, stationOptions(options, sound));
    QQmlApplicationEngine engine;
    DisplayTest test(engine, station, connection);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"station"_s, QVariant::fromValue(&station)}});
    engine.load(QUrl(u"qrc:/qt/qml/Loket/Display/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) {
        std::fputs("loket: the display's window cannot be shown.\n", stderr);
        return 1;
    }
    QObject::connect(station.room(), &display::WaitingRoom::languageWanted, &engine,
        [&speakIn, &engine](const QString &language) {
            speakIn(language);
            engine.retranslate();
        });
    if (options.selfTest) {
        return test.run(*window);
    }
    window->setGeometry(window->screen()->geometry()); // where no window manager does it
    window->showFullScreen();
    const SeenWatch seen(*window);
    QObject::connect(&seen, &SeenWatch::changed, station.room(),
        [&] { station.room()->setSeen(seen.isSeen()); });
    KeepAwake awake(KeepAwake::ownBus(), KeepAwake::ownXset());
    QObject::connect(&awake, &KeepAwake::known, station.room(),
        [&] { station.room()->setMaySleep(!awake.isKept()); });
    awake.start();
    station.start();
    return QGuiApplication::exec();
}

} // namespace loket
