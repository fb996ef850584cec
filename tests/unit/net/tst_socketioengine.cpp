#include "engineiohouse.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QtTest>

using namespace loket;
using namespace loket::test;

class SocketIoEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheHandshake()
    {
        EngineIoHouse polling;
        QCOMPARE(polling.openByPolling(),
            QByteArray(R"(0{"maxPayload":1000,"pingInterval":300,"pingTimeout":200,)"
                       R"("sid":"secret","upgrades":["websocket"]})"));
        EngineIoHouse direct;
        QCOMPARE(direct.openByWebSocket(),
            QByteArray(R"(0{"maxPayload":1000,"pingInterval":300,"pingTimeout":200,)"
                       R"("sid":"secret","upgrades":[]})"));
    }

    void keepsMessagesForThePoll()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.send("one");
        house.session.send(engineIoFrame({.data = "\1\2", .isBinary = true}));
        QVERIFY(house.session.bytesWaiting() > 0);
        QCOMPARE(house.heard.drained, 0);
        const auto first = house.poll();
        QCOMPARE(first->status, 200);
        QCOMPARE(first->body,
            QByteArray("4one\x1e"
                       "bAQI="));
        QCOMPARE(house.session.bytesWaiting(), 0);
        QCOMPARE(house.heard.drained, 1);
        const auto second = house.poll();
        QCOMPARE(second->status, 0);
        house.send("two");
        QCOMPARE(second->body, QByteArray("4two"));
    }

    void takesSeveralPacketsInOnePost()
    {
        EngineIoHouse house;
        house.openByPolling();
        QCOMPARE(house.session.post("4a\x1e"
                                    "bAQI=\x1e"
                                    "6\x1e"
                                    "4b"),
            EngineIoSession::Posted::Taken);
        QCOMPARE(house.heard.messages,
            (QList<EngineIoPacket> {
                {.data = "a"}, {.data = "\1\2", .isBinary = true}, {.data = "b"}}));
    }

    void endsOnABrokenPost_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no packet") << QByteArray("abc");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("after a good one") << QByteArray("4a\x1ezzz");
        QTest::newRow("open") << QByteArray("0{}");
        QTest::newRow("ping") << QByteArray("2");
        QTest::newRow("upgrade") << QByteArray("5");
        QTest::newRow("too large") << "4" + QByteArray(1000, 'a');
    }
    void endsOnABrokenPost()
    {
        QFETCH(QByteArray, body);
        EngineIoHouse house;
        house.openByPolling();
        const auto poll = house.poll();
        (void)house.session.post(body);
        QCOMPARE(house.heard.closed, u"parse error"_s);
        QCOMPARE(house.ended, 1);
        QCOMPARE(poll->status, 200);
        QCOMPARE(poll->body, QByteArray("1"));
    }

    void endsOnTwoPollsAtOnce()
    {
        EngineIoHouse house;
        house.openByPolling();
        const auto first = house.poll();
        const auto second = house.poll();
        QCOMPARE(first->status, 200);
        QCOMPARE(first->body, QByteArray("1"));
        QCOMPARE(second->status, 400);
        QCOMPARE(house.heard.closed, u"transport error"_s);
    }

    void endsWithAnAbortedPoll()
    {
        EngineIoHouse house;
        house.openByPolling();
        const auto poll = house.poll();
        house.session.pollAborted();
        QCOMPARE(poll->status, 0);
        QCOMPARE(house.heard.closed, u"transport error"_s);
        QCOMPARE(house.ended, 1);
    }

    void pingsExactlyOnTime()
    {
        EngineIoHouse house;
        house.openByWebSocket();
        for (int i = 0; i < 3; ++i) {
            house.advance(299);
            QCOMPARE(house.link.take(), QByteArrayList());
            house.advance(1);
            QCOMPARE(house.link.take(), QByteArrayList {"2"});
            house.advance(199);
            house.receive(house.link, "3");
        }
        house.advance(300);
        house.advance(199);
        QCOMPARE(house.heard.closed, QString());
        house.advance(1);
        QCOMPARE(house.heard.closed, u"ping timeout"_s);
        QCOMPARE(house.link.closeCode, 1000);
    }

    void pingsOverPolling()
    {
        EngineIoHouse house;
        house.openByPolling();
        const auto poll = house.poll();
        house.advance(300);
        QCOMPARE(poll->body, QByteArray("2"));
        house.advance(150);
        QCOMPARE(house.session.post("3"), EngineIoSession::Posted::Taken);
        house.advance(299);
        QCOMPARE(house.heard.closed, QString());
        house.advance(1); // pings again, and nobody polls
        house.advance(200);
        QCOMPARE(house.heard.closed, u"ping timeout"_s);
    }

    // A message is no answer to a ping, and an answer that nobody asked for changes nothing.
    void waitsForThePongAlone()
    {
        EngineIoHouse house;
        house.openByWebSocket();
        house.advance(200);
        house.receive(house.link, "3");
        house.advance(100);
        QCOMPARE(house.link.take(), QByteArrayList {"2"});
        house.receive(house.link, "4hello");
        house.advance(200);
        QCOMPARE(house.heard.closed, u"ping timeout"_s);
    }

    void countsTheTimeFromWhenThePingWasDue()
    {
        EngineIoHouse house;
        house.openByWebSocket();
        house.advance(350); // 50 late
        house.advance(150);
        QCOMPARE(house.heard.closed, u"ping timeout"_s);
        EngineIoHouse late;
        late.openByWebSocket();
        late.advance(10'000); // the machine slept
        late.advance(99);
        QCOMPARE(late.heard.closed, QString());
        late.advance(1);
        QCOMPARE(late.heard.closed, u"ping timeout"_s);
    }

    void endsWhenTheClientSaysSo()
    {
        EngineIoHouse polling;
        polling.openByPolling();
        const auto poll = polling.poll();
        QCOMPARE(polling.session.post("4last\x1e"
                                      "1\x1e"
                                      "4after"),
            EngineIoSession::Posted::Goodbye);
        QCOMPARE(poll->status, 200);
        QCOMPARE(poll->body, QByteArray("6"));
        QCOMPARE(polling.heard.messages.size(), 1);
        QCOMPARE(polling.heard.closed, u"transport close"_s);
        EngineIoHouse direct;
        direct.openByWebSocket();
        direct.receive(direct.link, "1");
        QCOMPARE(direct.heard.closed, u"transport close"_s);
        QCOMPARE(direct.link.closeCode, 1000);
    }

    void endsWithItsWebSocket()
    {
        EngineIoHouse house;
        house.openByWebSocket();
        house.session.webSocketClosed(house.link);
        QCOMPARE(house.heard.closed, u"transport close"_s);
        QCOMPARE(house.link.closeCode, 0); // it is not touched any more
        house.send("late");
        QCOMPARE(house.link.take(), QByteArrayList());
    }

    void breaksOffOnABrokenPacket_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"abc", "", "0{}", "2", "2probe", "5", "7", "4\xff", "b*"}) {
            QTest::addRow("“%s”", text) << QByteArray(text);
        }
    }
    void breaksOffOnABrokenPacket()
    {
        QFETCH(QByteArray, text);
        EngineIoHouse house;
        house.openByWebSocket();
        house.receive(house.link, text);
        QCOMPARE(house.heard.closed, u"parse error"_s);
        QCOMPARE(house.link.closeCode, 1002);
        QVERIFY(house.heard.messages.isEmpty());
    }

    void refusesWhatIsTooLarge()
    {
        EngineIoHouse text;
        text.openByWebSocket();
        text.receive(text.link, "4" + QByteArray(1000, 'a'));
        QCOMPARE(text.link.closeCode, 1009);
        EngineIoHouse binary;
        binary.openByWebSocket();
        binary.session.binaryReceived(binary.link, QByteArray(1000, 'a'));
        QCOMPARE(binary.heard.messages.size(), 1);
        binary.session.binaryReceived(binary.link, QByteArray(1001, 'a'));
        QCOMPARE(binary.link.closeCode, 1009);
    }

    void writesTextForWhoWantsNoBinaryFrames()
    {
        EngineIoHouse house;
        house.session.open(house.link, true);
        house.link.take();
        house.session.send(engineIoFrame({.data = "\1\2", .isBinary = true}));
        QCOMPARE(house.link.frames.size(), 1);
        QCOMPARE(house.link.frames.first().front(), '\x81');
        QCOMPARE(house.link.take(), QByteArrayList {"bAQI="});
        house.receive(house.link, "bAQI=");
        QVERIFY(house.heard.messages.first().isBinary);
    }

    void changesToAWebSocket()
    {
        EngineIoHouse house;
        house.openByPolling();
        const auto poll = house.poll();
        house.session.startUpgrade(house.link, false);
        house.receive(house.link, "2probe");
        QCOMPARE(house.link.take(), QByteArrayList {"3probe"});
        QCOMPARE(poll->body, QByteArray("6"));
        house.send("meanwhile");
        QVERIFY(house.session.isPolling());
        house.receive(house.link, "5");
        QVERIFY(!house.session.isPolling());
        QCOMPARE(house.link.take(), QByteArrayList {"4meanwhile"});
        house.receive(house.link, "4hello");
        QCOMPARE(house.heard.messages.size(), 1);
        house.advance(300);
        QCOMPARE(house.link.take(), QByteArrayList {"2"});
        QCOMPARE(house.heard.closed, QString());
    }

    // The client's poll may come after its probe: it must not wait for long.
    void cutsThePollThatComesAfterTheProbe()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.session.startUpgrade(house.link, false);
        house.receive(house.link, "2probe");
        const auto empty = house.poll();
        house.advance(49);
        QCOMPARE(empty->status, 0);
        house.advance(1);
        QCOMPARE(empty->body, QByteArray("6"));
        house.send("news");
        QCOMPARE(house.poll()->body, QByteArray("4news"));
        const auto left = house.poll();
        house.receive(house.link, "5");
        QCOMPARE(left->status, 400);
        house.advance(100);
        QCOMPARE(house.heard.closed, QString());
    }

    void staysWithPollingWhenTheUpgradeFails_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"4hello", "5", "2", "3probe", "1", "abc", ""}) {
            QTest::addRow("“%s”", text) << QByteArray(text);
        }
    }
    void staysWithPollingWhenTheUpgradeFails()
    {
        QFETCH(QByteArray, text);
        EngineIoHouse house;
        house.openByPolling();
        house.session.startUpgrade(house.link, false);
        house.receive(house.link, text);
        QCOMPARE(house.link.closeCode, 1002);
        house.send("hello");
        QCOMPARE(house.poll()->body, QByteArray("4hello"));
        QVERIFY(house.heard.messages.isEmpty());
        house.session.startUpgrade(house.second, false);
        house.receive(house.second, "2probe");
        house.receive(house.second, "5");
        QVERIFY(!house.session.isPolling());
    }

    void abandonsAnUpgradeThatTakesTooLong()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.session.startUpgrade(house.link, false);
        house.advance(300);
        QCOMPARE(house.poll()->body, QByteArray("2"));
        QCOMPARE(house.session.post("3"), EngineIoSession::Posted::Taken);
        house.receive(house.link, "2probe");
        for (int i = 0; i < 2; ++i) {
            house.advance(300);
            QCOMPARE(house.poll()->body, QByteArray("2"));
            QCOMPARE(house.session.post("3"), EngineIoSession::Posted::Taken);
        }
        QCOMPARE(house.link.closeCode, 0);
        house.advance(100);
        QCOMPARE(house.link.closeCode, 1002);
        house.receive(house.link, "5");
        QVERIFY(house.session.isPolling());
        QCOMPARE(house.heard.closed, QString());
    }

    void abandonsAnUpgradeWhoseWebSocketGoes()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.session.startUpgrade(house.link, false);
        house.receive(house.link, "2probe");
        house.session.webSocketClosed(house.link);
        house.send("hello");
        QCOMPARE(house.poll()->body, QByteArray("4hello"));
        house.session.startUpgrade(house.second, false);
        QCOMPARE(house.second.closeCode, 0);
    }

    void takesOneUpgradeAtATime()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.session.startUpgrade(house.link, false);
        house.session.startUpgrade(house.second, false);
        QCOMPARE(house.second.closeCode, 1002);
        house.receive(house.link, "2probe");
        house.receive(house.link, "5");
        FakeLink third;
        house.session.startUpgrade(third, false);
        QCOMPARE(third.closeCode, 1002);
        house.receive(third, "4intruder");
        house.session.webSocketClosed(third);
        QVERIFY(house.heard.messages.isEmpty());
        QCOMPARE(house.heard.closed, QString());
    }

    void saysGoodbyeOverAWebSocket()
    {
        EngineIoHouse house;
        house.openByWebSocket();
        house.send("last");
        house.session.close(4008, u"slow consumer"_s);
        QCOMPARE(house.link.closeCode, 4008);
        QCOMPARE(house.link.closeReason, u"slow consumer"_s);
        house.send("late");
        house.receive(house.link, "4late");
        QCOMPARE(house.link.take(), QByteArrayList {"4last"});
        QVERIFY(house.heard.messages.isEmpty());
        QCOMPARE(house.heard.closed, QString()); // not from inside
        house.session.webSocketClosed(house.link);
        QCOMPARE(house.heard.closed, u"slow consumer"_s);
        QCOMPARE(house.ended, 1);
    }

    void saysGoodbyeToAPollThatWaits()
    {
        EngineIoHouse house;
        house.openByPolling();
        const auto poll = house.poll();
        house.session.close(4001, u"AUTH_EXPIRED"_s);
        QCOMPARE(poll->body, QByteArray("1"));
        QCOMPARE(house.heard.closed, QString()); // not from inside
        house.alarms.ring();
        QCOMPARE(house.heard.closed, u"AUTH_EXPIRED"_s);
    }

    void saysGoodbyeToThePollThatComes()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.send("last");
        house.session.close(1001, u"the server is being stopped"_s);
        house.send("late");
        house.advance(2999);
        QCOMPARE(house.session.post("4late"), EngineIoSession::Posted::Taken);
        QVERIFY(house.heard.messages.isEmpty());
        QCOMPARE(house.heard.closed, QString());
        QCOMPARE(house.poll()->body, QByteArray("4last"));
        QCOMPARE(house.heard.closed, QString());
        QCOMPARE(house.poll()->body, QByteArray("1"));
        QCOMPARE(house.heard.closed, u"the server is being stopped"_s);
        QCOMPARE(house.ended, 1);
    }

    void doesNotWaitForEverToSayGoodbye()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.session.close(1001, u"the server is being stopped"_s);
        house.advance(2999);
        QCOMPARE(house.heard.closed, QString());
        house.advance(1);
        QCOMPARE(house.heard.closed, u"the server is being stopped"_s);
    }

    void givesNoMoreTimeToWhoOwesAnAnswer()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.advance(300);
        house.session.close(1000, u"no namespace joined"_s);
        house.advance(199);
        QCOMPARE(house.heard.closed, QString());
        house.advance(1);
        QCOMPARE(house.heard.closed, u"no namespace joined"_s);
    }

    void closesTheUpgradeWithTheSession()
    {
        EngineIoHouse house;
        house.openByPolling();
        house.session.startUpgrade(house.link, false);
        house.receive(house.link, "2probe");
        QCOMPARE(house.session.post("1"), EngineIoSession::Posted::Goodbye);
        QCOMPARE(house.link.closeCode, 1002);
        house.advance(10'000); // nothing rings any more
        QCOMPARE(house.ended, 1);
    }

    void tellsWhatWaits()
    {
        EngineIoHouse house;
        house.openByWebSocket();
        house.link.waiting = 77;
        QCOMPARE(house.session.bytesWaiting(), 77);
        house.session.webSocketDrained(house.link);
        QCOMPARE(house.heard.drained, 1);
        house.session.webSocketDrained(house.second);
        QCOMPARE(house.heard.drained, 1);
    }

    void alarmsRingInOrderAndMayGoWhileTheyRing()
    {
        ManualClock clock;
        Alarms alarms(clock);
        QStringList rung;
        std::unique_ptr<Alarm> last;
        Alarm first(alarms, [&] { rung.append(u"first"_s); });
        auto second = std::make_unique<Alarm>(alarms, [&] {
            rung.append(u"second"_s);
            last.reset();
        });
        last = std::make_unique<Alarm>(alarms, [&] { rung.append(u"last"_s); });
        last->set(Millis(30));
        second->set(Millis(20));
        first.set(Millis(40));
        first.set(Millis(10)); // instead
        clock.advance(Millis(9));
        alarms.ring();
        QCOMPARE(rung, QStringList());
        clock.advance(Millis(91));
        alarms.ring();
        QCOMPARE(rung, (QStringList {u"first"_s, u"second"_s}));
        QVERIFY(!first.isSet());
    }

    void alarmsRingByThemselves()
    {
        SystemClock clock;
        Alarms alarms(clock);
        std::optional<Millis> rung;
        Alarm later(alarms, [] {});
        later.set(clock.monotonic() + Millis(60'000));
        const Millis at = clock.monotonic() + Millis(20);
        Alarm alarm(alarms, [&] { rung = clock.monotonic(); });
        alarm.set(at);
        QTRY_VERIFY(rung);
        QVERIFY(*rung >= at);
    }
};

LOKET_TEST(SocketIoEngineTest)
#include "tst_socketioengine.moc"
