#include "commandline.h"

#include "capabilities.h"
#include "net/tls/authority.h"
#include "secrets.h"
#include "server.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace loket {

namespace {
Failure usage(const QString &sentence)
{
    return fail(u"USAGE"_s, sentence + u" See loket --help."_s);
}

const QHash<QString, Action> &actions()
{
    static const QHash<QString, Action> byWord {{u"serve"_s, Action::Serve},
        {u"display"_s, Action::Display}, {u"kiosk"_s, Action::Kiosk},
        {u"gallery"_s, Action::Gallery}, {u"user"_s, Action::AddUser},
        {u"backup"_s, Action::Backup}, {u"restore"_s, Action::Restore}, {u"check"_s, Action::Check},
        {u"move"_s, Action::Move}, {u"voice"_s, Action::CheckVoice}, {u"tls"_s, Action::Certify}};
    return byWord;
}

QList<QCommandLineOption> flags()
{
    return {{u"sample"_s,
                u"Open an invented clinic in the middle of a morning, on this machine only."_s},
        {u"sample-empty"_s, u"The same clinic before anybody has come."_s},
        {u"connect"_s, u"Use the server at this address."_s, u"url"_s},
        {u"head"_s, u"A head that `loket check` printed before; the record must still hold it."_s,
            u"head"_s},
        {u"unproven"_s, u"Restore a copy that nothing proves to be what loket wrote."_s},
        {u"role"_s, u"A role of the new user; may be repeated."_s, u"role"_s},
        {u"services"_s, u"Services that the display shows."_s, u"ids"_s},
        {u"language"_s, u"en, id or th."_s, u"code"_s},
        {u"token-file"_s, u"File with the token of the display or kiosk."_s, u"file"_s},
        {u"self-test"_s, u"Drive the real window once and end."_s}, {u"help"_s, u"Show this."_s},
        {u"version"_s, u"Show the version."_s}};
}

void declare(QCommandLineParser &parser)
{
    parser.addOptions(flags());
    for (const SettingInfo &setting : settingTable(moduleSettings())) {
        if (!setting.option.isEmpty()) {
            parser.addOption({setting.option, setting.about, u"value"_s});
        }
    }
}

QHash<QString, QString> settingOptions(const QCommandLineParser &parser)
{
    QHash<QString, QString> options;
    for (const SettingInfo &setting : settingTable(moduleSettings())) {
        if (!setting.option.isEmpty() && parser.isSet(setting.option)) {
            options.insert(setting.option, parser.value(setting.option));
        }
    }
    return options;
}

// The words that are no options: the action and what it acts on.
Result<Done> readWords(CommandLine &line, QStringList words)
{
    if (words.isEmpty()) {
        return Done {};
    }
    const QString word = words.takeFirst();
    if (!actions().contains(word)) {
        return usage(u"“%1” is nothing that loket does."_s.arg(word));
    }
    line.action = actions().value(word);
    if (line.action == Action::AddUser) {
        if (words.size() != 2 || words.first() != u"add"_s) {
            return usage(u"A user is made with: loket user add NAME --role ROLE."_s);
        }
        line.name = words.takeLast();
        words.clear();
    } else if (line.action == Action::Backup || line.action == Action::Restore) {
        if (words.size() != 1) {
            return usage(line.action == Action::Backup
                    ? u"A backup needs the file to write: loket backup FILE."_s
                    : u"A restore needs the copy to take: loket restore FILE."_s);
        }
        line.file = words.takeFirst();
    } else if (line.action == Action::Move) {
        const QString place = words.join(u' ');
        if (place != u"postgresql"_s && place != u"sqlite"_s) {
            return usage(
                u"Data is moved with: loket move postgresql, or back with: loket move sqlite."_s);
        }
        line.isToFile = place == u"sqlite"_s;
        words.clear();
    } else if (line.action == Action::CheckVoice) {
        if (words.isEmpty()) {
            return usage(u"Recorded clips are checked with: loket voice FOLDER [PLACE …]."_s);
        }
        line.file = words.takeFirst();
        line.places = std::exchange(words, {});
    } else if (line.action == Action::Certify) {
        line.isOff = words == QStringList {u"off"_s};
        line.places = std::exchange(words, {});
    }
    if (!words.isEmpty()) {
        return usage(u"“%1” is too much."_s.arg(words.first()));
    }
    return Done {};
}

// A sentence that repeats no secret.
Result<Done> readConnect(CommandLine &line, const QString &text)
{
    line.connect = QUrl(text, QUrl::StrictMode);
    if (!line.connect.userInfo().isEmpty() || line.connect.hasQuery()) {
        return usage(
            u"The address of a server has no password and no token in it: everybody on this machine could read them."_s);
    }
    const bool isHttp = line.connect.scheme() == u"http"_s || line.connect.scheme() == u"https"_s;
    if (!text.isNull() && (!isHttp || line.connect.host().isEmpty())) {
        return usage(
            u"“%1” is no address of a server; http://192.168.1.10:3000 is one."_s.arg(text));
    }
    return Done {};
}

// An invented clinic leaves nothing behind, unless it was told where.
void findSampleFolder(
    CommandLine &line, QHash<QString, QString> &options, const QProcessEnvironment &environment)
{
    if (line.sample != Sample::None && !options.contains(u"data"_s)
        && environment.value(u"LOKET_DATA"_s).isEmpty()) {
        line.sampleFolder = std::make_shared<QTemporaryDir>();
        options.insert(u"data"_s, line.sampleFolder->path());
    }
}

Result<Done> checkTogether(const CommandLine &line)
{
    if (line.action == Action::AddUser && line.roles.isEmpty()) {
        return usage(u"A user needs at least one --role."_s);
    }
    if (line.action == Action::Display && line.connect.isEmpty()) {
        return usage(u"A display needs a server: loket display --connect URL."_s);
    }
    if (line.action == Action::Kiosk && line.connect.isEmpty()) {
        return usage(u"A kiosk needs a server: loket kiosk --connect URL."_s);
    }
    static const QRegularExpression pin(u"^[0-9]{4,8}$"_s);
    if (!line.pin.isEmpty() && !pin.match(line.pin).hasMatch()) {
        return usage(u"The PIN of a kiosk, LOKET_KIOSK_PIN, has 4 to 8 digits."_s);
    }
    if (!line.samplePassword.isEmpty() && line.samplePassword.size() < 8) {
        return usage(u"The sample password needs at least 8 characters."_s);
    }
    return Done {};
}

// What is secret comes by the environment or a file: who else works on this machine reads every
// command line.
Result<Done> readSecrets(
    CommandLine &line, const QString &tokenFile, const QProcessEnvironment &environment)
{
    line.password = environment.value(u"LOKET_PASSWORD"_s);
    line.pin = environment.value(u"LOKET_KIOSK_PIN"_s);
    line.samplePassword = environment.value(u"LOKET_SAMPLE_PASSWORD"_s);
    if (tokenFile.isEmpty()) {
        line.token = environment.value(u"LOKET_TOKEN"_s);
        return Done {};
    }
    return readSecretFile(tokenFile).map([&](const QString &token) {
        line.token = token;
        return Done {};
    });
}
} // namespace

Result<CommandLine> readCommandLine(
    const QStringList &arguments, const QProcessEnvironment &environment)
{
    if (const QString instead = insteadOfSecret(arguments); !instead.isEmpty()) {
        return usage(instead);
    }
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) {
        return usage(parser.errorText());
    }
    CommandLine line;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.action = parser.isSet(u"help"_s) ? Action::Help : Action::Version;
        return line;
    }
    line.sample = parser.isSet(u"sample-empty"_s) ? Sample::House
        : parser.isSet(u"sample"_s)               ? Sample::Morning
                                                  : Sample::None;
    line.selfTest = parser.isSet(u"self-test"_s);
    line.roles = parser.values(u"role"_s);
    line.mayBeUnproven = parser.isSet(u"unproven"_s);
    line.head = parser.value(u"head"_s);
    line.services = parser.value(u"services"_s).split(u',', Qt::SkipEmptyParts);
    line.language = parser.value(u"language"_s);
    QHash<QString, QString> options = settingOptions(parser);
    findSampleFolder(line, options, environment);
    return readWords(line, parser.positionalArguments())
        .and_then([&](Done) { return readConnect(line, parser.value(u"connect"_s)); })
        .and_then(
            [&](Done) { return readSecrets(line, parser.value(u"token-file"_s), environment); })
        .and_then([&](Done) { return checkTogether(line); })
        .and_then([&](Done) { return loadSettings(options, environment, moduleSettings()); })
        .map([&](const Settings &settings) {
            line.settings = withHouseCertificate(settings);
            if (line.sampleFolder) {
                line.settings.databaseUrl.clear();
            }
            return line;
        });
}

QString helpText()
{
    QString text =
        u"loket: the front of house of a clinic\n\n"
        "  loket                                 the console, with the server inside\n"
        "  loket --connect URL                   the console of a second PC\n"
        "  loket serve                           the server alone\n"
        "  loket display --connect URL           a waiting-room screen\n"
        "  loket kiosk --connect URL             where patients take their numbers\n"
        "  loket gallery                         what the screens are made of, in every state\n"
        "  loket user add NAME --role ROLE       a new account; asks for its password, or takes it "
        "from LOKET_PASSWORD\n"
        "  loket backup FILE                     a copy of the data, also while loket runs\n"
        "  loket restore FILE                    puts a copy in the place of the data; loket is "
        "stopped\n"
        "  loket check                           whether settings and data are sound; prints the "
        "record's head\n"
        "  loket move postgresql                 the data into the database that DATABASE_URL "
        "names; `loket move sqlite` brings it back\n"
        "  loket voice FOLDER [PLACE …]          whether recorded clips are complete, for these "
        "counters' names\n"
        "  loket tls [NAME …]                    a private authority and a certificate for this machine's names and addresses, and these; `loket tls off` goes back to http\n\nOptions\n"_s;
    for (const QCommandLineOption &flag : flags()) {
        const QString name = u"--"_s + flag.names().first()
            + (flag.valueName().isEmpty() ? QString() : u' ' + flag.valueName().toUpper());
        text += u"  %1 %2\n"_s.arg(name, -30).arg(flag.description());
    }
    text += u"\nSecrets come by the environment: LOKET_PASSWORD (user add), LOKET_SAMPLE_PASSWORD "
            "(--sample), LOKET_TOKEN (display, kiosk), LOKET_KIOSK_PIN (with which staff leave a "
            "kiosk), DATABASE_URL "
            "(postgresql://user:password@host/name, where the data is in PostgreSQL)\n"_s;
    text += u"\nSettings: option, environment, loket.toml in the data folder\n"_s;
    for (const SettingInfo &setting : settingTable(moduleSettings())) {
        const QString option = setting.option.isEmpty() ? QString() : u"--"_s + setting.option;
        text += u"  %1 %2 %3\n      %4\n"_s.arg(option, -8)
                    .arg(setting.variable, -30)
                    .arg(setting.key, setting.about);
    }
    return text;
}

} // namespace loket
