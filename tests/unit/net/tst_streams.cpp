#include "nethouse.h"
#include "rawclient.h"
#include "support/testmain.h"
#include "wsclient.h"

using namespace loket;
using namespace loket::test;

namespace {

// A house with a module that tells how far reports are.
struct ReportHouse : NetHouse {
    explicit ReportHouse(const NetLimits &netLimits = tightLimits())
        : NetHouse(netLimits)
    {
        commands.addStream({.path = u"/reports/progress/{reportId}"_s,
            .summary = u"How far a report is."_s,
            .right = Right::ViewStatistics,
            .fields = {fields::id(u"reportId"_s).required(),
                fields::integer(u"interval"_s, 250, 3'600'000)},
            .audit = audits::reading(u"reportId"_s),
            .handler = [this](const Call &call, StreamWriter &client) {
                asked.append(call);
                QObject::connect(&client, &StreamWriter::drained, [this] { ++drained; });
                QObject::connect(&client, &StreamWriter::closed, [this] { writer = nullptr; });
                QObject::connect(&client, &StreamWriter::received,
                    [this](const QString &type, const QJsonObject &data) {
                        heard.append({type, data});
                    });
                writer = &client;
                client.send(u"welcome"_s);
            }});
        json.serveStreams(door);
        open();
    }
    // The answer to who asks for a WebSocket there.
    RawResponse ask(const QByteArray &target) const
    {
        RawClient client(door.port());
        client.get(target,
            "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        return client.response();
    }

    QList<Call> asked;
    StreamWriter *writer = nullptr; // of who came last, while it is there
    int drained = 0;
    QList<QPair<QString, QJsonObject>> heard;
};

class Record final : public CommandWatch {
public:
    QFuture<Result<Done>> begins(const Command &, const Call &) override
    {
        return QtFuture::makeReadyFuture<Result<Done>>(Done {});
    }
    void ended(const Command &command, const Call &call, const Result<Reply> &outcome) override
    {
        const bool isReading = command.audit.what == Audit::What::Reading && outcome;
        said.append(u"%1 %2 %3"_s.arg(call.actor(), isReading ? u"reads"_s : u"?"_s,
            call.values.text(command.audit.subject)));
    }
    void refused(const Command &command, const Call &call, const Error &error) override
    {
        said.append(u"%1 %2 %3"_s.arg(call.actor(), error.code, command.name));
    }
    QStringList said;
};

const QString target = u"/reports/progress/r-7?token=staff"_s;

} // namespace

// Streams that a module declares, over real sockets.
class StreamsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatItsModuleSays()
    {
        ReportHouse house;
        WsClient client(house.door.port(), target + u"&interval=500"_s);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        QCOMPARE(house.asked.size(), 1);
        const Call &call = house.asked[0];
        QCOMPARE(call.values.text(u"reportId"_s), u"r-7"_s);
        QCOMPARE(call.values.integer(u"interval"_s), 500);
        QCOMPARE(call.identity.id, u"u1"_s);
        QCOMPARE(house.hub.connection(call.connection)->info.address, u"127.0.0.1"_s);
        house.writer->send(u"report_status"_s, {{u"progress"_s, 40}});
        QCOMPARE(client.next(u"report_status"_s),
            (QJsonObject {{u"type"_s, u"report_status"_s}, {u"progress"_s, 40},
                {u"timestamp"_s, u"2026-01-07T01:00:00.000Z"_s}}));
        house.writer->close();
        QCOMPARE(client.closeCode(), 1000);
        QTRY_VERIFY(!house.writer);
        QVERIFY(house.hub.connections().isEmpty());
    }

    void refusesBeforeThereIsAWebSocket_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &where, int status,
                             const QString &code) {
            QTest::newRow(name) << where << status << code;
        };
        const QByteArray report = "/reports/progress/r-7";
        row("nobody", report, 401, u"UNAUTHENTICATED"_s);
        row("a session that is over", report + "?token=old", 401, u"AUTH_EXPIRED"_s);
        row("no right", report + "?token=display", 403, u"FORBIDDEN"_s);
        row("no right, and wrong", report + "?token=display&interval=1", 403, u"FORBIDDEN"_s);
        row("no number", report + "?token=staff&interval=fast", 400, u"INVALID_FIELD"_s);
        row("too small", report + "?token=staff&interval=1", 400, u"INVALID_FIELD"_s);
        row("unknown", report + "?token=staff&speed=1", 400, u"UNKNOWN_FIELD"_s);
        row("in the path", "/reports/progress/r%207?token=staff", 400, u"INVALID_FIELD"_s);
        row("no id", "/reports/progress/?token=staff", 404, u"NOT_FOUND"_s);
        row("too deep", report + "/x?token=staff", 404, u"NOT_FOUND"_s);
        row("another path", "/reports/stream/r-7?token=staff", 404, u"NOT_FOUND"_s);
    }
    void refusesBeforeThereIsAWebSocket()
    {
        QFETCH(QByteArray, where);
        ReportHouse house;
        const RawResponse response = house.ask(where);
        QTEST(response.status, "status");
        QTEST(response.code(), "code");
        QVERIFY(!response.json().value(u"message").toString().isEmpty());
        QCOMPARE(house.counters.webSockets, 0);
        QVERIFY(house.asked.isEmpty());
    }

    // As of commands; once each.
    void whoReadsAndWhoIsRefusedIsOnRecord()
    {
        ReportHouse house;
        Record record;
        house.commands.watch(&record);
        QCOMPARE(house.ask("/reports/progress/r-7?token=display").status, 403);
        WsClient client(house.door.port(), target);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        QCOMPARE(record.said,
            (QStringList {u"d1 FORBIDDEN /reports/progress/{reportId}"_s, u"u1 reads r-7"_s}));
    }

    void saysThatAnUpgradeIsMissing()
    {
        ReportHouse house;
        RawClient client(house.door.port());
        client.get("/reports/progress/r-7");
        QCOMPARE(client.response().status, 426);
    }

    void hearsThatTheClientHasGone()
    {
        ReportHouse house;
        WsClient client(house.door.port(), target);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        house.writer->send(u"report_status"_s);
        QVERIFY(!client.next(u"report_status"_s).isEmpty());
        client.socket.abort();
        QTRY_VERIFY(!house.writer);
        QVERIFY(house.hub.connections().isEmpty());
    }

    // With `data`, or as the older clients write it; what is no message is said to be none.
    void hearsItsClient()
    {
        ReportHouse house;
        WsClient client(house.door.port(), target);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        client.send({{u"type"_s, u"cancel_report"_s}});
        client.send({{u"type"_s, u"update_interval"_s}, {u"interval"_s, 250}});
        client.send({{u"type"_s, u"apply_filter"_s},
            {u"data"_s, QJsonObject {{u"filter"_s, QJsonObject {}}}}});
        QTRY_COMPARE(house.heard.size(), 3);
        QCOMPARE(house.heard[0].first, u"cancel_report"_s);
        QCOMPARE(house.heard[1].second, (QJsonObject {{u"interval"_s, 250}}));
        QCOMPARE(house.heard[2].second, (QJsonObject {{u"filter"_s, QJsonObject {}}}));
        client.socket.sendTextMessage(u"{"_s);
        QCOMPARE(client.next(u"error"_s).value(u"code"_s).toString(), u"INVALID_MESSAGE"_s);
        client.socket.sendBinaryMessage("x");
        QCOMPARE(client.next(u"error"_s).value(u"code"_s).toString(), u"INVALID_MESSAGE"_s);
    }

    // Also where the module listens to nobody.
    void answersAPingOnEveryStream()
    {
        ReportHouse house;
        WsClient client(house.door.port(), target);
        client.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!client.next(u"pong"_s).isEmpty());
        QVERIFY(house.heard.isEmpty());
        QObject::disconnect(house.writer, &StreamWriter::received, nullptr, nullptr);
        client.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!client.next(u"pong"_s).isEmpty());
        client.send({{u"type"_s, u"dance"_s}});
        const QJsonObject refused = client.next(u"error"_s);
        QCOMPARE(refused.value(u"code"_s).toString(), u"UNKNOWN_COMMAND"_s);
        QCOMPARE(refused.value(u"message"_s).toString(), u"Unknown message type: dance."_s);
    }

    void saysWhyOneIsSentAway()
    {
        ReportHouse house;
        WsClient client(house.door.port(), target);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        house.writer->sendAway(errors::notFound(u"There is no such report."_s));
        const QJsonObject why = client.next(u"error"_s);
        QCOMPARE(why.value(u"code"_s).toString(), u"NOT_FOUND"_s);
        QCOMPARE(why.value(u"message"_s).toString(), u"There is no such report."_s);
        QCOMPARE(client.closeCode(), 1008);
        QCOMPARE(client.socket.closeReason(), u"NOT_FOUND"_s);
    }

    void endsWhoSaysTooMuch()
    {
        NetLimits limits = tightLimits();
        limits.callBurst = 3;
        limits.callsPerSecond = 10;
        ReportHouse house(limits);
        WsClient client(house.door.port(), target);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        for (int i = 0; i < 4; ++i) {
            client.send({{u"type"_s, u"request_update"_s}});
        }
        QCOMPARE(client.closeCode(), 1008);
        QCOMPARE(house.heard.size(), 3);
    }

    void knowsWhatWaits()
    {
        ReportHouse house;
        WsClient client(house.door.port(), target);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        client.socket.setReadBufferSize(1);
        const QJsonObject rows {{u"rows"_s, QString(10'000, u'x')}};
        while (house.writer->bytesWaiting() == 0) {
            house.writer->send(u"report_rows"_s, rows);
        }
        house.drained = 0;
        client.socket.setReadBufferSize(0);
        QTRY_VERIFY(house.drained > 0);
        QCOMPARE(house.writer->bytesWaiting(), 0);
    }

    void endsWhoReadsTooSlowly()
    {
        ReportHouse house;
        WsClient client(house.door.port(), target);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        client.socket.setReadBufferSize(1);
        const QJsonObject rows {{u"rows"_s, QString(100'000, u'x')}};
        for (int i = 0; i < 200; ++i) {
            house.writer->send(u"report_rows"_s, rows);
        }
        client.socket.setReadBufferSize(0);
        QCOMPARE(client.closeCode(), 4008);
        QTRY_VERIFY(!house.writer);
    }

    void endsWithTheSession()
    {
        ReportHouse house;
        WsClient client(house.door.port(), target);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        house.hub.revoke(u"s1"_s);
        QCOMPARE(client.next(u"error"_s).value(u"code"_s).toString(), u"AUTH_EXPIRED"_s);
        QCOMPARE(client.closeCode(), 4001);
        QTRY_VERIFY(!house.writer);
    }

    void whoIsNotAskedIsNotKnown()
    {
        ReportHouse house;
        WsClient client(house.door.port(), u"/ws/health?token=old"_s);
        QVERIFY(!client.next(u"health"_s).isEmpty());
        QVERIFY(house.identities.asked.isEmpty());
        QVERIFY(house.hub.connections().isEmpty());
        QCOMPARE(client.closeCode(), 1000);
    }
};

LOKET_TEST(StreamsTest)
#include "tst_streams.moc"
