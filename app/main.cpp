// Reads the command line and starts what it asks for.
#include "admin/admin.h"
#include "commandline.h"
#include "core/disk.h"
#include "core/logging.h"
#include "core/process.h"
#include "secrets.h"
#include "serve/serve.h"
#include "window.h"

#include <QGuiApplication>

#include <cstdio>

using namespace loket;

namespace {

int runAdmin(const CommandLine &line)
{
    switch (line.action) {
    case Action::AddUser:
        return addUser(line.settings, line.name, line.roles, line.password);
    case Action::Backup:
        return backup(line.settings, line.file);
    case Action::Restore:
        return restore(line.settings, line.file, line.mayBeUnproven);
    case Action::Certify:
        return line.isOff ? stopTls(line.settings) : certify(line.settings, line.places);
    case Action::CheckVoice:
        return checkVoice(line.file, line.places);
    case Action::Move:
        return line.isToFile ? moveToSqlite(line.settings) : moveToPostgresql(line.settings);
    default:
        return check(line.settings, line.head);
    }
}

int runServer(const CommandLine &line)
{
    if (const auto log = startLogging(line.settings.logFolder(), line.settings.logLevel); !log) {
        std::fprintf(stderr, "loket: %s\n", qPrintable(log.error().message));
        return 1;
    }
    const int code = runServe({line.settings, line.sample, line.samplePassword});
    stopLogging();
    return code;
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    writePrivately();
    QCoreApplication::setApplicationName(u"loket"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LOKET_VERSION));
    leaveNoCore();
    const auto line =
        readCommandLine(argumentsOf(argc, argv), QProcessEnvironment::systemEnvironment());
    if (!line) {
        std::fprintf(stderr, "loket: %s\n", qPrintable(line.error().message));
        return 2;
    }
    forgetSecretVariables();
    switch (line->action) {
    case Action::Help:
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    case Action::Version:
        std::printf("loket %s\n", LOKET_VERSION);
        return 0;
    case Action::Console:
    case Action::Display:
    case Action::Kiosk:
    case Action::Gallery:
        return runWindow(argc, argv, *line);
    case Action::Serve: { // it paints slips, and needs no screen for that
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return runServer(*line);
    }
    case Action::AddUser:
    case Action::Backup:
    case Action::Restore:
    case Action::Check:
    case Action::Move:
    case Action::CheckVoice:
    case Action::Certify: {
        const QCoreApplication application(argc, argv);
        return runAdmin(*line);
    }
    }
    return 2;
}
