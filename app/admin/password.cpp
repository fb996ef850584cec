#include "admin/password.h"

#include "core/terminal.h"

#include <QTextStream>

#include <cstdio>

namespace loket {

namespace {

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
    return isAtTerminal() ? askTwice(input) : Result<QString>(input.readLine());
}

} // namespace loket
