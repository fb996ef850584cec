// What is on record: a walk over every command of the program with every caller, and the running
// server's own acts.
#include "commands/apidocs.h"
#include "identity/identitymodule.h"
#include "modules/events/eventsmodule.h"
#include "modules/monitoring/monitoringmodule.h"
#include "modules/queue/queuemodule.h"
#include "modules/template/templatemodule.h"
#include "serverprocess.h"
#include "serverthread.h"
#include "support/commandwalk.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

// Every command as the program declares it.
struct Declared {
    QTemporaryDir folder;
    ManualClock clock;
    SeededRandom random;
    std::unique_ptr<Storage> storage =
        std::move(Storage::open(test::databaseAt(folder.filePath(u"loket.db"_s)), clock).value());
    Hub hub {clock, random};
    Journal journal {*storage};
    queue::QueueModule queue {
        *storage, journal, hub, clock, random, queue::Clinic::make({}).value()};
    IdentityModule identity {*storage, hub, clock, random, {},
        [](const QString &) { return QFuture<Result<Identity>>(); }};
    templates::TemplateModule templates {ModuleContext {journal, hub, clock, random}};
    MonitoringModule monitoring {clock, hub, *storage, {}};
    events::EventsModule events {*storage, hub, {}};
    CommandRegistry commands;

    Declared()
    {
        for (Module *module :
            QList<Module *> {&queue, &identity, &templates, &monitoring, &events}) {
            module->registerCommands(commands);
        }
        registerApiDocs(commands, hub);
    }
    QStringList named(Audit::What what) const
    {
        QStringList names;
        for (const Command &command : commands.commands()) {
            if (command.audit.what == what) {
                names.append(command.name);
            }
        }
        names.sort();
        return names;
    }
    // What came on record since the last time.
    QList<Event> news()
    {
        identity.trail().finish();
        await(storage->write([](Transaction &) -> Result<Done> { return Done {}; }));
        const auto read = await(storage->read([](Transaction &t) -> Result<QList<Event>> {
            return t.select(u"SELECT actor, kind, subject, body FROM event ORDER BY seq"_s, {},
                [](const Row &row) {
                    Event event;
                    event.actor = row.text(0);
                    event.kind = row.text(1);
                    event.subject = row.text(2);
                    event.body = row.object(3);
                    return event;
                });
        }));
        return read->mid(std::exchange(m_seen, read->size()));
    }

private:
    qsizetype m_seen = 0;
};

QString expected(const Command &command, const Identity &identity)
{
    if (!identity.may(command.right)) {
        return u"refused"_s;
    }
    if (command.audit.what == Audit::What::Act) {
        return u"act"_s;
    }
    if (command.audit.what == Audit::What::Reading) {
        return identity.kind == Identity::Kind::Patient ? QString() : u"read"_s;
    }
    const bool byTrust = identity.kind == Identity::Kind::TrustedAddress;
    return byTrust && command.right != Right::Anyone ? u"trusted"_s : QString();
}

} // namespace

class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatLeavesNoOtherTraceIsDeclared()
    {
        const Declared program;
        QCOMPARE(program.named(Audit::What::Act),
            (QStringList {u"devices:try"_s, u"events:prove"_s, u"events:stop-proving"_s,
                u"monitoring:close-connection"_s, u"queue:broadcast"_s, u"template:broadcast"_s}));
        QCOMPARE(program.named(Audit::What::Reading),
            (QStringList {u"audit:events"_s, u"events:search"_s, u"monitoring:channels"_s,
                u"monitoring:connections"_s, u"monitoring:stats"_s, u"queue:visit"_s,
                u"queue:visits"_s, u"sessions:list"_s, u"users:list"_s}));
    }

    // Every command, done by everybody who may and refused to everybody else.
    void everyCommandWithEveryCaller()
    {
        Declared program;
        CommandRegistry walked;
        walked.watch(&program.identity.trail());
        for (Command command : program.commands.commands()) {
            command.handler = [](const Call &) { return ready(Reply {}); };
            walked.add(command);
        }
        const QStringList told {u"command"_s, u"address"_s, u"fields"_s, u"code"_s};
        for (const Command &command : walked.commands()) {
            for (const Caller &caller : everyCaller()) {
                const auto label = qPrintable(command.name + u" by "_s + caller.label);
                await(walked.run(rawCall(command, caller.identity, fittingBody(command.fields))));
                const QList<Event> news = program.news();
                const QString kind = expected(command, caller.identity);
                QVERIFY2(news.size() == (kind.isEmpty() ? 0 : 1), label);
                if (kind.isEmpty()) {
                    continue;
                }
                QVERIFY2(news[0].kind == kind, label);
                const bool isNobody = caller.identity.isAnonymous();
                QCOMPARE(news[0].actor, isNobody ? u"anonymous"_s : caller.identity.id);
                QCOMPARE(news[0].body[u"command"_s].toString(), command.name);
                QCOMPARE(news[0].body[u"address"_s].toString(), u"127.0.0.1"_s);
                for (const QString &key : news[0].body.keys()) {
                    QVERIFY2(told.contains(key), label);
                }
            }
        }
    }

    void theServerKeepsThem()
    {
        const QTemporaryDir folder;
        ServerOptions options {
            .settings = {}, .sample = Sample::House, .samplePassword = samplePassword};
        options.settings.port = 0;
        options.settings.frontDoor = testDoor();
        options.settings.data = folder.path();
        ServerThread server(options);
        const auto info = server.start();
        QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
        HttpClient admin(info->url);
        HttpClient nurse(info->url);
        QVERIFY(admin.login(u"admin"_s, samplePassword));
        QVERIFY(nurse.login(u"nurse"_s, samplePassword));
        SocketClient socket(info->url, nurse.token());

        QCOMPARE(
            nurse.post(u"/queue/broadcast"_s, {{u"message"_s, u"Siti, come in"_s}}).status, 200);
        QCOMPARE(nurse.get(u"/api/v1/users"_s).status, 403);
        QCOMPARE(nurse.get(u"/queue/visits?q=Siti"_s).status, 200);
        socket.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"admin:news"_s}});
        QVERIFY(!socket.take(u"error"_s).isEmpty());
        socket.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"staff"_s}});
        QVERIFY(!socket.take(u"subscribed"_s).isEmpty());
        const QString id = admin.get(u"/api/v1/debug/websocket/connections"_s)
                               .body[u"connections"_s][0][u"id"_s]
                               .toString();
        QCOMPARE(admin.post(u"/api/v1/debug/websocket/connections/%1/close"_s.arg(id)).status, 200);
        HttpClient(info->url).get(u"/api/v1/users"_s);

        Answer record;
        QStringList seen; // beside the looking itself
        const auto look = [&] {
            record = admin.get(u"/api/v1/audit/events?module=audit"_s);
            seen.clear();
            for (const QJsonValue &event : record.body[u"events"_s].toArray()) {
                seen.prepend(event[u"kind"_s].toString() + u' ' + event[u"subject"_s].toString());
            }
            seen.removeAll(u"read audit:events"_s);
            return seen.size();
        };
        QTRY_COMPARE(look(), 8); // what is refused or read is answered without waiting for the disk
        QCOMPARE(seen,
            (QStringList {u"act queue:broadcast"_s, u"refused users:list"_s, u"read queue:visits"_s,
                u"refused admin:news"_s, u"read staff"_s, u"read monitoring:connections"_s,
                u"act "_s + id, u"refused users:list"_s}));
        QVERIFY(!record.raw.contains("Siti"));
        const Answer metrics = admin.get(u"/metrics"_s);
        QVERIFY(metrics.raw.contains("loket_commands_refused_total{who=\"anonymous\"} 1"));
    }
};

LOKET_TEST(TestAudit)
#include "tst_audit.moc"
