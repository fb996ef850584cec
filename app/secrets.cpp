#include "secrets.h"

#include "core/disk.h"

#include <QFile>
#include <QHash>

namespace loket {

Result<QString> readSecretFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(u"USAGE"_s, u"The file %1 cannot be read: %2."_s.arg(name, file.errorString()));
    }
    if (isOpenToAll(name)) {
        return fail(u"USAGE"_s,
            u"Everybody on this machine can read %1: chmod 600 it, and start again."_s.arg(name));
    }
    const QString secret = QString::fromUtf8(file.readLine()).trimmed();
    if (secret.isEmpty()) {
        return fail(u"USAGE"_s, u"The file %1 has nothing in its first line."_s.arg(name));
    }
    return secret;
}

QString insteadOfSecret(const QStringList &arguments)
{
    static const QHash<QString, QString> sentences {
        {u"--token"_s,
            u"Everybody on this machine can read a token that stands on the command line: put it "
            "into a file for --token-file FILE, or into LOKET_TOKEN."_s},
        {u"--sample-password"_s,
            u"Everybody on this machine can read a password that stands on the command line: put "
            "it into LOKET_SAMPLE_PASSWORD."_s}};
    for (const QString &argument : arguments) {
        if (QString found = sentences.value(argument.section(u'=', 0, 0)); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

void forgetSecretVariables()
{
    for (const char *name : {"LOKET_PASSWORD", "LOKET_SAMPLE_PASSWORD", "LOKET_TOKEN",
             "LOKET_KIOSK_PIN", "DATABASE_URL"}) {
        qunsetenv(name);
    }
}

} // namespace loket
