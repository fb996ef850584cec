#include "modules/queue/waitingline.h"
#include "support/testmain.h"

#include "support/seededrandom.h"
#include "visits.h"

#include <QtTest>

#include <algorithm>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;

namespace {

constexpr Millis ageing = std::chrono::minutes(30);

QStringList idsOf(const QList<Waiting> &line)
{
    QStringList ids;
    for (const Waiting &waiting : line) {
        ids.append(waiting.visitId);
    }
    return ids;
}

QList<Waiting> sorted(QList<Waiting> line, Instant now)
{
    std::sort(line.begin(), line.end(),
        [now](const Waiting &a, const Waiting &b) { return comesBefore(a, b, now, ageing); });
    return line;
}

Waiting randomWaiting(loket::test::SeededRandom &random, int sequence)
{
    Waiting one = waiting(
        QString::number(sequence), Priority(random.below(4)), minute(random.below(60)), sequence);
    if (random.below(5) == 0) {
        one.place = random.below(2) == 0 ? placeInLateQueue(minute(random.below(60)), sequence)
                                         : placeAtFront(minute(random.below(60)), {});
    }
    one.preference = random.below(3);
    return one;
}

} // namespace

class TestCallingOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void priorityThenTimeThenNumber()
    {
        const QList<Waiting> line {waiting(u"low"_s, Priority::Low, minute(0), 1),
            waiting(u"second"_s, Priority::Normal, minute(1), 3),
            waiting(u"first"_s, Priority::Normal, minute(1), 2),
            waiting(u"high"_s, Priority::High, minute(2), 4),
            waiting(u"urgent"_s, Priority::Urgent, minute(3), 5)};
        QCOMPARE(idsOf(sorted(line, minute(5))),
            (QStringList {u"urgent"_s, u"high"_s, u"first"_s, u"second"_s, u"low"_s}));
    }

    void waitingRaisesByOneLevel()
    {
        const Place low = placeFrom(Priority::Low, morning, 7);
        QCOMPARE(effectiveLevel(low, morning, ageing), 3);
        QCOMPARE(effectiveLevel(low, minute(30) - Millis(1), ageing), 3);
        QCOMPARE(effectiveLevel(low, minute(30), ageing), 2);
        QCOMPARE(effectiveLevel(low, minute(60), ageing), 1);
        QCOMPARE(effectiveLevel(low, minute(90), ageing), 0);
        QCOMPARE(effectiveLevel(low, minute(900), ageing), 0);
        QCOMPARE(effectiveLevel(placeInLateQueue(morning, 7), minute(120), ageing), 0);
        QCOMPARE(effectiveLevel(placeAtFront(morning, {}), minute(900), ageing), frontLevel);
        QCOMPARE(effectiveLevel(low, morning - std::chrono::hours(1), ageing), 3);
    }

    void nobodyStarves()
    {
        const Waiting low = waiting(u"low"_s, Priority::Low, minute(0), 1);
        const auto urgentAt = [](int at) {
            return waiting(u"u"_s, Priority::Urgent, minute(at), 2);
        };
        QVERIFY(comesBefore(urgentAt(80), low, minute(80), ageing));
        QVERIFY(comesBefore(low, urgentAt(90), minute(90), ageing));
    }

    void preferenceCountsBelowTheTop()
    {
        Waiting first = waiting(u"first"_s, Priority::Normal, minute(10), 2);
        Waiting other = waiting(u"other"_s, Priority::Normal, minute(0), 1);
        other.preference = 1;
        QVERIFY(comesBefore(first, other, minute(11), ageing));
        QVERIFY(comesBefore(other, first, minute(75), ageing));
    }

    void isAStrictOrder()
    {
        loket::test::SeededRandom random(7);
        QList<Waiting> all;
        for (int i = 0; i < 60; ++i) {
            all.append(randomWaiting(random, i));
        }
        for (const int at : {0, 45, 100, 500}) {
            for (const Waiting &a : all) {
                QVERIFY(!comesBefore(a, a, minute(at), ageing));
                for (const Waiting &b : all) {
                    const bool isSame = a.visitId == b.visitId;
                    QCOMPARE(comesBefore(a, b, minute(at), ageing),
                        !isSame && !comesBefore(b, a, minute(at), ageing));
                    for (const Waiting &c : all) {
                        QVERIFY(!comesBefore(a, b, minute(at), ageing)
                            || !comesBefore(b, c, minute(at), ageing)
                            || comesBefore(a, c, minute(at), ageing));
                    }
                }
            }
        }
    }

    void levelsKeepTheirOrderWhileTimePasses()
    {
        loket::test::SeededRandom random(8);
        for (int i = 0; i < 500; ++i) {
            Waiting a = randomWaiting(random, 1);
            Waiting b = randomWaiting(random, 2);
            b.place.level = a.place.level;
            b.preference = a.preference;
            for (const int at : {0, 31, 61, 95, 300}) {
                QCOMPARE(comesBefore(a, b, minute(at), ageing), comesBeforeInLevel(a, b));
            }
        }
    }

    void lineAgreesWithSorting()
    {
        loket::test::SeededRandom random(9);
        WaitingLine line;
        QList<Waiting> all;
        for (int i = 0; i < 400; ++i) {
            if (!all.isEmpty() && random.below(3) == 0) {
                line.remove(all.takeAt(random.below(int(all.size()))));
            } else {
                Waiting one = randomWaiting(random, i);
                one.preference = 0;
                all.append(one);
                line.insert(one);
            }
            QCOMPARE(line.size(), int(all.size()));
            const Instant now = minute(random.below(200));
            const QList<Waiting> order = sorted(all, now);
            QCOMPARE(idsOf(line.inOrder(now, ageing)), idsOf(order));
            for (qsizetype k = 0; k < order.size(); ++k) {
                QCOMPARE(line.positionOf(order[k], now, ageing), int(k) + 1);
            }
        }
    }

    void frontIsBeforeAllAndTheLastPutThereFirst()
    {
        Waiting earlier = waiting(u"earlier"_s, Priority::Normal, minute(0), 1);
        Waiting later = earlier;
        later.visitId = u"later"_s;
        earlier.place = placeAtFront(minute(10), {});
        later.place = placeAtFront(minute(10), earlier.place.key);
        const Waiting urgent = waiting(u"urgent"_s, Priority::Urgent, minute(0), 2);
        QCOMPARE(idsOf(sorted({urgent, earlier, later}, minute(20))),
            (QStringList {u"later"_s, u"earlier"_s, u"urgent"_s}));
    }

    void keysAreOrderedByTimeAndThenNumber()
    {
        QVERIFY(keyAt(minute(1), 1) < keyAt(minute(1), 2));
        QVERIFY(keyAt(minute(1), 9'999) < keyAt(minute(1) + Millis(1), 1));
        QVERIFY(keyAt(minute(1), 2'000'000) < keyAt(minute(1) + Millis(1), 1));
    }

    void manyBetweenTwo()
    {
        QList<Waiting> line {waiting(u"a"_s, Priority::Normal, minute(0), 1),
            waiting(u"b"_s, Priority::Normal, minute(0), 2)};
        for (int i = 3; i < 8; ++i) {
            Waiting back = waiting(QString::number(i), Priority::Normal, minute(0), i);
            back.place = placeAfter(line, 1, back.place);
            line = sorted(line + QList {back}, minute(1));
            QCOMPARE(line[1].visitId, QString::number(i));
        }
    }

    void afterSoManyOthers()
    {
        loket::test::SeededRandom random(10);
        for (int round = 0; round < 200; ++round) {
            QList<Waiting> line;
            for (int i = 0; i < 1 + random.below(12); ++i) {
                line.append(waiting(QString::number(i), Priority(random.below(4)),
                    minute(random.below(60)), 10 + i));
            }
            line = sorted(line, minute(60));
            const int count = random.below(int(line.size()));
            Waiting back = waiting(u"back"_s, Priority::Normal, minute(60), 1);
            back.place = placeAfter(line, count, back.place);
            const QStringList order = idsOf(sorted(line + QList {back}, minute(60)));
            QCOMPARE(order.indexOf(u"back"_s), count);
        }
    }

    void atTheEnd()
    {
        QList<Waiting> line {waiting(u"low"_s, Priority::Low, minute(50), 3),
            waiting(u"booked"_s, Priority::Normal, minute(90), 4)};
        Waiting late = waiting(u"late"_s, Priority::Normal, minute(20), 5);
        late.place = placeInLateQueue(minute(60), 5);
        Waiting back = waiting(u"back"_s, Priority::Urgent, minute(60), 1);
        back.place = placeAtEnd(line + QList {late}, back.place);
        QCOMPARE(idsOf(sorted(line + QList {late, back}, minute(60))),
            (QStringList {u"booked"_s, u"low"_s, u"back"_s, u"late"_s}));
        const Place newcomer = placeFrom(Priority::High, minute(60), 1);
        QCOMPARE(placeAtEnd({}, newcomer), newcomer);
        QCOMPARE(placeAfter(line, 7, newcomer), placeAtEnd(line, newcomer));
    }

    void whoMayBeCalled()
    {
        Waiting one = waiting(u"one"_s, Priority::Normal, minute(10), 1);
        QVERIFY(!isCallable(one, u"1"_s, minute(9)));
        QVERIFY(isCallable(one, u"1"_s, minute(10)));
        one.forCounter = u"2"_s;
        QVERIFY(!isCallable(one, u"1"_s, minute(10)));
        QVERIFY(isCallable(one, u"2"_s, minute(10)));
    }
};

LOKET_TEST(TestCallingOrder)
#include "tst_callingorder.moc"
