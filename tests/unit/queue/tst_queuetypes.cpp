#include "modules/queue/queuetypes.h"
#include "support/testmain.h"

#include "visits.h"

#include <QtTest>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;

class TestQueueTypes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void visitsSurviveTheRecord()
    {
        for (const State state : allOf<State>()) {
            const Visit visit = visitIn(state);
            QCOMPARE(Visit::fromJson(visit.toJson()).value(), visit);
        }
        Visit full = visitIn(State::Serving);
        full.patientId = u"P-1"_s;
        full.patientName = u"Siti"_s;
        full.language = u"id"_s;
        full.priority = Priority::Urgent;
        full.place = placeAtFront(minute(3), 5);
        full.forCounter = u"2"_s;
        full.reason = u"X-ray"_s;
        full.note = u"Speaks Thai"_s;
        full.issuedServiceName = u"General"_s;
        full.stop().serviceName = u"General"_s;
        full.stop().counterName = u"Counter 1"_s;
        full.stop().servedBefore = Millis(1234);
        full.stop().offered = Estimate {4, 5};
        full.stops.append(full.stop());
        full.stops[0].outcome = Outcome::Transferred;
        full.stops[0].finishedAt = minute(9);
        full.route = {{u"F"_s, {}}, {u"A"_s, u"1"_s}};
        QCOMPARE(Visit::fromJson(full.toJson()).value(), full);
    }

    void aDamagedRecordIsRefused()
    {
        const QJsonObject good = visitIn(State::Called).toJson();
        for (const QString &key : {u"id"_s, u"number"_s, u"state"_s, u"stops"_s, u"issuedAt"_s,
                 u"version"_s, u"businessDay"_s, u"priority"_s}) {
            QJsonObject bad = good;
            bad.remove(key);
            QVERIFY2(!Visit::fromJson(bad), qPrintable(key));
        }
        QJsonObject bad = good;
        bad.insert(u"state"_s, u"asleep"_s);
        QVERIFY(!Visit::fromJson(bad));
        bad = good;
        bad.insert(u"stops"_s, QJsonArray {QJsonObject {{u"serviceId"_s, u"A"_s}}});
        QVERIFY(!Visit::fromJson(bad));
    }
};

LOKET_TEST(TestQueueTypes)
#include "tst_queuetypes.moc"
