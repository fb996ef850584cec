#include "admin/password.h"

#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace loket {

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

// While it lives, the terminal does not show what is typed; it does again however the program ends.
class SilentTerminal {
public:
    SilentTerminal()
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
    ~SilentTerminal()
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shownBefore);
        for (const int signal : endSignals) {
            std::signal(signal, SIG_DFL);
        }
        std::signal(SIGTSTP, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)
};

QString ask(QTextStream &input, const char *prompt)
{
    std::fputs(prompt, stderr);
    return input.readLine();
}

Result<QString> askTwice(QTextStream &input)
{
    const SilentTerminal silence;
    const QString password = ask(input, "Password: ");
    if (ask(input, "Again: ") != password) {
        return fail(u"PASSWORDS_DIFFER"_s, u"The two passwords are not the same. Try again."_s);
    }
    return password;
}

} // namespace

Result<QString> readPassword()
{
    QTextStream input(stdin);
    return ::isatty(STDIN_FILENO) ? askTwice(input) : Result<QString>(input.readLine());
}

} // namespace loket
