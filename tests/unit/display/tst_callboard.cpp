#include "qml/display/callboard.h"
#include "support/testmain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

using namespace loket;
using namespace loket::display;

namespace {

Call callOf(const QString &id, const QString &number, qint64 at, const QString &counter = u"1"_s)
{
    return {id, number, counter, u"A"_s, instantFromMillis(at), instantFromMillis(at)};
}

QStringList numbersOf(const CallBoard &board)
{
    QStringList numbers;
    for (const Call &call : board.calls()) {
        numbers.append(call.number);
    }
    return numbers;
}

} // namespace

class TestCallBoard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsNewestFirst();
    void aNumberIsThereOnce();
    void anOlderCallOfANumberChangesNothing();
    void takesWhatIsAtCounters();
    void otherServicesAreLeftAlone();
    void forgetsWhatIsOff();
    void forgetsWhatIsDoneWhenTheDayIsClosed();
    void forgetsWhatIsOverForLong();
    void keepsNoMoreThanItShows();
};

void TestCallBoard::keepsNewestFirst()
{
    CallBoard board;
    board.add(callOf(u"2"_s, u"A-002"_s, 2'000));
    board.add(callOf(u"3"_s, u"A-003"_s, 3'000));
    board.add(callOf(u"1"_s, u"A-001"_s, 1'000));
    QCOMPARE(numbersOf(board), QStringList({u"A-003"_s, u"A-002"_s, u"A-001"_s}));
}

void TestCallBoard::aNumberIsThereOnce()
{
    CallBoard board;
    board.add(callOf(u"1"_s, u"A-001"_s, 1'000));
    board.add(callOf(u"2"_s, u"A-002"_s, 2'000));
    board.add(callOf(u"3"_s, u"A-001"_s, 3'000, u"2"_s));
    QCOMPARE(numbersOf(board), QStringList({u"A-001"_s, u"A-002"_s}));
    QCOMPARE(board.calls().first().counter, u"2"_s);
}

void TestCallBoard::anOlderCallOfANumberChangesNothing()
{
    CallBoard board;
    board.add(callOf(u"2"_s, u"A-001"_s, 2'000, u"2"_s));
    board.add(callOf(u"1"_s, u"A-001"_s, 1'000, u"1"_s));
    board.add(callOf(u"2"_s, u"A-001"_s, 4'000, u"4"_s));
    QCOMPARE(board.calls(), QList({callOf(u"2"_s, u"A-001"_s, 2'000, u"2"_s)}));
}

void TestCallBoard::takesWhatIsAtCounters()
{
    CallBoard board;
    board.add(callOf(u"1"_s, u"A-001"_s, 1'000));
    board.add(callOf(u"2"_s, u"A-002"_s, 2'000));
    board.takeOpen(u"A"_s, {callOf(u"A-002"_s, u"A-002"_s, 0), callOf(u"A-003"_s, u"A-003"_s, 0)});
    QCOMPARE(numbersOf(board), QStringList({u"A-002"_s, u"A-001"_s, u"A-003"_s}));
    QCOMPARE(board.calls().at(0).isOpen, true);
    QCOMPARE(board.calls().at(1).isOpen, false);
    QCOMPARE(board.calls().at(2).isOpen, true);
}

void TestCallBoard::otherServicesAreLeftAlone()
{
    CallBoard board;
    board.add(callOf(u"1"_s, u"A-001"_s, 1'000));
    board.takeOpen(u"B"_s, {});
    QCOMPARE(board.calls().first().isOpen, true);
}

void TestCallBoard::forgetsWhatIsOff()
{
    CallBoard board;
    board.add(callOf(u"1"_s, u"A-001"_s, 1'000));
    QVERIFY(board.has(u"A-001"_s));
    board.forget(u"A-001"_s);
    QVERIFY(!board.has(u"A-001"_s));
    QVERIFY(board.calls().isEmpty());
}

void TestCallBoard::forgetsWhatIsDoneWhenTheDayIsClosed()
{
    CallBoard board;
    board.add(callOf(u"1"_s, u"A-001"_s, 1'000));
    board.add(callOf(u"2"_s, u"A-002"_s, 2'000));
    Call other = callOf(u"3"_s, u"B-001"_s, 3'000);
    other.serviceId = u"B"_s;
    other.isOpen = false;
    board.add(other);
    board.takeOpen(u"A"_s, {callOf(u"A-002"_s, u"A-002"_s, 2'000)});
    board.forgetDone(u"A"_s);
    QCOMPARE(numbersOf(board), QStringList({u"B-001"_s, u"A-002"_s}));
}

void TestCallBoard::forgetsWhatIsOverForLong()
{
    CallBoard board;
    board.add(callOf(u"1"_s, u"A-001"_s, 0));
    board.add(callOf(u"2"_s, u"A-002"_s, 0));
    board.takeOpen(u"A"_s, {callOf(u"A-002"_s, u"A-002"_s, 0)});
    const Instant limit = Instant(CallBoard::lifetime);
    board.forgetOld(limit - Millis(1));
    QCOMPARE(board.calls().size(), 2);
    board.forgetOld(limit);
    QCOMPARE(numbersOf(board), QStringList {u"A-002"_s});
}

void TestCallBoard::keepsNoMoreThanItShows()
{
    CallBoard board;
    for (int i = 0; i <= CallBoard::most; ++i) {
        board.add(callOf(QString::number(i), u"A-%1"_s.arg(i), i));
    }
    QCOMPARE(board.calls().size(), qsizetype(CallBoard::most));
    QVERIFY(!board.has(u"A-0"_s));
}

LOKET_TEST(TestCallBoard)
#include "tst_callboard.moc"
