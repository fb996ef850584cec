#include "hub/hub.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

#include <deque>

using namespace loket;
using namespace loket::test;

// Who may hold how much: one ticket, or all tickets together, are in nobody's way.
class TestPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_hub = hubWith({}); }

    // The fault that this is against: one ticket with many connections and made-up names.
    void oneTicketTakesNoChannelFromOthers()
    {
        std::deque<LoopbackClient> tabs;
        for (int i = 0; i < 8; ++i) {
            tabs.emplace_back(*m_hub, m_face, patient(u"p1"_s));
        }
        int taken = 0;
        for (int i = 0; i < 100; ++i) {
            taken += subscribe(tabs[std::size_t(i) % 8], i) ? 1 : 0;
        }
        QCOMPARE(taken, 32);
        QCOMPARE(m_hub->subscribe(tabs[0].id(), room(100)).error().code, u"TOO_MANY_CHANNELS"_s);
        m_hub->unsubscribe(tabs[0].id(), room(0));
        QVERIFY(subscribe(tabs[1], 100));
        tabs.clear();
        QVERIFY(m_hub->channelStats().isEmpty());
        LoopbackClient again(*m_hub, m_face, patient(u"p1"_s));
        QVERIFY(subscribe(again, 1));
    }

    void eachKindHasItsShare()
    {
        PlacesByKind places;
        places.strangers.channelsInAll = 1;
        places.patients.channelsInAll = 2;
        places.devices.channelsInAll = 3;
        m_hub = hubWith({.channels = 8, .places = places});
        LoopbackClient nobody(*m_hub, m_face, {});
        LoopbackClient one(*m_hub, m_face, patient(u"p1"_s));
        LoopbackClient two(*m_hub, m_face, patient(u"p2"_s));
        LoopbackClient screen(*m_hub, m_face, device(u"d1"_s, Role::Display));
        LoopbackClient nurse(*m_hub, m_face, person(u"nurse"_s, {Role::Nurse}));
        QVERIFY(subscribe(nobody, 0) && !subscribe(nobody, 1));
        QVERIFY(subscribe(one, 2) && subscribe(two, 3) && !subscribe(two, 4));
        QVERIFY(subscribe(screen, 5) && subscribe(screen, 6) && subscribe(screen, 7));
        QVERIFY(!subscribe(screen, 8));
        QVERIFY(subscribe(nurse, 9) && subscribe(nurse, 10));
        QVERIFY(!subscribe(nurse, 11)); // the house is full
        QVERIFY(subscribe(two, 9) && subscribe(nobody, 9)); // what is there is open to all
        m_hub->unsubscribe(one.id(), room(2));
        QVERIFY(subscribe(two, 4));
    }

    // Nobody is charged for a channel that goes on without subscribers.
    void aChannelIsGivenBackWithItsLastSubscriber()
    {
        PlacesByKind places;
        places.patients.channelsInAll = 1;
        m_hub = hubWith({.places = places});
        LoopbackClient one(*m_hub, m_face, patient(u"p1"_s));
        QVERIFY(subscribe(one, 1));
        m_hub->publish(room(1), u"news"_s, {});
        QVERIFY(!subscribe(one, 2));
        m_hub->unsubscribe(one.id(), room(1));
        QVERIFY(subscribe(one, 2));
        QVERIFY(subscribe(one, 1)); // the program's, as it is there
    }

    void onePersonHasSoManyConnections_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("most");
        QTest::newRow("patient") << 0 << 8;
        QTest::newRow("device") << 1 << 8;
        QTest::newRow("person") << 2 << 32;
    }
    void onePersonHasSoManyConnections()
    {
        QFETCH(int, kind);
        QFETCH(int, most);
        const Identity identity = kind == 0 ? patient(u"p1"_s)
            : kind == 1                     ? device(u"d1"_s, Role::Display)
                                            : person(u"u1"_s, {Role::Nurse});
        std::deque<LoopbackClient> clients;
        for (int i = 0; i < most; ++i) {
            QVERIFY(m_hub->admit(identity));
            clients.emplace_back(*m_hub, m_face, identity);
        }
        const auto refused = m_hub->admit(identity);
        QCOMPARE(refused.error().code, u"TOO_MANY_WINDOWS"_s);
        QCOMPARE(refused.error().status, 429);
        QVERIFY(m_hub->admit(person(u"other"_s, {Role::Nurse})));
        clients.pop_back();
        QVERIFY(m_hub->admit(identity));
    }

    // A phone that lost its network comes back: its dead connections are in nobody's way.
    void whoGivesNoSignOfLifeMakesWay()
    {
        const Identity identity = patient(u"p1"_s);
        std::deque<LoopbackClient> clients;
        for (int i = 0; i < 8; ++i) {
            clients.emplace_back(*m_hub, m_face, identity);
        }
        m_clock.advance(std::chrono::seconds(59));
        m_hub->touch(clients[0].id());
        QVERIFY(!m_hub->admit(identity));
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(m_hub->admit(identity));
        QVERIFY(!m_hub->connection(clients[0].id())->closing);
        QVERIFY(m_hub->connection(clients[1].id())->closing);
        QCOMPARE(clients[1].closeCode(), 1013);
    }

    void strangersAndPatientsDoNotFillTheHouse()
    {
        PlacesByKind places;
        places.strangers.connectionsInAll = 2;
        m_hub = hubWith({.places = places});
        LoopbackClient one(*m_hub, m_face, {});
        QVERIFY(m_hub->admit({}));
        {
            LoopbackClient two(*m_hub, m_face, {});
            QCOMPARE(m_hub->admit({}).error().code, u"TOO_MANY_CONNECTIONS"_s);
            QVERIFY(m_hub->admit(patient(u"p1"_s)));
            QVERIFY(m_hub->admit(person(u"u1"_s, {Role::Nurse})));
        }
        QVERIFY(m_hub->admit({}));
    }

private:
    static QString room(int number) { return u"room_"_s + QString::number(number); }
    bool subscribe(const LoopbackClient &client, int number)
    {
        return m_hub->subscribe(client.id(), room(number)).has_value();
    }
    std::unique_ptr<Hub> hubWith(const HubLimits &limits)
    {
        auto hub = std::make_unique<Hub>(m_clock, m_random, limits);
        hub->declare({.pattern = u"room_.*"_s,
            .description = u"A room for anyone."_s,
            .subscribe = channels::withRight(Right::Anyone),
            .publish = {}});
        return hub;
    }

    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    std::unique_ptr<Hub> m_hub;
};

LOKET_TEST(TestPlaces)
#include "tst_places.moc"
