#include "core/whendone.h"
#include "support/testmain.h"

#include <QPromise>
#include <QtTest>

using namespace loket;

class TestWhenDone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsAtOnceWhereItIsDone()
    {
        int got = 0;
        whenDone(QtFuture::makeReadyFuture(Result<int>(7)), this,
            [&](const Result<int> &answer) { got = *answer; });
        QCOMPARE(got, 7);
    }

    void callsOnceItIsDone()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QList<int> got;
        whenDone(promise.future(), this, [&](const Result<int> &answer) { got.append(*answer); });
        promise.addResult(Result<int>(7));
        QVERIFY(got.isEmpty());
        promise.finish();
        QTRY_COMPARE(got, QList<int> {7});
    }

    void givesErrorsAsTheyAre()
    {
        QString code;
        whenDone(QtFuture::makeReadyFuture(Result<int>(fail(u"OFFLINE"_s, u"?"_s, 0))), this,
            [&](const Result<int> &answer) { code = answer.error().code; });
        QCOMPARE(code, u"OFFLINE"_s);
    }

    void saysThatTheMakerHasGone()
    {
        QString code;
        {
            QPromise<Result<int>> promise;
            promise.start();
            whenDone(promise.future(), this,
                [&](const Result<int> &answer) { code = answer.error().code; });
        }
        QTRY_COMPARE(code, u"INTERNAL_ERROR"_s);
    }

    // Where this thread finishes it nothing comes between.
    void callsFromWhereItIsDone()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QList<int> got;
        whenDoneHere(
            promise.future(), this, [&](const Result<int> &answer) { got.append(*answer); });
        promise.addResult(Result<int>(7));
        QVERIFY(got.isEmpty());
        promise.finish();
        QCOMPARE(got, QList<int> {7});
        whenDoneHere(
            promise.future(), this, [&](const Result<int> &answer) { got.append(*answer); });
        QCOMPARE(got, (QList<int> {7, 7}));
        QString code;
        {
            QPromise<Result<int>> broken;
            broken.start();
            whenDoneHere(broken.future(), this,
                [&](const Result<int> &answer) { code = answer.error().code; });
        }
        QCOMPARE(code, u"INTERNAL_ERROR"_s);
    }

    void callsNobodyWhoHasGone()
    {
        QPromise<Result<int>> promise;
        promise.start();
        bool isCalled = false;
        auto context = std::make_unique<QObject>();
        whenDone(promise.future(), context.get(), [&](const Result<int> &) { isCalled = true; });
        whenDoneHere(
            promise.future(), context.get(), [&](const Result<int> &) { isCalled = true; });
        bool otherIsCalled = false;
        whenDone(promise.future(), this, [&](const Result<int> &) { otherIsCalled = true; });
        context.reset();
        promise.addResult(Result<int>(7));
        promise.finish();
        QTRY_VERIFY(otherIsCalled);
        QVERIFY(!isCalled);
    }
};

LOKET_TEST(TestWhenDone)
#include "tst_whendone.moc"
