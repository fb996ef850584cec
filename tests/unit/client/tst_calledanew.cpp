// What becomes of the names in other languages when somebody renames a service or a counter.
#include "client/queue/calledanew.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket::client;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList ownWords {u"General clinic"_s, u"Poli umum"_s, u"คลินิกทั่วไป"_s};
const Called fromPreset {u"Poli umum"_s,
    {{u"en"_s, u"General clinic"_s}, {u"id"_s, u"Poli umum"_s}, {u"th"_s, u"คลินิกทั่วไป"_s}}};

} // namespace

class TestCalledAnew : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewNameHoldsInEveryLanguage()
    {
        for (const QString &language : {u"en"_s, u"id"_s, u"th"_s}) {
            const Called after = calledAnew(fromPreset, language, u"Dr. Wati"_s, ownWords);
            for (const QString &seen : {u"en"_s, u"id"_s, u"th"_s}) {
                QCOMPARE(after.in(seen), u"Dr. Wati"_s);
            }
        }
    }

    void whatPeopleWroteStays()
    {
        const Called before {
            u"Poli Dr. Wati"_s, {{u"en"_s, u"Dr. Wati's room"_s}, {u"th"_s, u"คลินิกทั่วไป"_s}}};
        const Called after = calledAnew(before, u"en"_s, u"Room 5"_s, ownWords);
        QCOMPARE(after.in(u"en"_s), u"Room 5"_s);
        QCOMPARE(after.in(u"id"_s), u"Poli Dr. Wati"_s);
        QCOMPARE(after.in(u"th"_s), u"Poli Dr. Wati"_s); // the preset's word went
        const Called other = calledAnew(before, u"id"_s, u"Kamar 5"_s, ownWords);
        QCOMPARE(other.name, u"Kamar 5"_s);
        QCOMPARE(other.in(u"en"_s), u"Dr. Wati's room"_s);
    }

    void theSameNameChangesNothing()
    {
        QCOMPARE(calledAnew(fromPreset, u"en"_s, u"General clinic"_s, ownWords), fromPreset);
    }
};

LOKET_TEST(TestCalledAnew)
#include "tst_calledanew.moc"
