#include "window.h"

#include "console/console.h"
#include "core/logging.h"
#include "core/process.h"
#include "display/display.h"
#include "gallery/gallery.h"
#include "kiosk/kiosk.h"
#include "net/tls/authority.h"
#include "qml/ui/steadyanimations.h"
#include "serverthread.h"

#include <QGuiApplication>
#include <QSysInfo>

#include <cstdio>

namespace loket {

namespace {

// Qt ends the program with its own words where no screen can be opened; these are better. Windows
// and macOS always have one.
bool hasScreen()
{
    return QStringList {u"winnt"_s, u"darwin"_s}.contains(QSysInfo::kernelType())
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

QString sampleText(const ServerInfo &info)
{
    return info.samplePassword.isEmpty()
        ? QString()
        : u"%1 — %2"_s.arg(info.sampleAccounts.join(u", "_s), info.samplePassword);
}

int showConsole(QGuiApplication &application, const CommandLine &line, const ServerInfo &info)
{
    ConsoleOptions options;
    options.server = info.url;
    options.sampleAccounts = sampleText(info);
    options.language = line.language;
    options.selfTest = line.selfTest;
    options.userName = line.selfTest ? u"registrar"_s : QString();
    options.password = info.samplePassword.isEmpty() ? line.samplePassword : info.samplePassword;
    return runConsole(application, options);
}

int runDisplayShell(QGuiApplication &application, const CommandLine &line)
{
    DisplayOptions options;
    options.server = line.connect;
    options.token = line.token;
    options.services = line.services;
    options.language = line.language;
    options.selfTest = line.selfTest;
    return runDisplay(application, options);
}

int runKioskShell(QGuiApplication &application, const CommandLine &line)
{
    KioskShellOptions options;
    options.server = line.connect;
    options.token = line.token;
    options.language = line.language;
    options.pin = line.pin;
    return runKiosk(application, options);
}

// The console with its own server, which runs as long as the window.
int runReception(QGuiApplication &application, const CommandLine &line)
{
    if (const auto log = startLogging(line.settings.logFolder(), line.settings.logLevel); !log) {
        std::fprintf(stderr, "loket: %s\n", qPrintable(log.error().message));
        return 1;
    }
    ServerThread server({line.settings, line.sample, line.samplePassword});
    const Result<ServerInfo> info = server.start();
    if (!info) {
        std::fprintf(stderr, "loket: %s\n", qPrintable(info.error().message));
        return 1;
    }
    const int code = showConsole(application, line, *info);
    server.stop();
    stopLogging();
    return code;
}

} // namespace

int runWindow(int argc, char *argv[], const CommandLine &line)
{
    if (!hasScreen()) {
        std::fputs("loket: there is no screen here to open a window on. "
                   "`loket serve` runs the server without one.\n",
            stderr);
        return 1;
    }
    QGuiApplication application(argc, argv);
    const ui::SteadyAnimations animations;
    quitOnSignals();
    trustOwnAuthority(line.settings);
    if (line.action == Action::Display) {
        return runDisplayShell(application, line);
    }
    if (line.action == Action::Kiosk) {
        return runKioskShell(application, line);
    }
    if (line.action == Action::Gallery) {
        return runGallery(application, line.language);
    }
    if (!line.connect.isEmpty()) {
        return showConsole(application, line, {.url = line.connect});
    }
    return runReception(application, line);
}

} // namespace loket
