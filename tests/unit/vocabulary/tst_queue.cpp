#include "support/testmain.h"
#include "vocabulary/queue/words.h"

#include <QtTest>

using namespace loket;
using namespace loket::queue;
using namespace Qt::Literals::StringLiterals;

// What is said of the queue, there and back, and what this program does not know yet.
class TestQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEnumHasItsNames()
    {
        walk<State>({u"booked"_s, u"waiting"_s, u"called"_s, u"serving"_s, u"parked"_s,
                        u"no_show"_s, u"done"_s, u"cancelled"_s, u"closed"_s},
            State::Closed);
        walk<Priority>({u"URGENT"_s, u"HIGH"_s, u"NORMAL"_s, u"LOW"_s}, Priority::Low);
        walk<Action>({u"issue"_s, u"check-in"_s, u"call"_s, u"recall"_s, u"start"_s, u"requeue"_s,
                         u"no-show"_s, u"rejoin"_s, u"park"_s, u"resume"_s, u"transfer"_s,
                         u"finish"_s, u"cancel"_s, u"close-day"_s, u"update"_s, u"undo"_s},
            Action::Undo);
        walk<Outcome>(
            {u"open"_s, u"served"_s, u"transferred"_s, u"no_show"_s, u"cancelled"_s, u"closed"_s},
            Outcome::Closed);
        walk<Placement>({u"front"_s, u"after"_s, u"end"_s, u"age"_s}, Placement::Age);
    }

    void whatIsNotKnownKeepsItsName()
    {
        const auto asleep = Word<State>::fromText(u"asleep"_s);
        QVERIFY(asleep == State::Unknown && !asleep.isKnown());
        QCOMPARE(asleep.text(), u"asleep"_s);
        QCOMPARE(Word<Priority>::fromText(u"VIP"_s).text(), u"VIP"_s);
        QVERIFY(!Word<State>::fromText(u"WAITING"_s).isKnown());
        QCOMPARE(Word<State>(State::NoShow).text(), u"no_show"_s);
    }

private:
    template <class Enum>
    static void walk(const QStringList &texts, Enum last)
    {
        QCOMPARE(textsOf<Enum>(), texts);
        QCOMPARE(texts.size(), qsizetype(last) + 1);
        for (const QString &text : texts) {
            QCOMPARE(toText(fromText<Enum>(text).value()), text);
        }
        QVERIFY(!fromText<Enum>(u"no such"_s) && !fromText<Enum>(QString()));
    }
};

LOKET_TEST(TestQueue)
#include "tst_queue.moc"
