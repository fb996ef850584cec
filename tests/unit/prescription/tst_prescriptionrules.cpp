#include "modules/prescription/prescriptionrules.h"
#include "modules/prescription/prescriptionsettings.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::prescription;
using namespace loket::test;
using namespace std::chrono_literals;

// What becomes of prescriptions and of their items.
class TestPrescriptionRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anItemIsSettled_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("given");
        QTest::addColumn<QString>("substitute");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("code"); // or how many were given
        const auto row = [](const char *name, Outcome outcome, int given,
                             const char16_t *substitute, const char16_t *reason,
                             const char16_t *code) {
            QTest::newRow(name) << outcome << given << QString::fromUtf16(substitute)
                                << QString::fromUtf16(reason) << QString::fromUtf16(code);
        };
        const char16_t *missing = u"MISSING_REQUIRED_FIELDS";
        row("whole", Outcome::Dispensed, 0, u"", u"", u"10");
        row("a part", Outcome::Partly, 4, u"", u"the rest tomorrow", u"4");
        row("a part without a reason", Outcome::Partly, 4, u"", u"", missing);
        row("a part of none", Outcome::Partly, 0, u"", u"why", u"WRONG_AMOUNT");
        row("all as a part", Outcome::Partly, 10, u"", u"why", u"WRONG_AMOUNT");
        row("another", Outcome::Substituted, 0, u"drops", u"out of stock", u"10");
        row("fewer of another", Outcome::Substituted, 3, u"drops", u"out of stock", u"3");
        row("another without a name", Outcome::Substituted, 0, u"", u"out of stock", missing);
        row("another without a reason", Outcome::Substituted, 0, u"drops", u"", missing);
        row("refused", Outcome::Refused, 0, u"", u"allergy", u"0");
        row("refused without a reason", Outcome::Refused, 0, u"", u"", missing);
        // What does not go with the outcome is never left out in silence.
        const char16_t *invalid = u"INVALID_FIELD";
        row("whole, and how many that is", Outcome::Dispensed, 10, u"", u"", u"10");
        row("whole, and fewer", Outcome::Dispensed, 3, u"", u"", invalid);
        row("whole, and why", Outcome::Dispensed, 0, u"", u"only 3 left", invalid);
        row("whole, and another", Outcome::Dispensed, 0, u"drops", u"", invalid);
        row("a part of another", Outcome::Partly, 4, u"drops", u"why", invalid);
        row("refused, and some", Outcome::Refused, 5, u"", u"allergy", invalid);
        row("refused, and another", Outcome::Refused, 0, u"drops", u"allergy", invalid);
        row("open, and some", Outcome::Open, 4, u"", u"", invalid);
        row("open, and why", Outcome::Open, 0, u"", u"why", invalid);
    }
    void anItemIsSettled()
    {
        QFETCH(Outcome, outcome);
        QFETCH(int, given);
        QFETCH(QString, substitute);
        QFETCH(QString, reason);
        QFETCH(QString, code);
        const auto after = settled(inWork(),
            {.itemId = u"1"_s,
                .outcome = outcome,
                .given = given,
                .substitute = substitute,
                .reason = reason},
            act());
        QCOMPARE(after ? QString::number(after->items[0].given) : after.error().code, code);
        if (after) {
            QVERIFY(after->items[0].outcome == outcome);
            QCOMPARE(after->items[0].settledBy, m_doer);
            QVERIFY(after->items[1].isOpen());
        }
    }

    void allThatAreOpenAreDispensedAtOnce()
    {
        const auto one = settled(inWork(),
            {.itemId = u"2"_s, .outcome = Outcome::Refused, .reason = u"allergy"_s}, act());
        const auto all = settled(*one, {}, act());
        QVERIFY(all->items[0].outcome == Outcome::Dispensed);
        QVERIFY(all->items[1].outcome == Outcome::Refused);
        QCOMPARE(settled(inWork(), {.outcome = Outcome::Refused}, act()).error().code,
            u"MISSING_REQUIRED_FIELDS"_s);
    }

    void whatAnotherHasSettledIsOpenedFirst()
    {
        const Prescription one = *settled(inWork(),
            {.itemId = u"1"_s, .outcome = Outcome::Refused, .reason = u"allergy"_s}, act());
        const Act others {{u"other"_s, u"Other"_s}, act().at};
        const auto over = settled(one, {.itemId = u"1"_s}, others);
        QCOMPARE(over.error().code, u"ITEM_SETTLED"_s);
        QCOMPARE(over.error().status, 409);
        QCOMPARE(over.error().details.value(u"outcome"_s).toString(), u"refused"_s);
        QCOMPARE(over.error().details.value(u"settledByName"_s).toString(), m_doer.name);
        QVERIFY(settled(one, {.itemId = u"1"_s}, act())); // one's own
        QVERIFY(settled(one, {}, others)->items[0].outcome == Outcome::Refused);
        const auto open = settled(one, {.itemId = u"1"_s, .outcome = Outcome::Open}, others);
        QVERIFY(settled(*open, {.itemId = u"1"_s}, others)->items[0].outcome == Outcome::Dispensed);
    }
    void aSettlementIsTakenBack()
    {
        const auto one = settled(inWork(), {.itemId = u"1"_s}, act());
        const auto back = settled(*one, {.itemId = u"1"_s, .outcome = Outcome::Open}, act());
        QCOMPARE(*back, inWork());
        QCOMPARE(settled(inWork(), {.itemId = u"9"_s}, act()).error().code, u"NO_SUCH_ITEM"_s);
    }

    void eachStepHasItsState()
    {
        const Prescription fresh = received(wish(), act());
        const QString wrong = u"PRESCRIPTION_STATE"_s;
        QCOMPARE(settled(fresh, {}, act()).error().code, wrong);
        QCOMPARE(finished(fresh, act()).error().code, wrong);
        QCOMPARE(collected(fresh, act()).error().code, wrong);
        QCOMPARE(taken(inWork(), false, act()).error().code, wrong);
        QCOMPARE(finished(inWork(), act()).error().code, u"ITEMS_OPEN"_s);
        const Prescription ready = *finished(*settled(inWork(), {}, act()), act());
        QCOMPARE(settled(ready, {}, act()).error().code, wrong);
        QCOMPARE(taken(ready, true, act()).error().code, wrong);
        QVERIFY(cancelled(ready, u"moved"_s, act()).has_value());
        const Prescription over = *collected(ready, act());
        QCOMPARE(cancelled(over, u"moved"_s, act()).error().code, wrong);
    }

    // There is nothing to collect, and nobody to call for it.
    void whatIsRefusedAltogetherIsNotReady()
    {
        Prescription order = taken(received(wish(), act()), false, act()).value();
        for (const Item &item : order.items) {
            order = settled(order,
                {.itemId = item.id, .outcome = Outcome::Refused, .reason = u"allergy"_s}, act())
                        .value();
        }
        QCOMPARE(finished(order, act()).error().code, u"NOTHING_TO_GIVE"_s);
        order = settled(order, {.itemId = order.items.first().id}, act()).value();
        QVERIFY(finished(order, act()).has_value());
    }

    void theClockRunsUntilItIsReady()
    {
        const Prescription fresh = received(wish(), act());
        QVERIFY(!becomesLate(fresh, fresh.dueAt));
        QVERIFY(becomesLate(fresh, fresh.dueAt + 1s));
        const Prescription ready =
            *finished(*settled(inWork(), {}, act()), {m_doer, fresh.dueAt + 1s});
        QVERIFY(ready.isLate);
        QVERIFY(!becomesLate(ready, fresh.dueAt + 1h));
        const Prescription moved = movedInTime(fresh, 2h);
        QVERIFY(!becomesLate(moved, fresh.dueAt + 1h));
    }

    void whatIsSentIsRead()
    {
        const Prescription ready = *finished(*settled(inWork(), {}, act()), act());
        QCOMPARE(*Prescription::fromJson(ready.toJson()), ready);
        QJsonObject newer = ready.toJson();
        newer.insert(u"state"_s, u"amended"_s);
        const Prescription unknown = *Prescription::fromJson(newer);
        QVERIFY(!unknown.state.isKnown());
        QCOMPARE(unknown.toJson(), newer);
        QCOMPARE(Prescription::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
    }

    void pharmaciesAreRead()
    {
        const auto two = pharmaciesFromText(u"F:F:Pharmacy, night:N:Night: pharmacy"_s);
        QCOMPARE(two->size(), 2);
        QCOMPARE(two->at(1).id, u"night"_s);
        QCOMPARE(two->at(1).serviceId, u"N"_s);
        QCOMPARE(two->at(1).name, u"Night: pharmacy"_s);
        for (const auto &wrong : {u""_s, u"F"_s, u"F:F"_s, u"F:F: "_s, u"F:F:A,F:N:B"_s}) {
            QVERIFY2(!pharmaciesFromText(wrong), qPrintable(wrong));
        }
        for (const ModuleSetting &setting : declaredSettings()) {
            QVERIFY2(setting.isAllowed(setting.standard), qPrintable(setting.allowed));
        }
    }

private:
    Act act() const { return {m_doer, m_clock.now()}; }
    static Prescription wish()
    {
        Prescription wish;
        wish.id = u"o-1"_s;
        wish.patientId = u"p-1"_s;
        wish.pharmacyId = u"F"_s;
        wish.kind = Kind::ReadyMade;
        for (const auto &name : {u"syrup"_s, u"tablets"_s}) {
            Item item;
            item.name = name;
            item.quantity = 10;
            wish.items.append(item);
        }
        return wish;
    }
    Prescription inWork() const { return *taken(received(wish(), act()), false, act()); }

    const ManualClock m_clock;
    const Doer m_doer {u"u-1"_s, u"Rina"_s};
};

LOKET_TEST(TestPrescriptionRules)
#include "tst_prescriptionrules.moc"
