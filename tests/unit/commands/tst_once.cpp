#include "commands/once.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/testdatabase.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {
struct Number {
    int value = 0;
    QJsonObject toJson() const { return {{u"value"_s, value}}; }
    static Result<Number> fromJson(const QJsonObject &json)
    {
        return Number {json.value(u"value"_s).toInt()};
    }
};
}

// Retries: the same request does its work once.
class TestOnce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        m_runs = 0;
    }
    void cleanup() { m_storage.reset(); }

    void aRetryIsGivenTheFirstAnswer()
    {
        const auto first = draw({u"ann"_s, u"draw"_s, u"r1"_s});
        const auto again = draw({u"ann"_s, u"draw"_s, u"r1"_s});
        QVERIFY(!first->repeated);
        QVERIFY(again->repeated);
        QCOMPARE(again->value.value, first->value.value);
        QCOMPARE(m_runs, 1);
    }

    void theAnswerOutlivesTheProgram()
    {
        const auto first = draw({u"ann"_s, u"draw"_s, u"r1"_s});
        m_storage.reset();
        open();
        QCOMPARE(draw({u"ann"_s, u"draw"_s, u"r1"_s})->value.value, first->value.value);
        QCOMPARE(m_runs, 1);
    }

    void othersAreNotMeant_data()
    {
        QTest::addColumn<OnceKey>("key");
        QTest::newRow("another caller") << OnceKey {u"bob"_s, u"draw"_s, u"r1"_s};
        QTest::newRow("another command") << OnceKey {u"ann"_s, u"call"_s, u"r1"_s};
        QTest::newRow("another request") << OnceKey {u"ann"_s, u"draw"_s, u"R1"_s};
        QTest::newRow("none") << OnceKey {u"ann"_s, u"draw"_s, {}};
    }
    void othersAreNotMeant()
    {
        QFETCH(OnceKey, key);
        QVERIFY(draw({u"ann"_s, u"draw"_s, u"r1"_s}));
        QVERIFY(!draw(key)->repeated);
        QCOMPARE(m_runs, 2);
    }

    void aRefusalIsJudgedAnew()
    {
        const OnceKey key {u"ann"_s, u"draw"_s, u"r1"_s};
        const auto refused = await(writeOnce(*m_storage, key, [](Transaction &) -> Result<Number> {
            return fail(u"COUNTER_BUSY"_s, u"Busy."_s, 409);
        }));
        QCOMPARE(refused.error().code, u"COUNTER_BUSY"_s);
        QVERIFY(!draw(key)->repeated);
        QVERIFY(draw(key)->repeated);
    }

    void workThatFailsKeepsNoAnswer()
    {
        const OnceKey key {u"ann"_s, u"draw"_s, u"r1"_s};
        const auto failed =
            await(writeOnce(*m_storage, key, [](Transaction &transaction) -> Result<Number> {
                keepAnswer(transaction, {u"x"_s, u"y"_s, u"z"_s}, {});
                throw StorageFault {u"disk full"_s};
            }));
        QCOMPARE(failed.error().code, u"STORAGE_ERROR"_s);
        QVERIFY(!draw(key)->repeated);
        QVERIFY(!kept({u"x"_s, u"y"_s, u"z"_s}));
    }

    void aThousandRetriesAtOnceDoItOnce()
    {
        QList<QFuture<Result<Once<Number>>>> futures;
        for (int i = 0; i < 1000; ++i) {
            futures.append(start({u"ann"_s, u"draw"_s, u"r1"_s}));
        }
        int done = 0;
        for (const auto &future : futures) {
            const auto answer = await(future);
            done += answer->repeated ? 0 : 1;
            QCOMPARE(answer->value.value, 1);
        }
        QCOMPARE(done, 1);
        QCOMPARE(m_runs, 1);
    }

    void answersAreForgottenAfterADay()
    {
        const OnceKey key {u"ann"_s, u"draw"_s, u"r1"_s};
        QVERIFY(draw(key));
        m_clock.advance(onceLifetime - Millis(1));
        QVERIFY(draw(key)->repeated);
        QCOMPARE(forget(), 0);
        m_clock.advance(Millis(1));
        QVERIFY(!draw(key)->repeated); // not yet swept away, and yet not given
        QVERIFY(draw(key)->repeated);
        m_clock.advance(onceLifetime);
        QCOMPARE(forget(), 1);
        QVERIFY(!kept(key));
    }

private:
    void open()
    {
        auto opened = Storage::open(test::databaseAt(m_folder->filePath(u"loket.db"_s)), m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_storage = std::move(*opened);
    }
    QFuture<Result<Once<Number>>> start(const OnceKey &key)
    {
        return writeOnce(
            *m_storage, key, [this](Transaction &) -> Result<Number> { return Number {++m_runs}; });
    }
    Result<Once<Number>> draw(const OnceKey &key) { return await(start(key)); }
    bool kept(const OnceKey &key)
    {
        return *await(m_storage->read([key](Transaction &transaction) -> Result<bool> {
            return keptAnswer(transaction, key).has_value();
        }));
    }
    int forget()
    {
        return *await(m_storage->write(
            [](Transaction &transaction) -> Result<int> { return forgetOldAnswers(transaction); }));
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::atomic<int> m_runs = 0;
};

LOKET_TEST(TestOnce)
#include "tst_once.moc"
