#include "commands/registry.h"
#include "support/commandwalk.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

// Who may call what, how a call is checked, and how a path finds its command.
class TestRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_commands.add(command(u"visit:issue"_s, routes::post(u"/queue/visits"_s),
            Right::IssueVisits, {fields::id(u"serviceId"_s).required(), fields::text(u"name"_s)}));
        m_commands.add(command(u"visit:list"_s, routes::get(u"/queue/visits"_s), Right::ViewQueue,
            {fields::integer(u"limit"_s, 1, 100)}, false));
        m_commands.add(command(u"visit:get"_s, routes::get(u"/queue/visits/{visitId}"_s),
            Right::ViewQueue, {fields::id(u"visitId"_s).required()}, false));
        m_commands.add(command(
            u"visit:today"_s, routes::get(u"/queue/visits/today"_s), Right::Anyone, {}, false));
        m_commands.add(command(u"visit:call"_s, routes::post(u"/queue/visits/{visitId}/call"_s),
            Right::CallQueue,
            {fields::id(u"visitId"_s).required(), fields::id(u"counterId"_s).required()}));
        m_commands.add(command(u"page:get"_s, routes::get(u"/queue/pages/{page}"_s), Right::Anyone,
            {fields::integer(u"page"_s, 1, 9).required()}, false));
        m_commands.add(
            command(u"me"_s, routes::get(u"/api/v1/auth/me"_s), Right::Identified, {}, false));
        Command socket = command(u"join"_s, {}, Right::Identified, {});
        socket.socketOnly = true;
        m_commands.add(socket);
        Command http =
            command(u"login"_s, routes::post(u"/api/v1/auth/login"_s), Right::Anyone, {});
        http.httpOnly = true;
        m_commands.add(http);
    }

    void aCheckedCallReachesItsHandler()
    {
        const auto reply = await(m_commands.run({.command = u"visit:issue"_s,
            .data = {{u"serviceId"_s, 7}, {u"requestId"_s, u"once"_s}},
            .identity = person(u"ann"_s, {Role::Registrar}),
            .address = u"192.0.2.1"_s,
            .connection = ConnectionId {5}}));
        QVERIFY(reply);
        QCOMPARE(m_last.values.text(u"serviceId"_s), u"7"_s);
        QVERIFY(!m_last.values.has(u"name"_s));
        QCOMPARE(m_last.actor(), u"ann"_s);
        QCOMPARE(m_last.address, u"192.0.2.1"_s);
        QCOMPARE(m_last.connection, ConnectionId {5});
        QCOMPARE(m_last.once.actor, u"ann"_s);
        QCOMPARE(m_last.once.command, u"visit:issue"_s);
        QCOMPARE(m_last.once.requestId, u"once"_s);
    }

    void aWitnessSeesWhatIsTakenAndNothingElse()
    {
        QStringList seen;
        CommandRegistry commands;
        commands.add(command(u"visit:call"_s, routes::post(u"/call"_s), Right::CallQueue,
            {fields::id(u"visitId"_s).required()}));
        commands.addWitness([&seen](const Command &called, const Call &call) {
            seen.append(called.name + u' ' + call.values.text(u"visitId"_s));
        });
        const Identity ann = person(u"ann"_s, {Role::Registrar});
        QVERIFY(!await(commands.run({.command = u"visit:call"_s, .identity = {}})));
        QVERIFY(!await(commands.run({.command = u"visit:call"_s, .identity = ann})));
        QVERIFY(await(commands.run(
            {.command = u"visit:call"_s, .data = {{u"visitId"_s, u"7"_s}}, .identity = ann})));
        QCOMPARE(seen, QStringList {u"visit:call 7"_s});
    }

    void onlyCommandsThatChangeTakeARequestId()
    {
        const Identity ann = person(u"ann"_s, {Role::Registrar});
        QVERIFY(await(m_commands.run(
            {.command = u"visit:list"_s, .data = {{u"requestId"_s, u"x"_s}}, .identity = ann})));
        QVERIFY(!m_last.once.isAsked());
        QVERIFY(await(m_commands.run(
            {.command = u"visit:issue"_s, .data = {{u"serviceId"_s, u"a"_s}}, .identity = ann})));
        QVERIFY(!m_last.once.isAsked());
        const auto none = await(m_commands.run({.command = u"visit:issue"_s,
            .data = {{u"serviceId"_s, u"a"_s}, {u"requestId"_s, u""_s}},
            .identity = ann}));
        QCOMPARE(none.error().code, u"INVALID_FIELD"_s);
    }

    void nobodiesAreToldApartByAddress()
    {
        for (const auto &address : {u"192.0.2.1"_s, u"192.0.2.2"_s}) {
            QVERIFY(await(m_commands.run(
                {.command = u"login"_s, .data = {{u"requestId"_s, u"1"_s}}, .address = address})));
            QCOMPARE(m_last.actor(), u"anonymous"_s);
            QCOMPARE(m_last.once.actor, u"anonymous "_s + address);
        }
    }

    void everyCommandChecksItsRight() { QCOMPARE(wrongRights(m_commands), QStringList {}); }
    void everyCommandChecksItsFields() { QCOMPARE(wrongChecks(m_commands), QStringList {}); }

    void theRightIsCheckedBeforeTheFields()
    {
        const auto reply =
            await(m_commands.run({.command = u"visit:call"_s, .data = {{u"x"_s, 1}}}));
        QCOMPARE(reply.error().code, u"UNAUTHENTICATED"_s);
    }

    void unknownCommandsAreRefused()
    {
        const auto code = [this](const QString &name, ConnectionId connection) {
            const auto reply = await(m_commands.run({.command = name,
                .identity = person(u"boss"_s, {Role::Admin}),
                .connection = connection}));
            return reply ? u"(done)"_s : reply.error().code;
        };
        QCOMPARE(code(u"no:such"_s, ConnectionId {1}), u"UNKNOWN_COMMAND"_s);
        QCOMPARE(code(u""_s, {}), u"UNKNOWN_COMMAND"_s);
        QCOMPARE(code(u"login"_s, ConnectionId {1}), u"UNKNOWN_COMMAND"_s);
        QCOMPARE(code(u"login"_s, {}), u"(done)"_s);
        QCOMPARE(code(u"join"_s, {}), u"UNKNOWN_COMMAND"_s);
        QCOMPARE(code(u"join"_s, ConnectionId {1}), u"(done)"_s);
        const auto huge = await(m_commands.run({.command = QString(1'000'000, u'x')}));
        QVERIFY(huge.error().message.size() < 200);
    }

    void pathsFindTheirCommand_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found"); // the command, or the code
        QTest::addColumn<QJsonObject>("fields");
        const auto row = [](const char *method, const QString &path, const QString &found,
                             const QJsonObject &taken = {}) {
            QTest::newRow(qPrintable(QString::fromLatin1(method) + path))
                << QByteArray(method) << path << found << taken;
        };
        row("GET", u"/queue/visits"_s, u"visit:list"_s);
        row("POST", u"/queue/visits"_s, u"visit:issue"_s);
        row("POST", u"/queue/visits/"_s, u"visit:issue"_s);
        row("POST", u"/api/v1/queue/visits"_s, u"visit:issue"_s);
        row("GET", u"/queue/visits/v7"_s, u"visit:get"_s, {{u"visitId"_s, u"v7"_s}});
        row("GET", u"/api/v1/queue/visits/v7"_s, u"visit:get"_s, {{u"visitId"_s, u"v7"_s}});
        row("GET", u"/queue/visits/today"_s, u"visit:today"_s);
        row("POST", u"/queue/visits/today/call"_s, u"visit:call"_s, {{u"visitId"_s, u"today"_s}});
        row("GET", u"/queue/visits/a%2Fb%20c"_s, u"visit:get"_s, {{u"visitId"_s, u"a/b c"_s}});
        row("GET", u"/queue/visits/%252F"_s, u"visit:get"_s, {{u"visitId"_s, u"%2F"_s}});
        row("GET", u"/queue/pages/3"_s, u"page:get"_s, {{u"page"_s, 3}});
        row("GET", u"/api/v1/auth/me"_s, u"me"_s);
        row("GET", u"/auth/me"_s, u"NOT_FOUND"_s);
        row("GET", u"/"_s, u"NOT_FOUND"_s);
        row("GET", u""_s, u"NOT_FOUND"_s);
        row("GET", u"/queue"_s, u"NOT_FOUND"_s);
        row("POST", u"/queue/visits//"_s, u"NOT_FOUND"_s);
        row("POST", u"//queue/visits"_s, u"NOT_FOUND"_s);
        row("POST", u"/queue//visits"_s, u"NOT_FOUND"_s);
        row("POST", u"/queue/visits//call"_s, u"NOT_FOUND"_s);
        row("GET", u"/Queue/visits"_s, u"NOT_FOUND"_s);
        row("GET", u"/queue/visits/v7/call/x"_s, u"NOT_FOUND"_s);
        row("GET", u"/api/v1/api/v1/queue/visits"_s, u"NOT_FOUND"_s);
        row("DELETE", u"/queue/visits"_s, u"METHOD_NOT_ALLOWED"_s);
        row("GET", u"/queue/visits/v7/call"_s, u"METHOD_NOT_ALLOWED"_s);
        row("get", u"/queue/visits"_s, u"METHOD_NOT_ALLOWED"_s);
    }
    void pathsFindTheirCommand()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QString, found);
        QFETCH(QJsonObject, fields);
        QJsonObject taken;
        const auto result = m_commands.match(method, path, taken);
        QCOMPARE(result ? (*result)->name : result.error().code, found);
        QCOMPARE(taken, fields);
    }

    void aMethodThatIsNotAllowedNamesThoseThatAre()
    {
        QJsonObject taken;
        const Error error = m_commands.match("PUT", u"/queue/visits"_s, taken).error();
        QCOMPARE(error.status, 405);
        QCOMPARE(error.details.value(u"allow"_s).toVariant().toStringList(),
            (QStringList {u"GET"_s, u"POST"_s}));
    }

    void aLongPathIsNoTrouble()
    {
        QJsonObject taken;
        QCOMPARE(
            m_commands.match("GET", u"/a"_s.repeated(8'000), taken).error().code, u"NOT_FOUND"_s);
        QCOMPARE(
            m_commands.match("GET", QString(16'000, u'/'), taken).error().code, u"NOT_FOUND"_s);
    }

private:
    Command command(const QString &name, const Route &route, Right right,
        const QList<Field> &declared, bool changes = true)
    {
        return {.name = name,
            .summary = u"For the test."_s,
            .route = route,
            .right = right,
            .fields = declared,
            .changes = changes,
            .handler = [this](const Call &call) {
                m_last = call;
                return ready(Reply {.body = {}});
            }};
    }

    CommandRegistry m_commands;
    Call m_last;
};

LOKET_TEST(TestRegistry)
#include "tst_registry.moc"
