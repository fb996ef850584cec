#include "qml/display/announcer.h"
#include "support/testmain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;

using namespace loket;
using namespace loket::display;

namespace {
Call callOf(const QString &id)
{
    return {id, u"A-"_s + id, {}, u"A"_s, {}, {}};
}
}

class TestAnnouncer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void announcesOneAtATimeInOrder();
    void announcesNoneTwice();
};

void TestAnnouncer::announcesOneAtATimeInOrder()
{
    Announcer announcer(Millis(20), Millis(5));
    QStringList seen;
    connect(&announcer, &Announcer::changed, this, [&] {
        const QString id = announcer.current().id;
        if (seen.isEmpty() || seen.last() != id) {
            seen.append(id);
        }
    });
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
        announcer.add(callOf(id));
    }
    QCOMPARE(announcer.current(), callOf(u"1"_s));
    QCOMPARE(announcer.waiting(), QStringList({u"2"_s, u"3"_s}));
    QTRY_COMPARE(announcer.current(), Call {});
    QCOMPARE(seen, QStringList({u"1"_s, u"2"_s, u"3"_s, QString()}));
}

void TestAnnouncer::announcesNoneTwice()
{
    Announcer announcer(Millis(1), Millis(1));
    announcer.add(callOf(u"1"_s));
    announcer.add(callOf(u"1"_s));
    QCOMPARE(announcer.waiting(), QStringList {});
    QTRY_COMPARE(announcer.current(), Call {});
    announcer.add(callOf(u"1"_s));
    QCOMPARE(announcer.current(), Call {});
}

LOKET_TEST(TestAnnouncer)
#include "tst_announcer.moc"
