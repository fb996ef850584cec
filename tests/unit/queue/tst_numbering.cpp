#include "modules/queue/numbering.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::queue;

namespace {

Service serviceOf(int first, int last)
{
    return {.id = u"A"_s, .prefix = u"A"_s, .firstNumber = first, .lastNumber = last};
}

} // namespace

class TestNumbering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isPaddedToTheLastNumber()
    {
        QCOMPARE(numberText(serviceOf(1, 999), 1), u"A-001"_s);
        QCOMPARE(numberText(serviceOf(1, 999), 999), u"A-999"_s);
        QCOMPARE(numberText(serviceOf(1, 9), 3), u"A-3"_s);
        QCOMPARE(numberText(serviceOf(100, 1999), 100), u"A-0100"_s);
    }

    void startsAtTheFirst()
    {
        QCOMPARE(nextInSeries({}, serviceOf(1, 999), {}), (SeriesRow {1, false}));
        QCOMPARE(nextInSeries({}, serviceOf(100, 999), {}), (SeriesRow {100, false}));
        QCOMPARE(nextInSeries(SeriesRow {7, false}, serviceOf(1, 999), {}), (SeriesRow {8, false}));
    }

    void wrapsAndSkipsWhatIsTaken()
    {
        const Service service = serviceOf(1, 5);
        QCOMPARE(nextInSeries(SeriesRow {5, false}, service, {}), (SeriesRow {1, true}));
        QCOMPARE(nextInSeries(SeriesRow {5, false}, service, {1, 2}), (SeriesRow {3, true}));
        QCOMPARE(nextInSeries(SeriesRow {3, true}, service, {4, 5, 1}), (SeriesRow {2, true}));
        QCOMPARE(nextInSeries(SeriesRow {4, true}, service, {1, 2, 3, 5}), (SeriesRow {4, true}));
    }

    void goesOnPastTheLastWhereAllAreTaken()
    {
        const Service service = serviceOf(1, 5);
        QCOMPARE(
            nextInSeries(SeriesRow {3, true}, service, {1, 2, 3, 4, 5}), (SeriesRow {6, true}));
        QCOMPARE(
            nextInSeries(SeriesRow {6, true}, service, {1, 2, 3, 4, 5, 6}), (SeriesRow {7, true}));
        QCOMPARE(
            nextInSeries(SeriesRow {7, true}, service, {1, 2, 4, 5, 6, 7}), (SeriesRow {3, true}));
        QCOMPARE(nextInSeries(SeriesRow {3, true}, service, {1, 2, 3, 4, 5, 6, 7}),
            (SeriesRow {8, true}));
        QCOMPARE(numberText(serviceOf(1, 999), 1000), u"A-1000"_s);
    }

    void someAreForStaff()
    {
        QCOMPARE(numbersIn(serviceOf(100, 999)), 900);
        QCOMPARE(staffNumbers(serviceOf(1, 999), 10), 100);
        QCOMPARE(staffNumbers(serviceOf(1, 9), 10), 1);
        QCOMPARE(staffNumbers(serviceOf(1, 9), 0), 0);
    }

    void aRangeThatChangedDuringTheDay()
    {
        QCOMPARE(
            nextInSeries(SeriesRow {900, false}, serviceOf(1, 500), {}), (SeriesRow {1, true}));
        QCOMPARE(
            nextInSeries(SeriesRow {20, false}, serviceOf(100, 500), {}), (SeriesRow {100, false}));
        QCOMPARE(nextInSeries(SeriesRow {3, false}, serviceOf(3, 3), {}), (SeriesRow {3, true}));
    }
};

LOKET_TEST(TestNumbering)
#include "tst_numbering.moc"
