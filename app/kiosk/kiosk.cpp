#include "kiosk/kiosk.h"

#include "client/voice/devicesound.h"
#include "core/clock.h"
#include "core/random.h"
#include "qml/kiosk/kiosk.h"
#include "translations/translations.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <QStandardPaths>
#include <QSysInfo>
#include <QtQml/QQmlEngineExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Loket_KioskPlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)
Q_IMPORT_QML_PLUGIN(Loket_ClientPlugin)

namespace loket {

namespace {

using client::ConnectionTimes;
using client::ServerConnection;
using kiosk::Kiosk;
using kiosk::KioskOptions;

// Who stands in front of it must not wait for a cable that is pulled.
constexpr ConnectionTimes watchful {
    .ping = std::chrono::seconds(3), .silence = std::chrono::seconds(6)};

KioskOptions kioskOptions(
    const KioskShellOptions &options, const QString &language, client::SoundOutput &sound)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {.connection = {.server = options.server,
                .kind = u"kiosk"_s,
                .name = QSysInfo::machineHostName(),
                .token = options.token,
                .keptIn = folder + u"/kiosk.ini"_s},
        .language = language,
        .pin = options.pin,
        .sound = &sound};
}

} // namespace

int runKiosk(QGuiApplication &application, const KioskShellOptions &options)
{
    const QStringList wanted =
        options.language.isEmpty() ? QStringList {} : QStringList {options.language};
    const QString language = speak(application, wanted);
    const SystemClock clock;
    SystemRandom random;
    ServerConnection connection(clock, random, watchful);
    client::DeviceSound sound;
    Kiosk kiosk(connection, random, kioskOptions(options, language, sound));
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"kiosk"_s, QVariant::fromValue(&kiosk)}});
    engine.load(QUrl(u"qrc:/qt/qml/Loket/Kiosk/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) {
        std::fputs("loket: the kiosk's window cannot be shown.\n", stderr);
        return 1;
    }
    QObject::connect(&kiosk, &Kiosk::languageChanged, &engine, [&] {
        speak(application, {kiosk.language()});
        engine.retranslate();
    });
    window->setGeometry(window->screen()->geometry()); // where no window manager does it
    window->showFullScreen();
    kiosk.start();
    return QGuiApplication::exec();
}

} // namespace loket
