#include "support/testmain.h"
#include "vocabulary/radiology/names.h"
#include "vocabulary/radiology/scan.h"
#include "vocabulary/radiology/turnaround.h"

#include <QJsonArray>
#include <QMetaProperty>
#include <QtTest>

using namespace loket;
using namespace loket::radiology;

// A scan as the contract has it, there and back, and what this program does not know yet.
class TestScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheContractNamesIsThere()
    {
        const QStringList members {u"id"_s, u"patientId"_s, u"scanType"_s, u"priority"_s,
            u"notes"_s, u"status"_s, u"queuedAt"_s, u"startedAt"_s, u"completedAt"_s, u"results"_s,
            u"estimatedDuration"_s};
        const QJsonObject json = Scan().toJson();
        for (const QString &member : members) {
            QVERIFY2(json.contains(member), qPrintable(member));
        }
        QVERIFY(json.value(u"notes"_s).isNull());
        QVERIFY(json.value(u"startedAt"_s).isNull());
        QCOMPARE(json.value(u"status"_s).toString(), u"queued"_s);
    }

    void aScanComesBackAsItWas()
    {
        QCOMPARE(*Scan::fromJson(full().toJson()), full());
        Scan bare;
        bare.id = u"s1"_s;
        bare.patientId = u"p-1"_s;
        bare.type = ScanType::XRay;
        QCOMPARE(*Scan::fromJson(bare.toJson()), bare);
    }

    void whatIsNotKnownIsKeptAsItIs()
    {
        QJsonObject json = full().toJson();
        json.insert(u"scanType"_s, u"PET"_s);
        json.insert(u"status"_s, u"amended"_s);
        json.insert(u"priority"_s, u"STAT"_s);
        const auto scan = Scan::fromJson(json);
        QVERIFY(scan);
        QVERIFY(scan->type == ScanType::Unknown && scan->status == ScanStatus::Unknown);
        QCOMPARE(scan->type.text(), u"PET"_s);
        QCOMPARE(scan->toJson(), json);
        QVERIFY(Word<ScanType>::fromText(u"PET"_s) != Word<ScanType>::fromText(u"DEXA"_s));
    }

    void whatIsMissingIsNamed()
    {
        for (const QString &member :
            {u"id"_s, u"patientId"_s, u"scanType"_s, u"status"_s, u"queuedAt"_s}) {
            QJsonObject json = full().toJson();
            json.remove(member);
            const auto scan = Scan::fromJson(json);
            QVERIFY2(!scan, qPrintable(member));
            QCOMPARE(scan.error().code, u"UNREADABLE_ANSWER"_s);
            QVERIFY(scan.error().message.contains(member));
        }
    }

    void everyWordComesBack()
    {
        walk<ScanType>({u"CT"_s, u"MRI"_s, u"X-RAY"_s, u"ULTRASOUND"_s});
        walk<ScanPriority>({u"URGENT"_s, u"HIGH"_s, u"NORMAL"_s, u"LOW"_s});
        walk<ScanStatus>({u"queued"_s, u"in_progress"_s, u"completed"_s, u"cancelled"_s});
    }

    void everyTypeTakesItsTime()
    {
        QCOMPARE(minutesOf(ScanType::Ct), 30);
        QCOMPARE(minutesOf(ScanType::Mri), 60);
        QCOMPARE(minutesOf(ScanType::XRay), 15);
        QCOMPARE(minutesOf(ScanType::Ultrasound), 20);
    }

    void aScreenReadsItsProperties()
    {
        const Scan scan = full();
        const auto read = [&scan](const char *name) {
            const QMetaObject &meta = Scan::staticMetaObject;
            return meta.property(meta.indexOfProperty(name)).readOnGadget(&scan);
        };
        QCOMPARE(read("type").value<ScanType>(), ScanType::Mri);
        QCOMPARE(read("typeText").toString(), u"MRI"_s);
        QCOMPARE(read("status").value<ScanStatus>(), ScanStatus::InProgress);
        QCOMPARE(read("queuedAt").toDateTime().toMSecsSinceEpoch(), 60'000);
        QVERIFY(!read("completedAt").toDateTime().isValid());
        QCOMPARE(read("startedBy").toString(), u"Budi"_s);
        QCOMPARE(read("overdue").toBool(), true);
    }

    void aRoomComesBackAsItWas()
    {
        ScanRoom room;
        room.name = u"CT 1"_s;
        room.type = ScanType::Ct;
        QCOMPARE(*ScanRoom::fromJson(room.toJson()), room);
        QVERIFY(room.toJson().value(u"scanId"_s).isNull());
        room.scanId = u"s1"_s;
        QCOMPARE(*ScanRoom::fromJson(room.toJson()), room);
        QVERIFY(!ScanRoom::fromJson({}));
    }

    void aTurnaroundIsReadAsItWasWritten()
    {
        const Turnaround written {ScanType::Mri, 7, {1.5, 4}, {38, 61.5}};
        QCOMPARE(Turnaround::fromJson(written.toJson()), written);
        QJsonObject newer = written.toJson();
        newer.insert(u"scanType"_s, u"PET"_s);
        QCOMPARE(Turnaround::fromJson(newer)->type.text(), u"PET"_s);
        newer.remove(u"scanType"_s);
        QCOMPARE(Turnaround::fromJson(newer).error().code, u"UNREADABLE_ANSWER"_s);
    }

private:
    static Scan full()
    {
        Scan scan;
        scan.id = u"s1"_s;
        scan.patientId = u"p-1"_s;
        scan.patientName = u"Siti"_s;
        scan.visitId = u"v1"_s;
        scan.type = ScanType::Mri;
        scan.priority = ScanPriority::Urgent;
        scan.status = ScanStatus::InProgress;
        scan.notes = u"left knee"_s;
        scan.results = u"none yet"_s;
        scan.reason = u"a reason"_s;
        scan.room = u"MRI 1"_s;
        scan.estimatedDuration = 60;
        scan.queuedAt = instantFromMillis(60'000);
        scan.startedAt = instantFromMillis(120'000);
        scan.dueAt = instantFromMillis(3'750'000);
        scan.isOverdue = true;
        scan.requestedBy = {u"u1"_s, u"Ani"_s};
        scan.startedBy = {u"u2"_s, u"Budi"_s};
        scan.version = 3;
        return scan;
    }

    template <class Enum>
    static void walk(const QStringList &texts)
    {
        QCOMPARE(textsOf<Enum>(), texts);
        QCOMPARE(texts.size(), qsizetype(Enum::Unknown));
        for (const QString &text : texts) {
            QVERIFY(Word<Enum>::fromText(text).isKnown());
            QCOMPARE(Word<Enum>::fromText(text).text(), text);
        }
        QVERIFY(!Word<Enum>::fromText(u"no such"_s).isKnown());
    }
};

LOKET_TEST(TestScan)
#include "tst_scan.moc"
