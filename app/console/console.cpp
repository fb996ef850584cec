#include "console/console.h"

#include "console/consolewindow.h"
#include "console/selftest.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace loket {

namespace {

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/console.ini"_s;
}

int complain()
{
    std::fputs("loket: the console's window cannot be shown.\n", stderr);
    return 1;
}

// Leaves the user's own preferences alone.
int testConsole(const ConsoleOptions &options)
{
    const QTemporaryDir folder;
    ConsoleWindow console(options.server, folder.filePath(u"console.ini"_s), u"en"_s);
    if (!console.load()) {
        return complain();
    }
    return ConsoleTest(console).run(options.userName, options.password);
}

} // namespace

int runConsole(QGuiApplication &, const ConsoleOptions &options)
{
    if (options.selfTest) {
        return testConsole(options);
    }
    ConsoleWindow console(options.server, preferencesFile(), options.language);
    console.workplace().sampleAccounts = options.sampleAccounts;
    if (!console.load()) {
        return complain();
    }
    if (!options.token.isEmpty()) {
        console.workplace().resume(options.token);
    } else {
        console.workplace().resumeKept();
    }
    console.window()->showMaximized();
    return QGuiApplication::exec();
}

} // namespace loket
