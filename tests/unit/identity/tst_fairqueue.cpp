#include "identity/fairqueue.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace Qt::Literals::StringLiterals;

class TestFairQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_seen.clear(); }

    void whoHasTheLowestRankComesFirstThenWhoWasFirst()
    {
        FairQueue queue(10, 10);
        enter(queue, u"a"_s, 2);
        enter(queue, u"b"_s, 1);
        enter(queue, u"c"_s, 2);
        enter(queue, u"d"_s, 0);
        callAll(queue);
        QCOMPARE(m_seen, QStringList({u"d"_s, u"b"_s, u"a"_s, u"c"_s}));
    }

    // Thirty who guess, each again and again: who comes for the first time waits for nobody of
    // them.
    void aCrowdDelaysNobodyWhoIsNew()
    {
        FairQueue queue(64, 16);
        for (int again = 2; again < 6; ++again) {
            for (int i = 0; i < 30; ++i) {
                enter(queue, u"crowd %1"_s.arg(i), again);
            }
        }
        QVERIFY(!enter(queue, u"receptionist"_s, 1)); // in the place of another
        queue.next()(true);
        QCOMPARE(m_seen.last(), u"receptionist"_s);
    }

    void whoHasTheHighestRankIsSentAway()
    {
        FairQueue queue(2, 2);
        QVERIFY(enter(queue, u"a"_s, 5));
        QVERIFY(enter(queue, u"b"_s, 3));
        QVERIFY(!enter(queue, u"c"_s, 5)); // no better than who is here
        QCOMPARE(m_seen, QStringList {u"-c"_s});
        QVERIFY(!enter(queue, u"d"_s, 4));
        QCOMPARE(m_seen, QStringList({u"-c"_s, u"-a"_s}));
        callAll(queue);
        QCOMPARE(m_seen, QStringList({u"-c"_s, u"-a"_s, u"b"_s, u"d"_s}));
    }

    void aShareHasOnlySoManyPlaces()
    {
        FairQueue queue(10, 2);
        QVERIFY(enter(queue, u"a"_s, 0));
        QVERIFY(enter(queue, u"a"_s, 0));
        QVERIFY(!enter(queue, u"a"_s, 0));
        QVERIFY(enter(queue, u"b"_s, 9));
        callAll(queue);
        QVERIFY(enter(queue, u"a"_s, 0));
        QCOMPARE(m_seen, QStringList({u"-a"_s, u"a"_s, u"a"_s, u"b"_s}));
    }

    void withoutPlacesEverybodyIsSentAway()
    {
        FairQueue queue(0, 1);
        QVERIFY(!enter(queue, u"a"_s, 0));
        QCOMPARE(m_seen, QStringList {u"-a"_s});
        QVERIFY(!queue.next());
    }

private:
    bool enter(FairQueue &queue, const QString &share, int rank)
    {
        return queue.enter(
            {share, rank}, [this, share](bool isTurn) { m_seen += isTurn ? share : u'-' + share; });
    }
    void callAll(FairQueue &queue)
    {
        while (const auto task = queue.next()) {
            task(true);
        }
    }

    QStringList m_seen;
};

LOKET_TEST(TestFairQueue)
#include "tst_fairqueue.moc"
