#include "commands/journal.h"
#include "support/manualclock.h"
#include "support/testdatabase.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

struct Stamp {
    QString subject;

    QJsonObject toJson() const { return {{u"subject"_s, subject}}; }
    static Result<Stamp> fromJson(const QJsonObject &json)
    {
        return Stamp {json.value(u"subject"_s).toString()};
    }
};

NewEvent happened(const QString &module, const QString &kind, const QString &subject)
{
    return {u"ann"_s, module, kind, subject, {}};
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Storage::open(test::databaseAt(m_folder->filePath(u"loket.db"_s)), m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_storage = std::move(*opened);
        m_journal = std::make_unique<Journal>(*m_storage);
        m_heard.clear();
        for (const auto &module : {u"scan"_s, u"queue"_s}) {
            m_journal->follow(module,
                {.apply = [this](const Event &event) { hear(u"apply"_s, event); },
                    .announce = [this](const Event &event) { hear(u"announce"_s, event); }});
        }
    }
    void cleanup()
    {
        m_journal.reset();
        m_storage.reset();
    }

    void whatHappenedIsAppliedThenAnnounced()
    {
        const auto done = change(
            {}, {happened(u"scan"_s, u"start"_s, u"1"_s), happened(u"queue"_s, u"call"_s, u"2"_s)});
        QVERIFY(done && !done->repeated);
        QCOMPARE(m_heard,
            (QStringList {u"apply scan start 1"_s, u"apply queue call 2"_s,
                u"announce scan start 1"_s, u"announce queue call 2"_s}));
        QCOMPARE(recorded(), 2);
    }

    void inTheOrderOfTheRecord()
    {
        QList<QFuture<Result<Once<Stamp>>>> all;
        for (int i = 1; i <= 50; ++i) {
            all.append(begin({}, {happened(u"scan"_s, u"start"_s, QString::number(i))}));
        }
        for (const auto &one : all) {
            QVERIFY(QTest::qWaitFor([&] { return one.isFinished(); }));
        }
        QCOMPARE(m_heard.size(), 100);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(m_heard[2 * i].endsWith(u' ' + QString::number(i + 1)));
        }
    }

    void aRetryTellsNobody()
    {
        const OnceKey once {u"ann"_s, u"scan:start"_s, u"r1"_s};
        QVERIFY(change(once, {happened(u"scan"_s, u"start"_s, u"1"_s)}));
        m_heard.clear();
        const auto again = change(once, {happened(u"scan"_s, u"start"_s, u"1"_s)});
        QVERIFY(again && again->repeated);
        QCOMPARE(again->value.subject, u"1"_s);
        QVERIFY(m_heard.isEmpty());
        QCOMPARE(recorded(), 1);
    }

    // In the same transaction, and told like everything else; a reaction may cause another.
    void reactionsHappenWithIt()
    {
        m_journal->react(u"scan"_s, u"complete"_s, [](Changes &changes, const Event &scan) {
            changes.append(happened(u"queue"_s, u"requeue"_s, scan.subject));
            return Result<Done>(Done {});
        });
        m_journal->react(u"queue"_s, u"requeue"_s, [](Changes &changes, const Event &) {
            changes.append(happened(u"other"_s, u"note"_s, u"3"_s));
            return Result<Done>(Done {});
        });
        QVERIFY(change({}, {happened(u"scan"_s, u"complete"_s, u"7"_s)}));
        QCOMPARE(m_heard,
            (QStringList {u"apply scan complete 7"_s, u"apply queue requeue 7"_s,
                u"announce scan complete 7"_s, u"announce queue requeue 7"_s}));
        QCOMPARE(recorded(), 3);
    }

    void whereAReactionIsRefusedNothingHappened()
    {
        m_journal->react(u"scan"_s, u"complete"_s, [](Changes &changes, const Event &) {
            changes.append(happened(u"queue"_s, u"requeue"_s, u"7"_s));
            return Result<Done>(fail(u"VISIT_ENDED"_s, u"The visit is over."_s, 409));
        });
        const auto done = change({}, {happened(u"scan"_s, u"complete"_s, u"7"_s)});
        QCOMPARE(done.error().code, u"VISIT_ENDED"_s);
        QVERIFY(m_heard.isEmpty());
        QCOMPARE(recorded(), 0);
    }

private:
    void hear(const QString &what, const Event &event)
    {
        QCOMPARE(event.time, m_clock.now());
        QVERIFY(event.seq > 0);
        m_heard.append(QStringList {what, event.module, event.kind, event.subject}.join(u' '));
    }
    QFuture<Result<Once<Stamp>>> begin(const OnceKey &once, const QList<NewEvent> &events)
    {
        return m_journal->change(once, [events](Changes &changes) -> Result<Stamp> {
            for (const NewEvent &one : events) {
                changes.append(one);
            }
            return Stamp {events.first().subject};
        });
    }
    Result<Once<Stamp>> change(const OnceKey &once, const QList<NewEvent> &events)
    {
        const auto done = begin(once, events);
        return QTest::qWaitFor([&] { return done.isFinished(); })
            ? done.result()
            : fail(u"TOO_LATE"_s, u"The change did not finish."_s);
    }
    qint64 recorded()
    {
        const auto last = m_journal->read(
            [](Transaction &transaction) -> Result<qint64> { return lastEvent(transaction).seq; });
        return QTest::qWaitFor([&] { return last.isFinished(); }) ? last.result().value_or(-1) : -1;
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Journal> m_journal;
    QStringList m_heard;
};

LOKET_TEST(JournalTest)
#include "tst_journal.moc"
