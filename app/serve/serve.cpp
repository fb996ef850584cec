#include "serve/serve.h"

#include "serverthread.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace loket {

namespace {
int signalSockets[2] = {-1, -1};

// The only thing that is safe inside a signal handler: a byte to the event loop.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalSockets[0], &byte, 1);
}

// A password that was given is not said again.
void printSample(const ServerInfo &info, bool isGiven)
{
    std::printf("sample clinic: sign in as %s with the password %s\n",
        qPrintable(info.sampleAccounts.join(u", "_s)),
        isGiven ? "in LOKET_SAMPLE_PASSWORD" : qPrintable(info.samplePassword));
}
} // namespace

void quitOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0) {
        return; // the default action of the signals ends the program as well
    }
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

int runServe(const ServerOptions &options)
{
    quitOnSignals();
    ServerThread server(options);
    const Result<ServerInfo> info = server.start();
    if (!info) {
        std::fprintf(stderr, "loket: %s\n", qPrintable(info.error().message));
        return 1;
    }
    if (options.sample) {
        printSample(*info, !options.samplePassword.isEmpty());
    }
    if (info->localOnly && !options.sample) {
        std::fprintf(stderr,
            "loket: there is no administrator yet, so only this machine can connect. Make one in "
            "the console here, or with `loket user add NAME --role admin`, and start again.\n");
    }
    if (!info->unbounded.isEmpty()) {
        std::fprintf(stderr, "loket: %s\n", qPrintable(info->unbounded));
    }
    std::printf("listening %s\n", qPrintable(info->url.toString()));
    std::fflush(stdout);
    QCoreApplication::exec();
    server.stop();
    return 0;
}

} // namespace loket
