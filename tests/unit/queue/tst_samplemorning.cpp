#include "modules/queue/samplemorning.h"

#include "modules/queue/queuestore.h"
#include "modules/queue/sampleclinic.h"
#include "storage/storage.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/testdatabase.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::queue;
using loket::test::await;

namespace {

// How many are in each state, and the visits as they are stored.
struct Morning {
    QMap<QString, int> states;
    QJsonArray visits;
};

Morning morningAt(const QString &utc)
{
    const QTemporaryDir folder;
    loket::test::ManualClock clock(utc);
    const Clinic clinic = Clinic::make({.timeZone = "Asia/Jakarta"}).value();
    const auto storage =
        Storage::open(loket::test::databaseAt(folder.filePath(u"loket.db"_s)), clock).value();
    await(storage->write(fillSampleClinic)).value();
    await(storage->write([clinic](Transaction &transaction) {
        return fillSampleMorning(transaction, clinic);
    })).value();
    return await(storage->read([clinic](Transaction &transaction) -> Result<Morning> {
        Morning house;
        for (const Visit &visit :
            QueueStore(transaction)
                .visits({.businessDay = clinic.businessDayOf(transaction.now())})) {
            ++house.states[toText(visit.state)];
            house.visits.append(visit.toJson());
        }
        return house;
    })).value();
}

} // namespace

class TestSampleMorning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAClinicAtWork_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::newRow("in the morning") << u"2026-01-07T03:40:00.000Z"_s;
        QTest::newRow("in the evening") << u"2026-01-07T16:30:00.000Z"_s;
        QTest::newRow("an hour after midnight") << u"2026-01-06T18:00:00.000Z"_s;
    }
    void showsAClinicAtWork()
    {
        QFETCH(QString, utc);
        const Morning house = morningAt(utc);
        QVERIFY2(house.states[u"waiting"_s] >= 10, qPrintable(utc));
        QVERIFY(house.states[u"serving"_s] + house.states[u"called"_s] >= 5);
        QVERIFY(house.states[u"done"_s] >= 30);
        QCOMPARE(house.states[u"parked"_s], 2);
        QVERIFY(house.states[u"no_show"_s] >= 1);
    }
    void isTwiceTheSame()
    {
        const QString utc = u"2026-01-07T03:40:00.000Z"_s;
        QCOMPARE(morningAt(utc).visits, morningAt(utc).visits);
    }
};

LOKET_TEST(TestSampleMorning)
#include "tst_samplemorning.moc"
