#include "house.h"
#include "support/callers.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

IdentitySettings trusting()
{
    IdentitySettings settings = quickSettings();
    settings.trustedAddresses.insert(u"10.0.0.7"_s, Role::Registrar);
    return settings;
}

// A house that keeps a trail, with an act, a reading and something that changes nothing.
struct TrailHouse : House {
    TrailHouse()
        : House(trusting())
    {
        commands->watch(&identity->trail());
        commands->add({.name = u"test:shout"_s,
            .summary = u"Heard at once."_s,
            .route = routes::post(u"/test/shout"_s),
            .right = Right::Broadcast,
            .fields = {fields::id(u"roomId"_s), fields::text(u"message"_s)},
            .audit = audits::act(u"roomId"_s),
            .handler = [this](const Call &call) { return shout(call); }});
        commands->add({.name = u"test:look"_s,
            .summary = u"Shows somebody."_s,
            .route = routes::get(u"/test/look"_s),
            .right = Right::Identified,
            .fields = {fields::id(u"visitId"_s), fields::text(u"q"_s)},
            .changes = false,
            .audit = audits::reading(u"visitId"_s),
            .handler = [](const Call &) { return ready(Reply {}); }});
    }
    QFuture<Result<Reply>> shout(const Call &call)
    {
        heard.append(trail().size()); // on the disk when it is heard
        return call.values.text(u"roomId"_s) == u"none"_s
            ? ready(fail(errors::notFound(u"There is no such room."_s)))
            : ready(Reply {});
    }
    // What is on record beside identity's own events.
    QList<Event> trail()
    {
        QList<Event> found;
        for (const Event &event : events()) {
            if (event.module == u"audit"_s) {
                found.append(event);
            }
        }
        return found;
    }
    void passMinute()
    {
        clock.advance(1min);
        identity->tick();
    }

    QList<qsizetype> heard;
};

} // namespace

class TestAuditTrail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusalIsOnRecordOnceAMinute()
    {
        TrailHouse house;
        const QString id = house.addUser(u"ana"_s, {u"nurse"_s});
        const QString ana = house.login(u"ana"_s);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(house.refusal(u"users:list"_s, {}, ana), u"FORBIDDEN"_s);
        }
        const Instant last = house.clock.now();
        QCOMPARE(house.trail().size(), 1);
        const Event first = house.trail().first();
        QCOMPARE(first.kind, u"refused"_s);
        QCOMPARE(first.actor, id);
        QCOMPARE(first.subject, u"users:list"_s);
        QCOMPARE(first.body,
            (QJsonObject {{u"command"_s, u"users:list"_s}, {u"address"_s, u"10.0.0.1"_s},
                {u"code"_s, u"FORBIDDEN"_s}}));
        house.passMinute();
        QCOMPARE(house.trail().size(), 2);
        QCOMPARE(house.trail().last().body[u"count"_s].toInt(), 99);
        QCOMPARE(house.trail().last().body[u"last"_s].toString(), toIso(last)); // not of now
        house.passMinute(); // nothing since
        QCOMPARE(house.trail().size(), 2);
        house.refusal(u"users:list"_s, {}, ana);
        QCOMPARE(house.trail().size(), 3);
        QVERIFY(!house.trail().last().body.contains(u"count"_s));
        QCOMPARE(house.identity->trail().refusals().identified, 101u);
    }

    void whatIsRefusedForItsFieldsAloneIsNot()
    {
        TrailHouse house;
        house.addUser(u"boss"_s, {u"admin"_s});
        const QString boss = house.login(u"boss"_s);
        QCOMPARE(house.refusal(u"users:create"_s, {}, boss), u"MISSING_REQUIRED_FIELDS"_s);
        QCOMPARE(house.trail().size(), 0);
    }

    void strangersAreCountedAndOnRecordByTheirAddress()
    {
        TrailHouse house;
        for (int i = 0; i < 50; ++i) {
            house.refusal(u"users:list"_s);
            house.refusal(u"audit:events"_s);
            house.refusal(u"audit:events"_s, {}, {}, u"10.0.0.2"_s);
        }
        QCOMPARE(house.identity->trail().refusals().anonymous, 150u);
        const QList<Event> trail = house.trail();
        QCOMPARE(trail.size(), 2);
        QCOMPARE(trail[0].actor, u"anonymous"_s);
        QCOMPARE(trail[0].body[u"address"_s].toString(), u"10.0.0.1"_s);
        QCOMPARE(trail[1].body[u"address"_s].toString(), u"10.0.0.2"_s);
    }

    void whoLooksAtWhomIsOnRecordAndNoText()
    {
        TrailHouse house;
        const QString id = house.addUser(u"ana"_s, {u"nurse"_s});
        const QString ana = house.login(u"ana"_s);
        QVERIFY(house.call(u"test:look"_s, {{u"visitId"_s, u"v1"_s}}, ana));
        QVERIFY(house.call(u"test:look"_s, {{u"visitId"_s, u"v1"_s}}, ana));
        QVERIFY(house.call(u"test:look"_s, {{u"q"_s, u"Siti Rahmawati"_s}}, ana));
        const QList<Event> trail = house.trail();
        QCOMPARE(trail.size(), 2);
        QCOMPARE(trail[0].kind, u"read"_s);
        QCOMPARE(trail[0].actor, id);
        QCOMPARE(trail[0].subject, u"v1"_s);
        QCOMPARE(trail[1].subject, u"test:look"_s);
        QCOMPARE(trail[1].body,
            (QJsonObject {{u"command"_s, u"test:look"_s}, {u"address"_s, u"10.0.0.1"_s},
                {u"fields"_s, QJsonArray {u"q"_s}}}));
    }

    void aPatientLooksAtTheOwnVisitUnrecorded()
    {
        TrailHouse house;
        await(house.commands->run({u"test:look"_s, {}, patient(u"p1"_s), u"10.0.0.1"_s}));
        QCOMPARE(house.trail().size(), 0);
    }

    // One that looks at everybody fills neither the record nor the memory.
    void whoLooksAtMuchIsOnRecordAsSuch()
    {
        TrailHouse house;
        house.addUser(u"ana"_s, {u"nurse"_s});
        const QString ana = house.login(u"ana"_s);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(house.call(u"test:look"_s, {{u"visitId"_s, QString::number(i)}}, ana));
        }
        QCOMPARE(house.trail().size(), 61);
        QCOMPARE(house.trail().last().subject, u"many"_s);
        house.passMinute();
        QCOMPARE(house.trail().size(), 62);
        QCOMPARE(house.trail().last().body[u"count"_s].toInt(), 139);
    }

    void aCrowdOfAddressesIsOnRecordAsOne()
    {
        TrailHouse house;
        const Command &command = *house.commands->find(u"users:list"_s);
        const Error error = errors::unauthenticated(u"?"_s);
        for (int i = 0; i < 6'000; ++i) {
            house.identity->trail().refused(command, {.address = QString::number(i)}, error);
        }
        QCOMPARE(house.identity->trail().refusals().anonymous, 6'000u);
        const QList<Event> trail = house.trail();
        QCOMPARE(trail.size(), 61);
        QCOMPARE(trail.last().subject, u"many"_s);
    }

    void anActIsOnRecordBeforeItIsHeard()
    {
        TrailHouse house;
        const QString id = house.addUser(u"ana"_s, {u"nurse"_s});
        const QString ana = house.login(u"ana"_s);
        QVERIFY(house.call(u"test:shout"_s, {{u"message"_s, u"Siti, come in"_s}}, ana));
        QVERIFY(house.call(u"test:shout"_s, {{u"roomId"_s, u"A"_s}}, ana));
        QCOMPARE(house.heard, (QList<qsizetype> {1, 2}));
        const QList<Event> trail = house.trail();
        QCOMPARE(trail[0].kind, u"act"_s);
        QCOMPARE(trail[0].actor, id);
        QCOMPARE(trail[0].subject, u"test:shout"_s);
        QCOMPARE(trail[0].body[u"fields"_s].toArray(), QJsonArray {u"message"_s});
        QCOMPARE(trail[1].subject, u"A"_s);
    }

    void anActThatCouldNotBeDoneSaysSo()
    {
        TrailHouse house;
        house.addUser(u"ana"_s, {u"nurse"_s});
        const QString ana = house.login(u"ana"_s);
        QCOMPARE(house.refusal(u"test:shout"_s, {{u"roomId"_s, u"none"_s}}, ana), u"NOT_FOUND"_s);
        const QList<Event> trail = house.trail();
        QCOMPARE(trail.size(), 2);
        QCOMPARE(trail[1].kind, u"not-done"_s);
        QCOMPARE(trail[1].subject, u"none"_s);
        QCOMPARE(trail[1].body[u"code"_s].toString(), u"NOT_FOUND"_s);
    }

    void anActThatCannotBePutOnRecordIsNotDone()
    {
        TrailHouse house;
        house.addUser(u"ana"_s, {u"nurse"_s});
        const QString ana = house.login(u"ana"_s);
        QVERIFY(await(house.storage->write([](Transaction &transaction) -> Result<Done> {
            refuseRows(transaction, u"event"_s);
            return Done {};
        })));
        QCOMPARE(house.refusal(u"test:shout"_s, {}, ana), u"STORAGE_ERROR"_s);
        QCOMPARE(house.heard.size(), 0);
    }

    void whatAnAddressDoesByTrustIsOnRecord()
    {
        TrailHouse house;
        const auto done = house.call(u"auth:me"_s, {}, {}, u"10.0.0.7"_s);
        QVERIFY(done);
        QVERIFY(house.call(u"auth:set-up-wanted"_s, {}, {}, u"10.0.0.7"_s)); // open to all
        QVERIFY(house.call(u"test:shout"_s, {}, {}, u"10.0.0.7"_s));
        QVERIFY(house.call(u"test:look"_s, {}, {}, u"10.0.0.7"_s));
        QCOMPARE(house.refusal(u"users:list"_s, {}, {}, u"10.0.0.7"_s), u"FORBIDDEN"_s);
        QStringList kinds;
        for (const Event &event : house.trail()) {
            QCOMPARE(event.actor, u"10.0.0.7"_s);
            QCOMPARE(event.body[u"address"_s].toString(), u"10.0.0.7"_s);
            kinds.append(event.kind);
        }
        QCOMPARE(kinds, (QStringList {u"trusted"_s, u"act"_s, u"read"_s, u"refused"_s}));
    }

    void countsAreWrittenAtTheEnd()
    {
        TrailHouse house;
        house.addUser(u"ana"_s, {u"nurse"_s});
        const QString ana = house.login(u"ana"_s);
        house.refusal(u"users:list"_s, {}, ana);
        house.refusal(u"users:list"_s, {}, ana);
        house.identity->shutdown();
        QCOMPARE(house.trail().size(), 2);
        QCOMPARE(house.trail().last().body[u"count"_s].toInt(), 1);
    }
};

LOKET_TEST(TestAuditTrail)
#include "tst_audittrail.moc"
