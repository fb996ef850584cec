#include "core/terminal.h"

#include <csignal>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#else
#include <cstdio>
#include <io.h>
#include <windows.h>
#endif

namespace loket {

#ifdef Q_OS_UNIX
namespace {
constexpr int endSignals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
termios shownBefore; // how the terminal was; written before the signals lead to restoreAndEnd()

// Only what is safe inside a signal handler.
void restoreAndEnd(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shownBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}
} // namespace

bool isAtTerminal()
{
    return ::isatty(STDIN_FILENO) != 0;
}

SilentTerminal::SilentTerminal()
{
    ::tcgetattr(STDIN_FILENO, &shownBefore);
    for (const int signal : endSignals) {
        std::signal(signal, restoreAndEnd);
    }
    std::signal(SIGTSTP, SIG_IGN); // a shell in between would have a silent terminal
    termios silent = shownBefore;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= ECHONL;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

SilentTerminal::~SilentTerminal()
{
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shownBefore);
    for (const int signal : endSignals) {
        std::signal(signal, SIG_DFL);
    }
    std::signal(SIGTSTP, SIG_DFL);
}
#else
namespace {
DWORD shownBefore;

void restore()
{
    ::SetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), shownBefore);
}

void restoreAndEnd(int signal)
{
    restore();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}
} // namespace

bool isAtTerminal()
{
    return ::_isatty(::_fileno(stdin)) != 0;
}

SilentTerminal::SilentTerminal()
{
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    ::GetConsoleMode(input, &shownBefore);
    std::signal(SIGINT, restoreAndEnd);
    ::SetConsoleMode(input, shownBefore & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
}

SilentTerminal::~SilentTerminal()
{
    restore();
    std::signal(SIGINT, SIG_DFL);
}
#endif

} // namespace loket
