#include "hub/hub.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

// What somebody who was away is given, and that the hub never says more than it knows.
class TestRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_hub = hubWith({});
        m_published.clear();
    }

    void aFirstSubscriptionGivesTheSnapshot()
    {
        publish(u"room_a"_s, 3);
        LoopbackClient one = client();
        const Subscription subscription = *m_hub->subscribe(one.id(), u"room_a"_s);
        QCOMPARE(subscription.channel, u"room_a"_s);
        QCOMPARE(subscription.seq, 3u);
        QCOMPARE(subscription.epoch, m_hub->epoch());
        QVERIFY(!subscription.recovered);
        QCOMPARE(subscription.messages.size(), 1);
        QCOMPARE(subscription.messages[0].event, u"snapshot of a"_s);
        QCOMPARE(subscription.messages[0].channel, u"room_a"_s);
        QCOMPARE(subscription.messages[0].seq, 0u);
        QCOMPARE(subscription.messages[0].time, m_clock.now());
    }

    void whoNamesTheLastSeqGetsWhatCameAfter_data()
    {
        QTest::addColumn<int>("since");
        QTest::addColumn<bool>("recovered");
        QTest::addColumn<QList<int>>("missed");
        // 10 were published, 4 are kept.
        QTest::newRow("nothing missed") << 10 << true << QList<int> {};
        QTest::newRow("one") << 9 << true << QList {10};
        QTest::newRow("all that is kept") << 6 << true << QList {7, 8, 9, 10};
        QTest::newRow("one too many") << 5 << false << QList<int> {};
        QTest::newRow("from the start") << 0 << false << QList<int> {};
        QTest::newRow("from the future") << 11 << false << QList<int> {};
    }
    void whoNamesTheLastSeqGetsWhatCameAfter()
    {
        QFETCH(int, since);
        QFETCH(bool, recovered);
        QFETCH(QList<int>, missed);
        publish(u"room_a"_s, 10);
        LoopbackClient one = client();
        const Subscription subscription = comeBack(one, u"room_a"_s, since);
        QCOMPARE(subscription.recovered, recovered);
        QCOMPARE(subscription.seq, 10u);
        if (!recovered) {
            QCOMPARE(subscription.messages.value(0).event, u"snapshot of a"_s);
            return;
        }
        QList<int> seqs;
        for (const Message &message : subscription.messages) {
            QCOMPARE(message.data.value(u"n"_s).toInt(), int(message.seq));
            QCOMPARE(message.channel, u"room_a"_s);
            seqs.append(int(message.seq));
        }
        QCOMPARE(seqs, missed);
    }

    void anotherEpochOrNoneIsNoRecovery()
    {
        publish(u"room_a"_s, 2);
        LoopbackClient one = client();
        QVERIFY(!m_hub->subscribe(one.id(), u"room_a"_s, 1, u"another"_s)->recovered);
        QVERIFY(!m_hub->subscribe(one.id(), u"room_a"_s, 1)->recovered);
        QVERIFY(m_hub->subscribe(one.id(), u"room_a"_s, 1, m_hub->epoch())->recovered);
        const auto restarted = hubWith({});
        QVERIFY(restarted->epoch() != m_hub->epoch());
        QVERIFY(restarted->epoch().size() >= 8);
    }

    void missedAndLiveMakeOneUnbrokenRow()
    {
        LoopbackClient one = client();
        QVERIFY(m_hub->subscribe(one.id(), u"room_a"_s));
        publish(u"room_a"_s, 2);
        QCOMPARE(one.take().last().value(u"seq"_s).toInt(), 2);
        m_hub->unsubscribe(one.id(), u"room_a"_s);
        publish(u"room_a"_s, 2);
        const Subscription back = comeBack(one, u"room_a"_s, 2);
        publish(u"room_a"_s, 1);
        QCOMPARE(back.messages.size(), 2);
        QCOMPARE(back.messages[0].seq, 3u);
        QCOMPARE(back.messages[1].seq, 4u);
        QCOMPARE(one.take().value(0).value(u"seq"_s).toInt(), 5);
    }

    void aChannelThatWasForgottenIsNotRecovered()
    {
        m_hub = hubWith({.channels = 8});
        publish(u"room_a"_s, 3); // the longest unused
        publish(u"room_b"_s, 9);
        for (int i = 0; i < 8; ++i) {
            publish(u"room_x"_s + QString::number(i), 1);
        }
        QVERIFY(m_hub->channelStats().size() <= 8);
        publish(u"room_a"_s, 3);
        LoopbackClient one = client();
        // 3 messages came since seq 3, but who saw 3 must not hear that 4, 5 and 6 are all there
        // is.
        const Subscription back = comeBack(one, u"room_a"_s, 3);
        QVERIFY(!back.recovered);
        QVERIFY(back.seq >= 9);
        QVERIFY(comeBack(one, u"room_a"_s, int(back.seq) - 1).recovered);
    }

    void channelsWithSubscribersAreNotForgotten()
    {
        m_hub = hubWith({.channels = 4});
        LoopbackClient one = client();
        QVERIFY(m_hub->subscribe(one.id(), u"room_a"_s));
        publish(u"room_a"_s, 1);
        for (int i = 0; i < 50; ++i) {
            publish(u"room_x"_s + QString::number(i), 1);
            QVERIFY(m_hub->channelStats().size() <= 4);
        }
        publish(u"room_a"_s, 1);
        QCOMPARE(one.take().last().value(u"seq"_s).toInt(), 2);
    }

    void whenAllChannelsAreInUseANewOneIsRefused()
    {
        m_hub = hubWith({.channels = 2});
        LoopbackClient one = client();
        QVERIFY(m_hub->subscribe(one.id(), u"room_a"_s));
        QVERIFY(m_hub->subscribe(one.id(), u"room_b"_s));
        QCOMPARE(m_hub->subscribe(one.id(), u"room_c"_s).error().code, u"TOO_MANY_CHANNELS"_s);
        publish(u"room_c"_s, 1); // cannot be kept
        m_hub->unsubscribe(one.id(), u"room_b"_s);
        QVERIFY(!comeBack(one, u"room_c"_s, 0).recovered);
    }

    void historyIsBoundedInBytes()
    {
        m_hub = hubWith({.historyBytes = 100'000});
        const QJsonObject large {{u"text"_s, QString(5'000, u'x')}};
        for (int i = 0; i < 200; ++i) {
            m_hub->publish(u"room_"_s + QString::number(i), u"news"_s, large);
        }
        LoopbackClient one = client();
        QVERIFY(
            comeBack(one, u"room_199"_s, int(comeBack(one, u"room_199"_s, 0).seq) - 1).recovered);
        int recovered = 0;
        for (int i = 0; i < 200; ++i) {
            const QString name = u"room_"_s + QString::number(i);
            recovered += comeBack(one, name, 0).recovered ? 1 : 0;
            m_hub->unsubscribe(one.id(), name);
        }
        QVERIFY2(recovered > 2 && recovered <= 10, qPrintable(QString::number(recovered)));
        // Seqs went on all the same: who saw the last one missed nothing.
        QVERIFY(comeBack(one, u"room_0"_s, 1).recovered);
    }

    void aChannelWithoutHistoryRecoversOnlyWhoMissedNothing()
    {
        publish(u"bare_a"_s, 3);
        LoopbackClient one = client();
        QVERIFY(comeBack(one, u"bare_a"_s, 3).recovered);
        QVERIFY(!comeBack(one, u"bare_a"_s, 2).recovered);
        QVERIFY(comeBack(one, u"bare_a"_s, 2).messages.isEmpty());
    }

    void emptyChannelsLeaveNothingBehind()
    {
        LoopbackClient one = client();
        for (int i = 0; i < 1000; ++i) {
            const QString name = u"room_"_s + QString::number(i);
            QVERIFY(m_hub->subscribe(one.id(), name));
            m_hub->unsubscribe(one.id(), name);
        }
        QVERIFY(m_hub->channelStats().isEmpty());
    }

private:
    std::unique_ptr<Hub> hubWith(HubLimits limits)
    {
        auto hub = std::make_unique<Hub>(m_clock, m_random, limits);
        const auto identified = channels::withRight(Right::Identified);
        hub->declare({.pattern = u"room_(.+)"_s,
            .description = u"A room."_s,
            .subscribe = identified,
            .publish = identified,
            .history = 4,
            .snapshot = [](const Identity &, const QString &subject) {
                return QList<Message> {{.event = u"snapshot of "_s + subject}};
            }});
        hub->declare({.pattern = u"bare_(.+)"_s,
            .description = u"Keeps nothing."_s,
            .subscribe = identified,
            .publish = identified,
            .history = 0});
        return hub;
    }
    void publish(const QString &channel, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_hub->publish(channel, u"news"_s, {{u"n"_s, ++m_published[channel]}});
        }
    }
    LoopbackClient client()
    {
        return LoopbackClient(*m_hub, m_face, person(u"ann"_s, {Role::Nurse}));
    }
    Subscription comeBack(LoopbackClient &who, const QString &channel, int since)
    {
        return *m_hub->subscribe(who.id(), channel, quint64(since), m_hub->epoch());
    }

    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    std::unique_ptr<Hub> m_hub;
    QHash<QString, int> m_published;
};

LOKET_TEST(TestRecovery)
#include "tst_recovery.moc"
