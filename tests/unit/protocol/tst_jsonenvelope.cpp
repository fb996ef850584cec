#include "protocol/jsonenvelope.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace loket;

class JsonEnvelopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAMessage()
    {
        const auto message = readClientMessage(
            R"({"type":"queue:call-next","id":"7","channel":"staff","data":{"counterId":"3"},"x":1})");
        QVERIFY(message);
        QCOMPARE(message->type, u"queue:call-next"_s);
        QCOMPARE(message->id, QJsonValue(u"7"_s));
        QCOMPARE(message->channel, u"staff"_s);
        QCOMPARE(message->data, (QJsonObject {{u"counterId"_s, u"3"_s}}));
        QVERIFY(!message->since);
    }

    void takesTheOtherFieldsWhereDataIsAbsent()
    {
        const auto message = readClientMessage(
            R"({"type":"telemedicine_offer","roomId":"r","offer":{"sdp":"v=0"},"data":null})");
        QCOMPARE(message->data,
            (QJsonObject {
                {u"roomId"_s, u"r"_s}, {u"offer"_s, QJsonObject {{u"sdp"_s, u"v=0"_s}}}}));
        QVERIFY(message->id.isUndefined());
    }

    void whatIsFlatHasItsDataBesideItsType()
    {
        const IsFlat isFlat = [](const QString &type) { return type == u"whiteboard_update"_s; };
        const auto read = [&](const char *text) { return readClientMessage(text, {}, isFlat); };
        const auto flat =
            read(R"({"type":"whiteboard_update","id":1,"roomId":"r","data":[1],"timestamp":5})");
        QCOMPARE(flat->data,
            (QJsonObject {
                {u"roomId"_s, u"r"_s}, {u"data"_s, QJsonArray {1}}, {u"timestamp"_s, 5}}));
        QCOMPARE(flat->id, QJsonValue(1));
        const auto wrapped = read(R"({"type":"whiteboard_update","data":{"roomId":"r","data":7}})");
        QCOMPARE(wrapped->data, (QJsonObject {{u"roomId"_s, u"r"_s}, {u"data"_s, 7}}));
        QVERIFY(!read(R"({"type":"another","roomId":"r","data":[1]})"));
    }

    void writesWhatIsFlat()
    {
        const auto written = [](const QByteArray &json) {
            return QJsonDocument::fromJson(json).object();
        };
        QCOMPARE(written(flatJson(u"room_info"_s, {{u"timestamp"_s, 5}, {u"data"_s, 1}})),
            (QJsonObject {{u"type"_s, u"room_info"_s}, {u"timestamp"_s, 5}, {u"data"_s, 1}}));
        QCOMPARE(written(flatJson(u"knock"_s, {}, u"staff"_s, 3)),
            (QJsonObject {{u"type"_s, u"knock"_s}, {u"channel"_s, u"staff"_s}, {u"seq"_s, 3}}));
    }

    void readsThePositionOfASubscriber()
    {
        const auto outside = readClientMessage(
            R"({"type":"subscribe","channel":"patients","since":12,"epoch":"e","data":{}})");
        QCOMPARE(outside->since.value(), 12u);
        QCOMPARE(outside->epoch, u"e"_s);
        const auto inside = readClientMessage(
            R"({"type":"subscribe","channel":"patients","data":{"since":0,"epoch":"f"}})");
        QCOMPARE(inside->since.value(), 0u);
        QCOMPARE(inside->epoch, u"f"_s);
        QVERIFY(!readClientMessage(R"({"type":"subscribe","channel":"patients"})")->since);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QJsonValue>("id");
        const auto row = [](const char *name, const QByteArray &text,
                             const QJsonValue &id = QJsonValue::Undefined) {
            QTest::newRow(name) << text << id;
        };
        row("empty", "");
        row("broken", "{\"type\":");
        row("not UTF-8", "{\"type\":\"\xff\"}");
        row("list", "[1]");
        row("text", "\"ping\"");
        row("no type", R"({"id":3})", 3);
        row("empty type", R"({"type":""})");
        row("type is a number", R"({"type":1,"id":[1]})", QJsonArray {1});
        row("long type", "{\"type\":\"" + QByteArray(200, 'a') + "\"}");
        row("channel is a number", R"({"type":"subscribe","channel":1,"id":"a"})", u"a"_s);
        row("long channel",
            "{\"type\":\"subscribe\",\"channel\":\"" + QByteArray(200, 'a') + "\"}");
        row("data is a list", R"({"type":"ping","data":[],"id":"a"})", u"a"_s);
        row("since is text", R"({"type":"subscribe","channel":"a","since":"1"})");
        row("since is negative", R"({"type":"subscribe","channel":"a","since":-1})");
        row("since is a fraction", R"({"type":"subscribe","channel":"a","since":1.5})");
        row("since is huge", R"({"type":"subscribe","channel":"a","since":1e300})");
        row("epoch is a number", R"({"type":"subscribe","channel":"a","epoch":1})");
        row("a name twice", R"({"type":"ping","id":1,"type":"pong"})");
        row("a name twice deep within", R"({"type":"a","data":[{"b":{"c":1,"d":2,"c":1}}]})");
        row("a name twice, escaped", R"({"type":"a","data":{"b":1,"\u0062":1}})");
        row("deep",
            "{\"type\":\"a\",\"data\":" + QByteArray("[").repeated(40)
                + QByteArray("]").repeated(40) + "}");
        row("many", "{\"type\":\"a\",\"data\":[" + QByteArray("[],").repeated(60'000) + "0]}");
        row("bottomless", QByteArray("{\"a\":").repeated(100'000));
        row("large", "{\"type\":\"" + QByteArray(2 << 20, 'a') + "\"}");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto message = readClientMessage(text);
        QVERIFY(!message);
        QCOMPARE(message.error().code, u"INVALID_MESSAGE"_s);
        QVERIFY(message.error().message.endsWith(u'.'));
        QTEST(message.error().details.value(u"id"_s), "id");
    }

    void bracketsInTextAreNotDepth()
    {
        QVERIFY(readClientMessage("{\"type\":\"\\\"" + QByteArray(100, '[') + "\\\\\"}"));
    }

    void signsInTextAreNoNames()
    {
        const QByteArray text = "{\"type\":\"a:b\",\"data\":{\"x\":{\"t:\":\":\\\":{\"},"
                                "\"y\":[{\"x\":1},{\"x\":1}]}}";
        QVERIFY(readClientMessage(text));
    }

    // Each limit holds at its edge.
    void looksBeforeItParses()
    {
        const QByteArray json = "{\"a\":[1,{\"b\":\",[{\"}]}"; // {, [, comma, { and the whole
        const JsonLimits fits {.bytes = json.size(), .depth = 3, .values = 5};
        QVERIFY(checkJson(json, fits));
        QVERIFY(!checkJson(json, {fits.bytes - 1, fits.depth, fits.values}));
        QVERIFY(!checkJson(json, {fits.bytes, fits.depth - 1, fits.values}));
        QVERIFY(!checkJson(json, {fits.bytes, fits.depth, fits.values - 1}));
    }

    void writesMessages()
    {
        const Instant time = instantFromIso(u"2026-01-07T10:30:00.000Z"_s).value();
        QCOMPARE(toJson({.type = u"pong"_s}, time),
            R"({"timestamp":"2026-01-07T10:30:00.000Z","type":"pong"})");
        const QJsonObject full = QJsonDocument::fromJson(toJson({.type = u"message"_s,
                                                                    .data = jsonText({{u"a"_s, 1}}),
                                                                    .channel = u"c"_s,
                                                                    .seq = 5,
                                                                    .id = u"x"_s,
                                                                    .more = {{u"epoch"_s, u"e"_s}}},
                                                             time))
                                     .object();
        QCOMPARE(full,
            (QJsonObject {{u"type"_s, u"message"_s}, {u"data"_s, QJsonObject {{u"a"_s, 1}}},
                {u"channel"_s, u"c"_s}, {u"seq"_s, 5}, {u"id"_s, u"x"_s}, {u"epoch"_s, u"e"_s},
                {u"timestamp"_s, u"2026-01-07T10:30:00.000Z"_s}}));
    }

    void writesWhateverTextItIsGiven()
    {
        const QString odd = u"a \"quoted\" \\ line\n\u0001 สวัสดี \U0001f3e5"_s;
        for (const QJsonValue &id :
            {QJsonValue(odd), QJsonValue(7.5), QJsonValue(), QJsonValue(true),
                QJsonValue(QJsonArray {odd, 1}), QJsonValue(QJsonObject {{odd, odd}})}) {
            const QJsonDocument read = QJsonDocument::fromJson(
                toJson({.type = odd, .channel = odd, .id = id, .more = {{odd, odd}}}, Instant {}));
            QCOMPARE(read.object(),
                (QJsonObject {{u"type"_s, odd}, {u"channel"_s, odd}, {u"id"_s, id}, {odd, odd},
                    {u"timestamp"_s, u"1970-01-01T00:00:00.000Z"_s}}));
        }
    }

    // What is the message's own has its name once.
    void itsOwnFieldsStandOnce()
    {
        const QByteArray json = toJson({.type = u"error"_s,
                                           .channel = u"c"_s,
                                           .more = {{u"type"_s, u"x"_s}, {u"channel"_s, u"x"_s},
                                               {u"timestamp"_s, u"x"_s}, {u"id"_s, 1}}},
            Instant {});
        QCOMPARE(json,
            R"({"channel":"c","timestamp":"1970-01-01T00:00:00.000Z","type":"error","id":1})");
    }

    void writesErrors()
    {
        const Error error {u"COUNTER_BUSY"_s, u"Finish first."_s, 409, {{u"counterId"_s, u"3"_s}}};
        const QJsonObject json =
            QJsonDocument::fromJson(errorJson(error, Instant {}, u"7"_s)).object();
        QCOMPARE(json,
            (QJsonObject {{u"type"_s, u"error"_s}, {u"code"_s, u"COUNTER_BUSY"_s},
                {u"message"_s, u"Finish first."_s}, {u"id"_s, u"7"_s}, {u"counterId"_s, u"3"_s},
                {u"timestamp"_s, u"1970-01-01T00:00:00.000Z"_s}}));
        QVERIFY(!QJsonDocument::fromJson(errorJson(error, Instant {})).object().contains(u"id"_s));
    }
};

LOKET_TEST(JsonEnvelopeTest)
#include "tst_jsonenvelope.moc"
