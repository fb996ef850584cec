#include "hub/hub.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

// Readers who do not take what is written to them, and what that may cost.
class TestSlowReaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<Hub>(m_clock, m_random, HubLimits {.bytesWaiting = 1000});
        const auto identified = channels::withRight(Right::Identified);
        m_hub->declare({.pattern = u"latest_.+"_s,
            .description = u"The newest counts."_s,
            .subscribe = identified,
            .publish = identified,
            .delivery = Delivery::LatestWins});
        m_hub->declare({.pattern = u"every_.+"_s,
            .description = u"Each counts."_s,
            .subscribe = identified,
            .publish = identified});
    }

    void aSlowReaderIsClosedAndTheOthersGoOn()
    {
        LoopbackClient slow = client(u"slow"_s, u"every_a"_s);
        LoopbackClient quick = client(u"quick"_s, u"every_a"_s);
        slow.stall();
        publish(u"every_a"_s, 50);
        QCOMPARE(slow.closeCode(), 4008);
        QCOMPARE(slow.closeReason(), u"slow consumer"_s);
        QVERIFY(slow.bytesWaiting() <= 1000);
        QCOMPARE(quick.take().size(), 50);
        QCOMPARE(m_hub->stats().slowClosed, 1u);
        slow.resume();
        const auto got = slow.take();
        QVERIFY(got.size() < 50);
        QCOMPARE(got.last().value(u"seq"_s).toInt(), got.size()); // without a gap: it can recover
    }

    void oneFrameAloneIsAlwaysTaken()
    {
        LoopbackClient slow = client(u"slow"_s, u"every_a"_s);
        slow.stall();
        const QJsonObject large {{u"text"_s, QString(5000, u'x')}};
        m_hub->publish(u"every_a"_s, u"news"_s, large);
        QCOMPARE(slow.closeCode(), 0);
        m_hub->publish(u"every_a"_s, u"news"_s, large);
        QCOMPARE(slow.closeCode(), 4008);
    }

    void aLargeFrameIsTakenBehindSmallOnes()
    {
        LoopbackClient slow = client(u"slow"_s, u"every_a"_s);
        slow.stall();
        publish(u"every_a"_s, 3);
        QVERIFY(slow.bytesWaiting() > 0);
        const QJsonObject large {{u"text"_s, QString(5000, u'x')}};
        m_hub->send(slow.id(), u"all of it"_s, large);
        QCOMPARE(slow.closeCode(), 0);
        m_hub->send(slow.id(), u"all of it"_s, large);
        QCOMPARE(slow.closeCode(), 4008);
    }

    void whereTheNewestCountsTheNewestIsKept()
    {
        LoopbackClient slow = client(u"slow"_s, u"latest_a"_s);
        slow.stall();
        publish(u"latest_a"_s, 500);
        QCOMPARE(slow.closeCode(), 0);
        QVERIFY(slow.bytesWaiting() <= 1000);
        QCOMPARE(m_hub->connection(slow.id())->held.size(), 1u);
        slow.resume();
        const auto got = slow.take();
        QCOMPARE(got.last().value(u"seq"_s).toInt(), 500);
        QCOMPARE(quint64(got.size()) + m_hub->stats().replaced, 500u);
        QCOMPARE(m_hub->stats().delivered, quint64(got.size()));
        QVERIFY(m_hub->connection(slow.id())->held.empty());
    }

    void eachEventOfAChannelIsHeldForItself()
    {
        LoopbackClient slow = client(u"slow"_s, u"latest_a"_s);
        QVERIFY(m_hub->subscribe(slow.id(), u"latest_b"_s));
        slow.stall();
        publish(u"latest_a"_s, 50);
        m_hub->publish(u"latest_a"_s, u"other"_s, {});
        m_hub->publish(u"latest_b"_s, u"other"_s, {});
        QCOMPARE(m_hub->connection(slow.id())->held.size(), 3u);
        slow.resume();
        const QStringList types = slow.takeTypes();
        QCOMPARE(types.mid(types.size() - 3), (QStringList {u"news"_s, u"other"_s, u"other"_s}));
    }

    void heldFramesGoOutInOrderAndBeforeNewerOnes()
    {
        LoopbackClient slow = client(u"slow"_s, u"latest_a"_s);
        slow.stall();
        publish(u"latest_a"_s, 50);
        m_hub->publish(u"latest_a"_s, u"other"_s, {});
        publish(u"latest_a"_s, 1); // takes the place of the held news: now newer than `other`
        slow.resume(300); // room for one or two, and the rest waits on
        m_hub->publish(u"latest_a"_s, u"third"_s, {});
        slow.resume();
        int last = 0;
        for (const QJsonObject &message : slow.take()) {
            QVERIFY(message.value(u"seq"_s).toInt() > last);
            last = message.value(u"seq"_s).toInt();
        }
        QCOMPARE(last, 53);
    }

    void whatIsHeldIsBounded()
    {
        LoopbackClient slow = client(u"slow"_s, u"latest_a"_s);
        slow.stall();
        publish(u"latest_a"_s, 50);
        for (int i = 0; i < 100 && slow.closeCode() == 0; ++i) {
            m_hub->publish(u"latest_a"_s, u"event "_s + QString::number(i), {});
        }
        QCOMPARE(slow.closeCode(), 4008);
        QVERIFY(m_hub->connection(slow.id())->held.empty());
    }

    void whoLeavesAChannelGetsNothingHeldOfIt()
    {
        LoopbackClient slow = client(u"slow"_s, u"latest_a"_s);
        slow.stall();
        publish(u"latest_a"_s, 50);
        m_hub->unsubscribe(slow.id(), u"latest_a"_s);
        QVERIFY(m_hub->connection(slow.id())->held.empty());
        slow.resume();
        QVERIFY(slow.take().last().value(u"seq"_s).toInt() < 50);
    }

    void anAnswerToAReaderWhoIsBehindClosesIt()
    {
        LoopbackClient slow = client(u"slow"_s, u"latest_a"_s);
        slow.stall();
        publish(u"latest_a"_s, 50);
        m_hub->send(slow.id(), u"reply"_s, {{u"text"_s, QString(500, u'x')}});
        QCOMPARE(slow.closeCode(), 4008);
    }

    void aReaderMayBreakWhileHeldFramesGoOut()
    {
        LoopbackClient slow = client(u"slow"_s, u"latest_a"_s);
        slow.stall();
        publish(u"latest_a"_s, 50);
        m_hub->publish(u"latest_a"_s, u"other"_s, {});
        slow.onWrite = [&] { slow.disconnect(); };
        slow.resume();
        QVERIFY(m_hub->connections().isEmpty());
        m_hub->drained(slow.id());
    }

    void tenThousandReadersOneEncoding()
    {
        std::deque<LoopbackClient> clients;
        for (int i = 0; i < 10'000; ++i) {
            const Identity screen = device(u"tv%1"_s.arg(i), Role::Display);
            clients.emplace_back(*m_hub, m_face, screen, u"every_a"_s);
        }
        const int before = m_face.encoded();
        publish(u"every_a"_s, 3);
        QCOMPARE(m_face.encoded() - before, 3);
        QCOMPARE(m_hub->stats().delivered, 30'000u);
        for (LoopbackClient &reader : clients) {
            QCOMPARE(reader.take().size(), 3);
        }
    }

private:
    LoopbackClient client(const QString &name, const QString &channel)
    {
        return LoopbackClient(*m_hub, m_face, person(name, {Role::Nurse}), channel);
    }
    void publish(const QString &channel, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_hub->publish(channel, u"news"_s, {});
        }
    }

    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    std::unique_ptr<Hub> m_hub;
};

LOKET_TEST(TestSlowReaders)
#include "tst_slowreaders.moc"
