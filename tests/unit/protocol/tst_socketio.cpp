#include "protocol/socketio.h"
#include "support/testmain.h"

#include "protocol/engineio.h"

#include <QtTest>

using namespace loket;

using Packet = SocketIoPacket;
using Type = SocketIoPacket::Type;

namespace {

QJsonObject placeholder(const QJsonValue &number)
{
    return {{u"_placeholder"_s, true}, {u"num"_s, number}};
}

// The packet as a polling client gets it, less the mark of a message.
QByteArray textOf(const Packet &packet)
{
    return engineIoPayload({socketIoFrames(packet)}).sliced(1);
}

} // namespace

class SocketIoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEventsFromText()
    {
        for (const QString &nsp : {u"/"_s, u"/custom"_s}) {
            QCOMPARE(socketIoEventFrames(nsp, {"\"news\"", "{\"a\":1}"}),
                socketIoFrames({.nsp = nsp, .args = {u"news"_s, QJsonObject {{u"a"_s, 1}}}}));
        }
    }

    void readsAndWrites_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Packet>("packet");
        const auto row = [](const QByteArray &text, const Packet &packet) {
            QTest::newRow(text.constData()) << text << packet;
        };
        row("0", {.type = Type::Connect});
        row(R"(0{"token":"123"})", {.type = Type::Connect, .object = {{u"token"_s, u"123"_s}}});
        row("0/custom,", {.type = Type::Connect, .nsp = u"/custom"_s});
        row(R"(0/custom,{"a":[1,{"b":null}]})",
            {.type = Type::Connect,
                .nsp = u"/custom"_s,
                .object = {{u"a"_s, QJsonArray {1, QJsonObject {{u"b"_s, QJsonValue::Null}}}}}});
        row("1", {.type = Type::Disconnect});
        row("1/admin,", {.type = Type::Disconnect, .nsp = u"/admin"_s});
        row(R"(2["hello"])", {.args = {u"hello"_s}});
        row(R"(2[""])", {.args = {QString()}});
        row(R"(2[7])", {.args = {7}});
        row(R"(2["message",1,"2",{"3":[true]}])",
            {.args = {u"message"_s, 1, u"2"_s, QJsonObject {{u"3"_s, QJsonArray {true}}}}});
        row(R"(2/admin,456["project:delete",123])",
            {.nsp = u"/admin"_s, .id = 456, .args = {u"project:delete"_s, 123}});
        row(R"(20["zero"])", {.id = 0, .args = {u"zero"_s}});
        row(R"(2999999999999999["last"])", {.id = 999'999'999'999'999, .args = {u"last"_s}});
        row(R"(2["€😀","ü"])", {.args = {u"€😀"_s, u"ü"_s}});
        row(R"(2["a",-1.5,1e+300,null,false,""])",
            {.args = {u"a"_s, -1.5, 1e300, QJsonValue::Null, false, u""_s}});
        row(R"(2["a",9007199254740991])", {.args = {u"a"_s, qint64 {9007199254740991}}});
        row("312[]", {.type = Type::Ack, .id = 12});
        row(R"(3/admin,456["ok"])",
            {.type = Type::Ack, .nsp = u"/admin"_s, .id = 456, .args = {u"ok"_s}});
        row(R"(4/admin,{"message":"Not authorized"})",
            {.type = Type::ConnectError,
                .nsp = u"/admin"_s,
                .object = {{u"message"_s, u"Not authorized"_s}}});
    }
    void readsAndWrites()
    {
        QFETCH(QByteArray, text);
        QFETCH(Packet, packet);
        SocketIoReader reader;
        const auto read = reader.readText(text);
        QVERIFY(read);
        QVERIFY(*read == packet);
        QCOMPARE(textOf(packet), text);
    }

    void takesANamespaceWithoutComma()
    {
        SocketIoReader reader;
        QVERIFY(reader.readText("0/custom").value()->nsp == u"/custom"_s);
        QVERIFY(reader.readText("1/custom").value()->nsp == u"/custom"_s);
    }

    void readsAttachments()
    {
        SocketIoReader reader;
        const auto head = reader.readText(
            R"(52-/admin,7["baz",{"_placeholder":true,"num":1},{"x":{"_placeholder":true,"num":0}}])");
        QVERIFY(head && !*head);
        const auto first = reader.readBinary("\1\2");
        QVERIFY(first && !*first);
        const auto whole = reader.readBinary("\3");
        QVERIFY(whole && *whole);
        const Packet expected {.nsp = u"/admin"_s,
            .id = 7,
            .args = {u"baz"_s, placeholder(1), QJsonObject {{u"x"_s, placeholder(0)}}},
            .attachments = {"\1\2", "\3"}};
        QVERIFY(*whole == expected);
        QCOMPARE(textOf(expected),
            QByteArray(
                R"(52-/admin,7["baz",{"_placeholder":true,"num":1},{"x":{"_placeholder":true,"num":0}}])"
                "\x1e"
                "bAQI=\x1e"
                "bAw=="));
        QVERIFY(reader.readText(R"(2["next"])"));
    }

    void readsAcknowledgementsWithAttachments()
    {
        SocketIoReader reader;
        QVERIFY(!reader.readText(R"(61-15[{"_placeholder":true,"num":0}])").value());
        const auto whole = reader.readBinary("x").value();
        QCOMPARE(whole->type, Type::Ack);
        QCOMPARE(whole->id.value(), 15);
        QCOMPARE(whole->attachments, QList<QByteArray> {"x"});
        QVERIFY(textOf(*whole).startsWith("61-15["));
    }

    // Clients write so when what looked binary was none.
    void takesABinaryPacketWithoutAttachments()
    {
        SocketIoReader reader;
        const auto read = reader.readText(R"(50-["hello"])");
        QVERIFY(read && *read);
        QVERIFY(**read == (Packet {.args = {u"hello"_s}}));
        QVERIFY(!reader.readBinary("x"));
    }

    void leavesPlaceholdersInTextAlone()
    {
        SocketIoReader reader;
        const auto read = reader.readText(R"(2["a",{"_placeholder":true,"num":9}])");
        QVERIFY(read && *read);
        QVERIFY((*read)->args.at(1) == placeholder(9));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) {
            QTest::newRow(name) << text;
        };
        row("empty", "");
        row("letter", "abc");
        row("type 7", "7");
        row("type 9", R"(9["a"])");
        row("minus", R"(-2["a"])");
        row("connect with a list", "0[]");
        row("connect with text", R"(0"token")");
        row("connect with an id", "01{}");
        row("connect with broken JSON", "0{\"token\"");
        row("connect: null", "0null");
        row("disconnect with more", "1{}");
        row("disconnect: namespace with more", "1/admin,{}");
        row("event without arguments", "2");
        row("event with an id alone", "212");
        row("event with an object", "2{}");
        row("event with text", R"(2"hello")");
        row("event without a name", "2[]");
        row("event whose name is null", "2[null]");
        row("event whose name is a list", R"(2[["a"]])");
        for (const char *name : {"connect", "connect_error", "disconnect", "disconnecting",
                 "newListener", "removeListener"}) {
            row(name, QByteArray("2[\"") + name + "\"]");
        }
        row("id is a word", R"(2abc["a"])");
        row("id is negative", R"(2-1["a"])");
        row("id is a fraction", R"(21.5["a"])");
        row("id is too long", R"(21234567890123456["a"])");
        row("broken JSON", R"(2["a")");
        row("more after the JSON", R"(2["a"]["b"])");
        row("single quotes", "2['a']");
        row("comma at the end", R"(2["a",])");
        row("a bare word", R"(2["a",NaN])");
        row("not UTF-8", "2[\"\xff\"]");
        row("zero byte", QByteArray("2[\"a\"]\0", 7));
        row("namespace without slash", R"(2admin,["a"])");
        row("namespace alone", "2/admin");
        row("long namespace", "0/" + QByteArray(200, 'a') + ",");
        row("acknowledgement without an id", "3[]");
        row("acknowledgement with an object", "31{}");
        row("acknowledgement without a list", "31");
        row("connect error with text", R"(4"no")");
        row("binary event without a count", R"(5["a"])");
        row("binary event without a dash", R"(51["a"])");
        row("binary event with a dash alone", R"(5-["a"])");
        row("negative count", R"(5-1-["a"])");
        row("count is a fraction", R"(51.0-["a"])");
        row("too many attachments", R"(511-["a"])");
        row("count beyond all", R"(599999999999999999999-["a"])");
        row("placeholder missing", R"(51-["a"])");
        row("placeholder twice",
            R"(52-["a",{"_placeholder":true,"num":0},{"_placeholder":true,"num":0}])");
        row("placeholder out of range", R"(51-["a",{"_placeholder":true,"num":1}])");
        row("placeholder is negative", R"(51-["a",{"_placeholder":true,"num":-1}])");
        row("placeholder is a fraction", R"(51-["a",{"_placeholder":true,"num":0.5}])");
        row("placeholder is text", R"(51-["a",{"_placeholder":true,"num":"0"}])");
        row("placeholder without number", R"(51-["a",{"_placeholder":true}])");
        row("placeholder too many", R"(50-["a",{"_placeholder":true,"num":0}])");
        row("placeholder as name", R"(51-[{"_placeholder":true,"num":0}])");
        row("deep", "2[\"a\"," + QByteArray("[").repeated(32) + QByteArray("]").repeated(32) + "]");
        row("deep objects",
            "0" + QByteArray(R"({"a":)").repeated(33) + "1" + QByteArray("}").repeated(33));
        row("bottomless", "2[\"a\"," + QByteArray("[").repeated(100'000));
        row("large", "2[\"a\",\"" + QByteArray(1 << 20, 'a') + "\"]");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        SocketIoReader reader;
        const auto read = reader.readText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"INVALID_MESSAGE"_s);
        QVERIFY(!read.error().message.isEmpty());
    }

    void refusesAttachmentsOutOfTurn()
    {
        SocketIoReader reader;
        QVERIFY(!reader.readBinary("x"));
        SocketIoReader other;
        QVERIFY(other.readText(R"(51-["a",{"_placeholder":true,"num":0}])"));
        QVERIFY(!other.readText(R"(2["b"])"));
    }

    void keepsTheLimits()
    {
        const QByteArray head =
            R"(52-["a",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])";
        SocketIoReader reader({.json = {.bytes = head.size() + 10}});
        QVERIFY(reader.readText(head));
        QVERIFY(reader.readBinary(QByteArray(10, 'x')));
        QVERIFY(!reader.readBinary("x"));
        SocketIoReader strict({.attachments = 1});
        QVERIFY(!strict.readText(head));
        QVERIFY(SocketIoReader({.json = {.depth = 2}}).readText(R"(2["a",{}])"));
        QVERIFY(!SocketIoReader({.json = {.depth = 2}}).readText(R"(2["a",{"b":{}}])"));
        QVERIFY(SocketIoReader({.json = {.values = 4}}).readText(R"(2["a",{}])"));
        QVERIFY(!SocketIoReader({.json = {.values = 4}}).readText(R"(2["a",{},0])"));
    }
};

LOKET_TEST(SocketIoTest)
#include "tst_socketio.moc"
