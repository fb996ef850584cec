#include "modules/telemedicine/whiteboard.h"
#include "support/testmain.h"
#include "vocabulary/telemedicine/names.h"

#include <QtTest>

using namespace loket;
using namespace loket::telemedicine;

namespace {

QList<qint64> seqs(const Whiteboard &board)
{
    QList<qint64> seqs;
    for (const Stroke &stroke : board.strokes()) {
        seqs.append(stroke.seq);
    }
    return seqs;
}

void draw(Whiteboard &board, const QStringList &authors)
{
    for (const QString &author : authors) {
        QVERIFY(board.add(author, author, QJsonObject {{u"x"_s, 1}}));
    }
}

} // namespace

class TestWhiteboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoTakesOnesOwnLastOne()
    {
        Whiteboard board;
        draw(board, {u"a"_s, u"b"_s, u"a"_s, u"b"_s});
        QCOMPARE(board.undo(u"a"_s), std::optional<qint64>(3));
        QCOMPARE(board.undo(u"a"_s), std::optional<qint64>(1));
        QVERIFY(!board.undo(u"a"_s));
        QCOMPARE(seqs(board), (QList<qint64> {2, 4}));
        draw(board, {u"a"_s});
        QCOMPARE(seqs(board).last(), 7); // no number twice
    }

    void whoClearedMayTakeItBack()
    {
        Whiteboard board;
        draw(board, {u"a"_s, u"b"_s});
        QVERIFY(board.clear(u"b"_s));
        QVERIFY(!board.clear(u"a"_s)); // it is empty
        draw(board, {u"a"_s});
        QVERIFY(!board.mayRestore(u"a"_s));
        QVERIFY(board.mayRestore(u"b"_s));
        board.restore();
        QCOMPARE(seqs(board), (QList<qint64> {1, 2, 4}));
        QVERIFY(!board.mayRestore(u"b"_s));
    }

    void aLaterClearingIsTheOneThatCounts()
    {
        Whiteboard board;
        draw(board, {u"a"_s});
        board.clear(u"a"_s);
        draw(board, {u"b"_s});
        board.clear(u"b"_s);
        QVERIFY(!board.mayRestore(u"a"_s));
        board.restore();
        QCOMPARE(seqs(board), (QList<qint64> {3}));
    }

    void whoDrewAfterClearingTakesBackTheStroke()
    {
        Whiteboard board;
        draw(board, {u"a"_s});
        board.clear(u"a"_s);
        draw(board, {u"a"_s});
        QVERIFY(!board.mayRestore(u"a"_s));
        QVERIFY(board.undo(u"a"_s));
        QVERIFY(board.mayRestore(u"a"_s));
    }

    void itIsFullSomeTime()
    {
        Whiteboard many;
        for (int i = 0; i < mostStrokes; ++i) {
            QVERIFY(many.add(u"a"_s, u"A"_s, i));
            many.forgetChanges(1);
        }
        QVERIFY(!many.add(u"a"_s, u"A"_s, 0));
        QVERIFY(many.undo(u"a"_s));
        QVERIFY(many.add(u"a"_s, u"A"_s, 0));

        Whiteboard large;
        const QString text(largestStroke - 2, u'x');
        int count = 0;
        while (large.add(u"a"_s, u"A"_s, text)) {
            ++count;
        }
        QVERIFY(count * largestStroke <= largestBoard);
        QVERIFY((count + 2) * largestStroke > largestBoard);
        QVERIFY(large.bytes() <= largestBoard);
        large.clear(u"a"_s);
        QVERIFY(!large.add(u"a"_s, u"A"_s, text)); // what may come back counts
        large.add(u"a"_s, u"A"_s, 1);
        large.clear(u"a"_s);
        QVERIFY(large.add(u"a"_s, u"A"_s, text));
    }

    void whatIsNotWrittenIsBounded()
    {
        Whiteboard board;
        for (int i = 0; i < 2 * mostStrokes; ++i) {
            if (board.add(u"a"_s, u"A"_s, 1)) {
                board.undo(u"a"_s);
            }
        }
        QVERIFY(board.changes().size() <= 2 * mostStrokes + 1);
        QVERIFY(!board.add(u"a"_s, u"A"_s, 1));
        board.forgetChanges(board.changes().size());
        QVERIFY(board.add(u"a"_s, u"A"_s, 1));
    }
};

LOKET_TEST(TestWhiteboard)
#include "tst_whiteboard.moc"
