#include "serve/serve.h"

#include "core/process.h"
#include "serverthread.h"

#include <QCoreApplication>

#include <cstdio>

namespace loket {

namespace {
// A password that was given is not said again.
void printSample(const ServerInfo &info, bool isGiven)
{
    std::printf("sample clinic: sign in as %s with the password %s\n",
        qPrintable(info.sampleAccounts.join(u", "_s)),
        isGiven ? "in LOKET_SAMPLE_PASSWORD" : qPrintable(info.samplePassword));
}
} // namespace

int runServe(const ServerOptions &options)
{
    quitOnSignals();
    ServerThread server(options);
    const Result<ServerInfo> info = server.start();
    if (!info) {
        std::fprintf(stderr, "loket: %s\n", qPrintable(info.error().message));
        return 1;
    }
    if (options.sample != Sample::None) {
        printSample(*info, !options.samplePassword.isEmpty());
    }
    if (info->localOnly && options.sample == Sample::None) {
        std::fprintf(stderr,
            "loket: there is no administrator yet, so only this machine can connect. Make one in "
            "the console here; others can then connect at once. Or with `loket user add NAME "
            "--role "
            "admin`, and start again.\n");
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
