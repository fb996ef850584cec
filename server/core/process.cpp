#include "core/process.h"

#include "core/result.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace loket {

#ifdef Q_OS_UNIX
namespace {
int signalSockets[2] = {-1, -1};

// The only thing that is safe inside a signal handler: a byte to the event loop.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalSockets[0], &byte, 1);
}
} // namespace

void leaveNoCore()
{
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

int raiseFileLimit(int wanted)
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return wanted;
    }
    const rlim_t before = limit.rlim_cur;
    const rlim_t aim = std::min(static_cast<rlim_t>(wanted), limit.rlim_max);
    if (before < aim) {
        limit.rlim_cur = aim;
        limit.rlim_cur = ::setrlimit(RLIMIT_NOFILE, &limit) == 0 ? aim : before;
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1'000'000'000));
}

void quitOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0) {
        return; // the default action of the signals ends the program as well
    }
    auto *notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, qApp);
    // Not quit(), which a window may refuse.
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] { QCoreApplication::exit(); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}
#else
void leaveNoCore() { } // Windows writes none that was not asked for

int raiseFileLimit(int wanted)
{
    return wanted;
}

// Windows calls it on a thread of its own, where all is allowed.
void quitOnSignals()
{
    std::signal(SIGINT, [](int) { QCoreApplication::exit(); });
}
#endif

qint64 residentBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll(); // … VmRSS:    1234 kB …
    const qsizetype at = text.indexOf("\nVmRSS:");
    return at < 0 ? 0 : text.mid(at + 7).trimmed().split(' ').first().toLongLong() * 1024;
}

bool isRunning(qint64 process, const QString &program)
{
    if (!QFileInfo(u"/proc/self/exe"_s).isSymLink()) {
        return true;
    }
    const QString running = QFileInfo(u"/proc/%1/exe"_s.arg(process)).symLinkTarget();
    return QFileInfo(QString(running).remove(u" (deleted)"_s)).fileName() == program;
}

} // namespace loket
