#include "modules/events/recordsearch.h"
#include "storage/storage.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/testdatabase.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::events;
using namespace loket::test;

// What is found on a record of known content, however it is asked for.
class TestRecordSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = std::move(
            Storage::open(test::databaseAt(m_folder->filePath(u"loket.db"_s)), m_clock).value());
    }
    void cleanup() { m_storage.reset(); }

    void eachWayFindsWhatFitsNewestFirst()
    {
        append(u"ann"_s, u"queue"_s, u"issue"_s, u"v1"_s);
        append(u"bob"_s, u"queue"_s, u"call"_s, u"v1"_s);
        append(u"bob"_s, u"queue"_s, u"call"_s, u"v2"_s);
        append(u"bob"_s, u"audit"_s, u"read"_s, u"v1"_s);
        append(u"ann"_s, u"radiology"_s, u"start"_s, u"s1"_s);
        QCOMPARE(found({}), (QList<qint64> {5, 4, 3, 2, 1}));
        QCOMPARE(found({.actors = {u"bob"_s}}), (QList<qint64> {4, 3, 2}));
        QCOMPARE(found({.actors = {u"bob"_s, u"ann"_s}, .module = u"queue"_s}),
            (QList<qint64> {3, 2, 1}));
        QCOMPARE(found({.subjects = {u"v1"_s}}), (QList<qint64> {4, 2, 1}));
        QCOMPARE(found({.subjects = {u"v1"_s, u"s1"_s}, .kind = u"start"_s}), QList<qint64> {5});
        QCOMPARE(found({.actors = {u"ann"_s}, .subjects = {u"v1"_s}}), QList<qint64> {1});
        QCOMPARE(found({.module = u"queue"_s, .kind = u"call"_s}), (QList<qint64> {3, 2}));
        QCOMPARE(found({.kind = u"read"_s}), QList<qint64> {4});
        QCOMPARE(found({.actors = {u"nobody"_s}}), QList<qint64> {});
        QCOMPARE(found({.before = 3}), (QList<qint64> {2, 1}));
    }

    void theTimeCountsAlsoWhereTheClockWasSetBack()
    {
        append(u"ann"_s, u"queue"_s, u"issue"_s, u"v1"_s); // 01:00
        m_clock.jump(std::chrono::hours(24));
        append(u"ann"_s, u"queue"_s, u"issue"_s, u"v2"_s); // 01:00 of the next day
        m_clock.jump(std::chrono::hours(-23));
        append(u"ann"_s, u"queue"_s, u"issue"_s, u"v3"_s); // 02:00
        const auto at = [](const QString &iso) { return instantFromIso(iso).value(); };
        QCOMPARE(found({.from = at(u"2026-01-07T02:00:00.000Z"_s)}), (QList<qint64> {3, 2}));
        QCOMPARE(found({.to = at(u"2026-01-07T02:00:00.000Z"_s)}), QList<qint64> {1});
        QCOMPARE(found({.from = at(u"2026-01-07T01:30:00.000Z"_s),
                     .to = at(u"2026-01-07T03:00:00.000Z"_s)}),
            QList<qint64> {3});
        QCOMPARE(found({.from = at(u"2027-01-01T00:00:00.000Z"_s)}), QList<qint64> {});
    }

    void pagesGoThroughALongRecordAndSayHowFarTheyLooked()
    {
        constexpr int count = 450'000;
        QVERIFY(await(m_storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute(
                u"INSERT INTO event (seq, at, actor, module, kind, subject, body, hash) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                "SELECT i, i * 1000, 'x', 'queue', CASE WHEN i = 7 THEN 'login' ELSE 'call' END, 's', '{}', '' FROM n"_s,
                {count});
            return Done {};
        })));
        RecordQuery query {.kind = u"login"_s};
        int pages = 0;
        QList<qint64> seqs;
        QList<qint64> looked;
        for (bool isMore = true; isMore; ++pages) {
            const RecordPage page = search(query);
            QCOMPARE(page.newest, count);
            QCOMPARE(page.oldest, 1);
            looked.append(toMillis(page.lookedTo.value()) / 1000);
            for (const Event &event : page.events) {
                seqs.append(event.seq);
            }
            isMore = page.next.has_value();
            query.before = page.next;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(seqs, QList<qint64> {7});
        QCOMPARE(looked, (QList<qint64> {250'001, 50'001, 1}));

        // Where an index has them alone, one look is enough.
        const RecordPage page = search({.module = u"queue"_s, .kind = u"login"_s});
        QCOMPARE(page.events.size(), 1);
        QVERIFY(!page.next);
        const RecordPage first = search({.actors = {u"x"_s}, .limit = 2});
        QCOMPARE(first.next, std::optional<qint64>(count - 1));
    }

    void whoOnlyReadsLeavesNoNews()
    {
        const auto newest = [this] {
            return await(m_storage->study([](Transaction &t) -> Result<qint64> {
                return newestDeed(t);
            })).value();
        };
        QCOMPARE(newest(), 0);
        append(u"ann"_s, u"queue"_s, u"issue"_s, u"v1"_s);
        append(u"ann"_s, u"audit"_s, u"read"_s, u"v1"_s);
        QCOMPARE(newest(), 1);
        append(u"ann"_s, u"broadcast"_s, u"read"_s, u"b1"_s); // a message, not the record
        append(u"ann"_s, u"audit"_s, u"read"_s, u"v1"_s);
        QCOMPARE(newest(), 3);
    }

    void theKindsAreThoseOnRecord()
    {
        append(u"ann"_s, u"queue"_s, u"issue"_s, u"v1"_s);
        append(u"ann"_s, u"queue"_s, u"call"_s, u"v1"_s);
        append(u"ann"_s, u"audit"_s, u"read"_s, u"v1"_s);
        append(u"ann"_s, u"queue"_s, u"call"_s, u"v1"_s);
        const auto kinds = await(m_storage->study([](Transaction &t) -> Result<QList<RecordKind>> {
            return recordKinds(t);
        })).value();
        QStringList names;
        for (const RecordKind &kind : kinds) {
            names.append(kind.module + u'.' + kind.kind);
        }
        QCOMPARE(names, (QStringList {u"audit.read"_s, u"queue.call"_s, u"queue.issue"_s}));
    }

private:
    void append(
        const QString &actor, const QString &module, const QString &kind, const QString &subject)
    {
        const NewEvent event {actor, module, kind, subject, {}};
        QVERIFY(await(m_storage->write([event](Transaction &transaction) -> Result<Done> {
            appendEvent(transaction, event);
            return Done {};
        })));
    }
    RecordPage search(const RecordQuery &query)
    {
        return await(m_storage->study([query](Transaction &transaction) -> Result<RecordPage> {
            return searchRecord(transaction, query);
        })).value();
    }
    QList<qint64> found(const RecordQuery &query)
    {
        QList<qint64> seqs;
        for (const Event &event : search(query).events) {
            seqs.append(event.seq);
        }
        return seqs;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<Storage> m_storage;
};

LOKET_TEST(TestRecordSearch)
#include "tst_recordsearch.moc"
