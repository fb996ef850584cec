// What pages, events, documents and notes name is there: every address answers, every command of
// the command line is understood.
#include "pages/pages.h"
#include "serverprocess.h"
#include "serverthread.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

struct Promise {
    QString where;
    QString method; // empty: it is not said
    QString path;
};

QString contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// `{visitId}`, `$VISIT`, `${page}` and `${language}` stand for something that was put there.
QString filledIn(const QString &path)
{
    static const QRegularExpression language(u"\\$\\{language\\}"_s);
    static const QRegularExpression page(u"\\$\\{page\\}"_s);
    static const QRegularExpression brace(u"\\$?\\{[^}]*\\}|\\$[A-Z]+"_s);
    return QString(path)
        .replace(language, u"id"_s)
        .replace(page, u"patient"_s)
        .replace(brace, u"1"_s);
}

void take(QList<Promise> &promises, const QString &where, const QString &text,
    const QRegularExpression &pattern)
{
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        promises.append({where, match.captured(u"method"_s), filledIn(match.captured(u"path"_s))});
    }
}

// The notes of every folder, but those of the template, which a copy of it makes true.
QHash<QString, QString> notes()
{
    const QDir sources(QStringLiteral(LOKET_SOURCES));
    QHash<QString, QString> found;
    QDirIterator files(sources.path(), {u"README.md"_s, u"CONTRIBUTING.md"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = sources.relativeFilePath(files.next());
        if (!name.startsWith(u"build/"_s) && !name.contains(u"node_modules/"_s)
            && !name.startsWith(u"server/modules/template/"_s)) {
            found.insert(name, contentsOf(sources.filePath(name)));
        }
    }
    return found;
}

// The pages that are our own.
QHash<QString, QString> pages()
{
    QHash<QString, QString> found;
    for (const Page &page : Pages().all()) {
        if (page.contentType.startsWith("text/") && !page.path.startsWith(u"/socket.io/"_s)) {
            found.insert(page.path, QString::fromUtf8(page.content));
        }
    }
    return found;
}

void takeAddresses(QList<Promise> &promises, const QString &where, const QJsonValue &value)
{
    if (value.isString() && value.toString().startsWith(u'/')) {
        promises.append({where, {}, value.toString()});
    }
    for (const QJsonValue entry : value.toArray()) {
        takeAddresses(promises, where, entry);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        takeAddresses(promises, where, it.value());
    }
}

} // namespace

class TestPromises : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto settings = loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s},
                                               {u"front-door"_s, toText(testDoor())}},
            {});
        ServerOptions options {*settings, Sample::House, samplePassword};
        options.settings.messagesPerSecond = 100'000;
        m_server = std::make_unique<ServerThread>(options);
        const auto info = m_server->start();
        QVERIFY(info);
        m_url = info->url;
        m_http = std::make_unique<HttpClient>(m_url);
        QVERIFY(m_http->login(u"registrar"_s, samplePassword));
    }

    void pagesLeadSomewhere()
    {
        static const QRegularExpression address(
            u"[\"'`(](?<path>/[A-Za-z][^\"'`)\\s]*[^\"'`)\\s/]|/)[\"'`)]"_s);
        QList<Promise> promises;
        const auto all = pages();
        for (auto it = all.begin(); it != all.end(); ++it) {
            take(promises, it.key(), it.value(), address);
        }
        QVERIFY(promises.size() > 30);
        follow(promises);
    }

    void notesLeadSomewhere()
    {
        static const QRegularExpression written(
            u"\\b(?<method>GET|POST|PUT|PATCH|DELETE) (?<path>/[^\\s`,?\\[]*)"_s);
        static const QRegularExpression address(
            u"(?:\\$URL|localhost:3000|192\\.168\\.1\\.10:3000)(?<path>/[^\\s`\"')?]*)"_s);
        static const QRegularExpression page(
            u"`(?<path>/(?:display|socket\\.io/|openapi|asyncapi|health|stats|metrics)[^\\s`]*)`"_s);
        QList<Promise> promises;
        const auto all = notes();
        for (auto it = all.begin(); it != all.end(); ++it) {
            for (const QRegularExpression &pattern : {written, address, page}) {
                take(promises, it.key(), it.value(), pattern);
            }
        }
        QVERIFY(promises.size() > 50);
        follow(promises);
    }

    void documentsLeadSomewhere()
    {
        QList<Promise> promises;
        const QJsonObject paths = m_http->get(u"/openapi.json"_s).body[u"paths"_s].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (const QString &method : path.value().toObject().keys()) {
                promises.append({u"openapi.json"_s, method.toUpper(), filledIn(path.key())});
            }
        }
        QVERIFY(promises.size() > 50);
        follow(promises);
    }

    void commandsOfTheDocumentAreKnown()
    {
        const QJsonObject messages =
            m_http->get(u"/asyncapi.json"_s).body[u"components"_s][u"messages"_s].toObject();
        const QJsonObject operations =
            m_http->get(u"/asyncapi.json"_s).body[u"operations"_s].toObject();
        SocketClient stranger(m_url, {});
        int known = 0;
        for (const QString &operation : operations.keys()) {
            if (operation.startsWith(u"receive."_s)) {
                const QString name = messages[operation.mid(8)][u"name"_s].toString();
                stranger.send({{u"type"_s, name}, {u"id"_s, name}});
                const QJsonObject answer = stranger.take([](const QJsonObject &) { return true; });
                QVERIFY2(!answer.isEmpty(), qPrintable(name));
                QVERIFY2(answer[u"code"_s] != u"UNKNOWN_COMMAND"_s, qPrintable(name));
                ++known;
            }
        }
        QVERIFY(known > 50);
    }

    // Whatever the program sends, nobody else may say: of the names that the vocabulary has for it,
    // in whatever letters, none is free.
    void namesOfEventsAreTheProgramsOwn()
    {
        static const QRegularExpression block(
            u"namespace (?:\\w+::)*(?:events|alertevents|published|answers) \\{(.*?)^\\}"_s,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression name(u"= \"([^\"]+)\"_L1;"_s);
        QStringList names {u"health"_s, u"WELCOME"_s};
        QDirIterator files(QStringLiteral(LOKET_SOURCES "/vocabulary"), {u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            for (const auto &part : block.globalMatch(contentsOf(files.next()))) {
                for (const auto &match : name.globalMatch(part.captured(1))) {
                    names += {match.captured(1), match.captured(1).toUpper()};
                }
            }
        }
        QVERIFY(names.contains(u"room_info"_s));
        QVERIFY(names.size() > 80);
        for (const QString &each : std::as_const(names)) {
            const Answer said = m_http->post(u"/api/v1/channels/publish"_s,
                {{u"channel"_s, u"public:x"_s}, {u"event"_s, each}, {u"data"_s, QJsonObject()}});
            QVERIFY2(said.body[u"code"_s] == u"EVENT_RESERVED"_s, qPrintable(each));
        }
    }

    // A patient who takes a number and is called, as everybody hears of it.
    void eventsLeadSomewhere()
    {
        SocketClient everybody(m_url, m_http->token());
        for (const auto &channel : {u"staff"_s, u"patients"_s, u"screens"_s, u"queue_poli_A"_s,
                 u"patient_p-1"_s, u"system:notifications"_s}) {
            everybody.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channel}});
        }
        QList<Promise> promises;
        takeAddresses(promises, u"the number"_s,
            m_http
                ->post(u"/queue/visits"_s,
                    {{u"serviceId"_s, u"A"_s}, {u"priority"_s, u"URGENT"_s},
                        {u"patientId"_s, u"p-1"_s}})
                .body);
        const Answer called = m_http->post(
            u"/queue/counters/%1/call-next"_s.arg(openCounter()), {{u"finishCurrent"_s, true}});
        QCOMPARE(called.status, 200);
        takeAddresses(promises, u"the call"_s, called.body);
        QList<QJsonObject> heard {everybody.take(u"announcement"_s)};
        QVERIFY(!heard.first().isEmpty());
        heard += everybody.takeAll();
        for (const QJsonObject &message : heard) {
            takeAddresses(promises, message[u"type"_s].toString(), message);
        }
        follow(promises);
    }

    void commandLinesAreUnderstood()
    {
        const QString help = outputOf({u"--help"_s}).second;
        const QString tests = contentsOf(QStringLiteral(LOKET_SOURCES "/test"));
        const QList<NamedCommand> named = namedCommands(help);
        QVERIFY(named.size() > 20);
        for (const NamedCommand &command : named) {
            const QString &known = command.program == u"test" ? tests : help;
            for (const QString &option : command.options) {
                QVERIFY2(known.contains(option), qPrintable(command.where + u" names "_s + option));
            }
            if (command.program == u"loket" && !command.word.isEmpty()) {
                const auto [code, words] =
                    outputOf({command.word, u"--port"_s, u"x"_s, u"--data"_s, m_folder.path()});
                QCOMPARE(code, 2);
                QVERIFY2(!words.contains(u"is nothing that loket does"_s),
                    qPrintable(u"%1 names loket %2"_s.arg(command.where, command.word)));
            }
        }
    }

private:
    struct NamedCommand {
        QString where;
        QString program; // loket or test
        QString word; // that comes first; empty: an option does
        QStringList options;
    };

    // In a block of code, between backticks, in a page's <code>, in the help's first lines.
    static QList<NamedCommand> namedCommands(const QString &help)
    {
        static const QRegularExpression block(u"^```\\n(.*?)^```"_s,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression line(
            u"^(?:\\./run|(?:\\./)?(?<test>test)|loket)\\b(?<rest>[^#\\n]*)"_s,
            QRegularExpression::MultilineOption);
        static const QRegularExpression inlined(
            u"(?:`|<code>)(?:\\./run|\\./(?<test>test)|loket)\\b(?<rest> [^`<]*)?"_s);
        static const QRegularExpression helped(
            u"^  loket(?<test>)(?<rest>.*)"_s, QRegularExpression::MultilineOption);
        QList<NamedCommand> named;
        takeCommands(named, u"--help"_s, help, helped);
        const auto all = notes();
        for (auto it = all.begin(); it != all.end(); ++it) {
            takeCommands(named, it.key(), it.value(), inlined);
            for (const QRegularExpressionMatch &match : block.globalMatch(it.value())) {
                takeCommands(named, it.key(), match.captured(1), line);
            }
        }
        const auto own = pages();
        for (auto it = own.begin(); it != own.end(); ++it) {
            takeCommands(named, it.key(), it.value(), inlined);
        }
        return named;
    }

    static void takeCommands(QList<NamedCommand> &named, const QString &where, const QString &text,
        const QRegularExpression &pattern)
    {
        static const QRegularExpression first(u"^ ([a-z][a-z-]*)"_s);
        static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
        for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
            const QString rest = match.captured(u"rest"_s);
            NamedCommand command {where,
                match.captured(u"test"_s).isEmpty() ? u"loket"_s : u"test"_s,
                first.match(rest).captured(1), {}};
            for (const QRegularExpressionMatch &found : option.globalMatch(rest)) {
                command.options.append(found.captured());
            }
            named.append(command);
        }
    }

    static std::pair<int, QString> outputOf(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(LOKET_PROGRAM), arguments);
        process.waitForFinished(30'000);
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }

    QString openCounter()
    {
        for (const QJsonValue &counter :
            m_http->get(u"/queue/counters"_s).body[u"counters"_s].toArray()) {
            if (counter[u"serviceIds"_s].toArray().contains(u"A"_s)) {
                const QString id = counter[u"id"_s].toString();
                m_http->post(u"/queue/counters/%1/open"_s.arg(id));
                return id;
            }
        }
        return {};
    }

    void follow(const QList<Promise> &promises)
    {
        HttpClient stranger(m_url);
        for (const Promise &promise : promises) {
            const Answer answer = stranger.request(
                promise.method.isEmpty() ? "GET" : promise.method.toLatin1(), promise.path);
            const bool isNowhere = answer.status == 0
                || (answer.status == 405 && !promise.method.isEmpty())
                || answer.body[u"message"_s] == u"There is nothing at this address."_s;
            QVERIFY2(!isNowhere,
                qPrintable(u"%1 names %2 %3: %4"_s.arg(promise.where, promise.method, promise.path)
                               .arg(answer.status)));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<HttpClient> m_http;
    QUrl m_url;
};

LOKET_TEST(TestPromises)
#include "tst_promises.moc"
