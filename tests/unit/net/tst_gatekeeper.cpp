#include "net/limits/gatekeeper.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

namespace {

// Enters, and sits there until it makes way.
class Guest final : public Occupant {
public:
    Guest(Gatekeeper &keeper, NetCounters &counters, const QHostAddress &address, Millis now)
        : since(now)
    {
        if (keeper.enter(address, now)) {
            m_place = std::make_unique<Place>(counters, &keeper, address);
            m_place->setOccupant(this);
        }
    }
    bool isInside() const { return m_place != nullptr; }
    Place &place() { return *m_place; }
    std::optional<Millis> replaceableSince() const override { return since; }
    void makeWay() override { m_place.reset(); }

    std::optional<Millis> since;

private:
    std::unique_ptr<Place> m_place;
};

} // namespace

class GatekeeperTest : public QObject {
    Q_OBJECT

    const QHostAddress one {u"192.168.1.5"_s};
    const QHostAddress two {u"192.168.1.6"_s};

private Q_SLOTS:
    void countsByAddress()
    {
        NetLimits limits;
        limits.connectionsPerAddress = 2;
        Gatekeeper keeper(limits);
        QVERIFY(keeper.enter(one, Millis(0)));
        QVERIFY(keeper.enter(QHostAddress(u"::ffff:192.168.1.5"_s), Millis(0)));
        const auto refused = keeper.enter(one, Millis(0));
        QCOMPARE(refused.error().code, u"TOO_MANY_CONNECTIONS"_s);
        QCOMPARE(refused.error().status, 503);
        QVERIFY(keeper.enter(two, Millis(0)));
        keeper.leave(one);
        QVERIFY(keeper.enter(one, Millis(0)));
        QCOMPARE(keeper.inside(one), 2);
        QCOMPARE(keeper.inside(), 3);
    }

    void countsAll()
    {
        NetLimits limits;
        limits.connections = 1;
        Gatekeeper keeper(limits);
        QVERIFY(keeper.enter(one, Millis(0)));
        QCOMPARE(keeper.enter(two, Millis(0)).error().code, u"TOO_MANY_CONNECTIONS"_s);
        keeper.leave(one);
        QVERIFY(keeper.enter(two, Millis(0)));
    }

    void mayHaveFewerPlaces()
    {
        Gatekeeper keeper(NetLimits {});
        keeper.setPlaces(1);
        QVERIFY(keeper.enter(one, Millis(0)));
        QVERIFY(!keeper.enter(two, Millis(0)));
    }

    void boundsTheRate()
    {
        NetLimits limits;
        limits.newBurst = 3;
        limits.newPerSecond = 2;
        Gatekeeper keeper(limits);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(keeper.enter(one, Millis(0)));
            keeper.leave(one);
        }
        const auto refused = keeper.enter(one, Millis(400));
        QCOMPARE(refused.error().code, u"TOO_MANY_REQUESTS"_s);
        QCOMPARE(refused.error().details.value(u"retryAfter"_s).toInt(), 1);
        QCOMPARE(keeper.inside(), 0);
        QVERIFY(keeper.enter(two, Millis(400)));
        QVERIFY(keeper.enter(one, Millis(900)));
    }

    void saysWhatItWouldSay()
    {
        NetLimits limits;
        limits.connectionsPerAddress = 2;
        limits.newBurst = 2;
        limits.newPerSecond = 1;
        Gatekeeper keeper(limits);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(keeper.check(one, Millis(0)));
        }
        QCOMPARE(keeper.inside(), 0);
        QVERIFY(keeper.enter(one, Millis(0)) && keeper.enter(one, Millis(0)));
        QCOMPARE(keeper.check(one, Millis(0)).error().code, u"TOO_MANY_CONNECTIONS"_s);
        keeper.leave(one);
        QCOMPARE(keeper.check(one, Millis(0)).error().code, u"TOO_MANY_REQUESTS"_s);
        QVERIFY(keeper.check(one, Millis(1000)));
    }

    void anIpv6NetworkIsOneAddress()
    {
        NetLimits limits;
        limits.connectionsPerAddress = 1;
        Gatekeeper keeper(limits);
        QVERIFY(keeper.enter(QHostAddress(u"2001:db8::1"_s), Millis(0)));
        QVERIFY(!keeper.enter(QHostAddress(u"2001:db8::2"_s), Millis(0)));
        QVERIFY(keeper.enter(QHostAddress(u"2001:db8:0:1::1"_s), Millis(0)));
    }

    void thisMachineCountsInTheTotalAlone()
    {
        NetLimits limits;
        limits.connectionsPerAddress = 0;
        limits.connections = 1;
        Gatekeeper keeper(limits);
        QVERIFY(keeper.enter(QHostAddress(u"127.0.0.1"_s), Millis(0)));
        QVERIFY(!keeper.enter(QHostAddress(u"::1"_s), Millis(0)));
        keeper.leave(QHostAddress(u"127.0.0.1"_s));
        QVERIFY(keeper.enter(QHostAddress(u"::1"_s), Millis(0)));
    }

    // A proxy's connections are those of its clients.
    void behindAProxyEachClientCounts()
    {
        NetLimits limits;
        limits.connectionsPerAddress = 1;
        limits.countLoopback = true;
        const QHostAddress proxy(QHostAddress::LocalHost);
        Gatekeeper keeper(limits, TrustedProxies({*AddressNet::fromText(u"127.0.0.1"_s)}));
        NetCounters counters;
        const auto enter = [&] {
            return keeper.enter(proxy, Millis(0))
                ? std::make_unique<Place>(counters, &keeper, proxy)
                : nullptr;
        };
        auto first = enter();
        auto second = enter();
        QVERIFY(first && second && keeper.inside() == 2 && keeper.inside(proxy) == 0);
        QVERIFY(first->carry(one, Millis(0)));
        QVERIFY(first->carry(one, Millis(0)));
        const auto refused = second->carry(one, Millis(0));
        QCOMPARE(refused.error().code, u"TOO_MANY_CONNECTIONS"_s);
        QVERIFY(second->carry(two, Millis(0)));
        QVERIFY(first->carry(proxy, Millis(0))); // asks for itself, and counts then
        QVERIFY(second->carry(one, Millis(0)));
        QVERIFY(!enter()->carry(proxy, Millis(0)));
        QCOMPARE(keeper.inside(one) + keeper.inside(two) + keeper.inside(proxy), 2);
        first.reset();
        second.reset();
        QCOMPARE(keeper.inside(one) + keeper.inside(proxy) + keeper.inside(), 0);
        QVERIFY(keeper.enter(QHostAddress(u"127.0.0.2"_s), Millis(0)));
        QVERIFY(!keeper.enter(QHostAddress(u"127.0.0.2"_s), Millis(0)));
    }

    // Strangers keep nobody out who comes from the same address; who is known keeps the place.
    void theFirstStrangerMakesWay()
    {
        NetLimits limits;
        limits.connectionsPerAddress = 3;
        limits.grace = Millis(1000);
        Gatekeeper keeper(limits);
        NetCounters counters;
        const auto come = [&](const QHostAddress &address, int now) {
            return std::make_unique<Guest>(keeper, counters, address, Millis(now));
        };
        const auto known = come(one, 0);
        const auto first = come(one, 10);
        const auto second = come(one, 20);
        const auto elsewhere = come(two, 0);
        known->since.reset();
        QVERIFY(!come(one, 1009)->isInside()); // they have not had their second
        QVERIFY(keeper.check(one, Millis(1010)));
        QVERIFY(first->isInside()); // asked, not done
        const auto third = come(one, 1010);
        QVERIFY(third->isInside() && !first->isInside() && second->isInside());
        QCOMPARE(keeper.inside(one), 3);
        second->since.reset();
        third->since.reset();
        QVERIFY(!come(one, 9000)->isInside());
        QVERIFY(!keeper.check(one, Millis(9000)));
        QVERIFY(known->isInside() && elsewhere->isInside());
        QCOMPARE(keeper.inside(), 4);
    }

    void behindAProxyToo()
    {
        NetLimits limits;
        limits.connectionsPerAddress = 1;
        const QHostAddress proxy(u"192.168.1.1"_s);
        Gatekeeper keeper(limits, TrustedProxies({*AddressNet::fromText(u"192.168.1.1"_s)}));
        NetCounters counters;
        Guest first(keeper, counters, proxy, Millis(0));
        Guest second(keeper, counters, proxy, Millis(0));
        QVERIFY(first.place().carry(one, Millis(0)));
        QVERIFY(!second.place().carry(one, Millis(999)));
        QVERIFY(first.isInside());
        QVERIFY(second.place().carry(one, Millis(1000)));
        QVERIFY(!first.isInside());
        QCOMPARE(keeper.inside(one), 1);
        QCOMPARE(keeper.inside(), 1);
    }

    // Nobody can fill the memory by coming from many addresses: a guest who left and was quiet is
    // forgotten, one who was not is remembered.
    void forgetsTheQuiet()
    {
        NetLimits limits;
        limits.newBurst = 1;
        limits.newPerSecond = 1;
        Gatekeeper keeper(limits);
        QVERIFY(keeper.enter(one, Millis(0)));
        keeper.leave(one);
        keeper.forget(Millis(500));
        QVERIFY(!keeper.enter(one, Millis(500)));
        keeper.forget(Millis(1500));
        QVERIFY(keeper.enter(one, Millis(1500)));
        keeper.forget(Millis(9000));
        QCOMPARE(keeper.inside(one), 1);
    }
};

LOKET_TEST(GatekeeperTest)
#include "tst_gatekeeper.moc"
