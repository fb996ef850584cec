#include "modules/kiosks/kiosksmodule.h"
#include "support/commandwalk.h"
#include "support/modulehouse.h"
#include "support/testmain.h"
#include "vocabulary/kiosks/names.h"

using namespace loket;
using namespace loket::kiosks;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

const Identity kiosk {.kind = Identity::Kind::Device,
    .id = u"kiosk-1"_s,
    .name = u"Entrance"_s,
    .roles = {Role::Kiosk}};
const Identity other = device(u"kiosk-2"_s, Role::Kiosk);

// Who is told because of the newest event of this kiosk.
QList<Tiding> tidingsOf(ModuleHouse<KiosksModule> &house, const QString &kioskId)
{
    return house.module->tidings().first().of(house.record(kioskId).last());
}

} // namespace

// Somebody at a kiosk calls for staff.
class TestKiosksModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsGuarded()
    {
        ModuleHouse<KiosksModule> house;
        QCOMPARE(wrongRights(*house.commands), QStringList {});
        QCOMPARE(wrongChecks(*house.commands), QStringList {});
    }

    void theReceptionIsTold()
    {
        ModuleHouse<KiosksModule> house;
        LoopbackClient first(*house.hub, house.face, person(u"r1"_s, {Role::Registrar}));
        LoopbackClient again(*house.hub, house.face, person(u"r1"_s, {Role::Registrar}));
        LoopbackClient second(*house.hub, house.face, person(u"r2"_s, {Role::Registrar}));
        LoopbackClient nurse(*house.hub, house.face, person(u"n1"_s, {Role::Nurse}));
        const Result<Reply> reply = house.ask(kiosk, commands::callStaff);
        QVERIFY(reply);
        QCOMPARE(reply->body[u"told"_s].toInt(), 2);
        const QList<Tiding> tidings = tidingsOf(house, u"kiosk-1"_s);
        QCOMPARE(tidings.size(), 2);
        QVERIFY(tidings[0].does == Tiding::Does::Settle); // an earlier one is old
        QCOMPARE(tidings[1].kind, QString(helpWanted));
        QCOMPARE(tidings[1].to.roles, Roles {Role::Registrar});
        QCOMPARE(tidings[1].about, u"kiosk-1"_s);
        QCOMPARE(tidings[1].data[u"name"_s], u"Entrance"_s);
    }

    void withoutAReceptionOthersAre()
    {
        ModuleHouse<KiosksModule> house;
        LoopbackClient auditor(*house.hub, house.face, person(u"x1"_s, {Role::Auditor}));
        QCOMPARE(house.ask(kiosk, commands::callStaff)->body[u"told"_s].toInt(), 0);
        QVERIFY(house.record(u"kiosk-1"_s).isEmpty()); // nobody who could come
        LoopbackClient doctor(*house.hub, house.face, person(u"d1"_s, {Role::Doctor}));
        QCOMPARE(house.ask(kiosk, commands::callStaff)->body[u"told"_s].toInt(), 1);
        LoopbackClient nurse(*house.hub, house.face, person(u"n1"_s, {Role::Nurse}));
        house.clock.advance(1min);
        house.ask(kiosk, commands::callStaff).value();
        QCOMPARE(tidingsOf(house, u"kiosk-1"_s)[1].to.roles, Roles {Role::Nurse});
    }

    void whoPressesAgainAndAgainTellsOnce()
    {
        ModuleHouse<KiosksModule> house;
        LoopbackClient registrar(*house.hub, house.face, person(u"r1"_s, {Role::Registrar}));
        house.ask(kiosk, commands::callStaff).value();
        house.clock.advance(20s);
        for (int i = 0; i < 50; ++i) {
            const Error refused = house.ask(kiosk, commands::callStaff).error();
            QCOMPARE(refused.code, QString(codes::staffCalled));
            QCOMPARE(refused.status, 429);
            QCOMPARE(refused.details[u"retryAfter"_s].toInt(), 40);
        }
        QVERIFY(house.ask(other, commands::callStaff));
        QCOMPARE(house.record(u"kiosk-1"_s).size(), 1);
        house.clock.advance(40s);
        QVERIFY(house.ask(kiosk, commands::callStaff));
        QCOMPARE(house.record(u"kiosk-1"_s).size(), 2);
    }

    void itIsKnownWhenStaffWereCalled()
    {
        ModuleHouse<KiosksModule> house;
        {
            LoopbackClient registrar(*house.hub, house.face, person(u"r1"_s, {Role::Registrar}));
            house.ask(kiosk, commands::callStaff).value();
        }
        const auto calledAt = [&] {
            QJsonObject screen;
            house.screens->addTo(screen, u"kiosk-1"_s);
            return screen[u"staffCalledAt"_s].toString();
        };
        const QString then = toIso(house.clock.now());
        QCOMPARE(calledAt(), then);
        house.clock.advance(1h);
        house.restart();
        QCOMPARE(calledAt(), then);
    }
};

LOKET_TEST(TestKiosksModule)
#include "tst_kiosksmodule.moc"
