#include "modules/radiology/radiologyrules.h"
#include "modules/radiology/turnaround.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::radiology;
using namespace std::chrono_literals;

namespace {

const Act act {{u"u1"_s, u"Ani"_s}, instantFromMillis(1'000'000)};

Scan scanOf(const QString &id, ScanType type = ScanType::Ct,
    ScanPriority priority = ScanPriority::Normal, int second = 0)
{
    Scan scan;
    scan.id = id;
    scan.patientId = u"p-"_s + id;
    scan.type = type;
    scan.priority = priority;
    scan.estimatedDuration = minutesOf(type);
    scan.queuedAt = instantFromMillis(second * 1000);
    return scan;
}

QStringList ids(const QList<Scan> &scans)
{
    QStringList found;
    for (const Scan &scan : scans) {
        found.append(scan.id);
    }
    return found;
}

QList<ScanRoom> rooms(const QString &text)
{
    return roomsFromText(text).value();
}

} // namespace

class TestRadiologyRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsByPriorityThenByTime()
    {
        const QList<Scan> scans {scanOf(u"low"_s, ScanType::Ct, ScanPriority::Low, 1),
            scanOf(u"later"_s, ScanType::Ct, ScanPriority::Normal, 9),
            scanOf(u"sooner"_s, ScanType::Mri, ScanPriority::Normal, 3),
            scanOf(u"high"_s, ScanType::Ct, ScanPriority::High, 8),
            scanOf(u"urgent"_s, ScanType::Ct, ScanPriority::Urgent, 10)};
        QCOMPARE(ids(inCallingOrder(scans)),
            (QStringList {u"urgent"_s, u"high"_s, u"sooner"_s, u"later"_s, u"low"_s}));
    }

    void refusesWithTheContractsSentences()
    {
        const QList<ScanRoom> rooms = RadiologySettings::standardRooms();
        Scan wish = scanOf(u"1"_s);
        wish.patientId = u"ab"_s;
        QCOMPARE(checkRequest(wish, rooms).error().code, u"INVALID_PATIENT_ID"_s);
        wish.patientId = u"abc"_s;
        QVERIFY(checkRequest(wish, rooms));
        wish.type = Word<ScanType>::fromText(u"PET"_s);
        QCOMPARE(checkRequest(wish, rooms).error().code, u"SCAN_REQUEST_FAILED"_s);
        QCOMPARE(checkRequest(wish, rooms).error().message, u"Unsupported scan type: PET"_s);
        wish.type = ScanType::Mri; // which no room makes
        QCOMPARE(
            checkRequest(wish, {rooms.first()}).error().message, u"Unsupported scan type: MRI"_s);
        wish.type = ScanType::Ct;
        wish.priority = Word<ScanPriority>::fromText(u"STAT"_s);
        QCOMPARE(checkRequest(wish, rooms).error().message, u"Invalid priority: STAT"_s);
        QVERIFY(checkLimit(99, {}));
        QCOMPARE(checkLimit(100, {}).error().message, u"Scan queue is full"_s);
        QCOMPARE(checkLimit(100, {}).error().code, u"SCAN_REQUEST_FAILED"_s);
        QVERIFY(!isNearLimit(89, {}) && isNearLimit(90, {}));
        QVERIFY(!isNearLimit(0, {.maxQueueSize = 1}) && isNearLimit(1, {.maxQueueSize = 1}));
    }

    // Every state and what may happen in it.
    void everyStepHasItsState()
    {
        const Scan waiting = queued(scanOf(u"1"_s), act);
        const Scan begun = started(waiting, u"CT 1"_s, act, 30s).value();
        const Scan done = completed(begun, u"fine"_s, act).value();
        const Scan ended = cancelled(waiting, u"moved away"_s, act).value();
        for (const Scan &scan : {begun, done, ended}) {
            QCOMPARE(started(scan, u"CT 1"_s, act, 30s).error().code, u"SCAN_START_FAILED"_s);
        }
        for (const Scan &scan : {waiting, done, ended}) {
            QCOMPARE(completed(scan, {}, act).error().code, u"SCAN_COMPLETE_FAILED"_s);
            QCOMPARE(completed(scan, {}, act).error().message, u"Active scan not found: 1"_s);
        }
        for (const Scan &scan : {done, ended}) {
            QCOMPARE(cancelled(scan, {}, act).error().code, u"SCAN_CANCEL_FAILED"_s);
        }
        QVERIFY(cancelled(begun, u"no"_s, act));
    }

    void aStepSaysWhoAndWhen()
    {
        const Scan waiting = queued(scanOf(u"1"_s, ScanType::Mri), act);
        QCOMPARE(waiting.estimatedDuration, 60);
        QCOMPARE(waiting.requestedBy.name, u"Ani"_s);
        const Scan begun = started(waiting, u"MRI 1"_s, act, 30s).value();
        QCOMPARE(begun.room, u"MRI 1"_s);
        QCOMPARE(*begun.startedAt, act.at);
        QCOMPARE(*begun.dueAt, act.at + 60min + 30s);
        QCOMPARE(begun.startedBy.id, u"u1"_s);
        const Scan done = completed(begun, u"fine"_s, act).value();
        QCOMPARE(done.results, u"fine"_s);
        QCOMPARE(*done.completedAt, act.at);
        const Scan ended = cancelled(begun, u"no"_s, act).value();
        QCOMPARE(ended.reason, u"no"_s);
        QCOMPARE(ended.cancelledBy.name, u"Ani"_s);
    }

    void isOverdueBeyondEstimateAndTolerance()
    {
        Scan begun = started(queued(scanOf(u"1"_s), act), u"CT 1"_s, act, 30s).value();
        QVERIFY(!becomesOverdue(begun, act.at + 30min + 30s));
        QVERIFY(becomesOverdue(begun, act.at + 30min + 31s));
        QVERIFY(!becomesOverdue(completed(begun, {}, act).value(), act.at + 2h));
        begun.isOverdue = true;
        QVERIFY(!becomesOverdue(begun, act.at + 2h)); // told once
    }

    void aRoomMakesOneScanAtATime()
    {
        const QList<ScanRoom> house = rooms(u"CT 1:CT,CT 2:CT,MRI 1:MRI"_s);
        Scan first = scanOf(u"1"_s);
        QCOMPARE(roomFor(first, {}, house).value(), u"CT 1"_s);
        QCOMPARE(roomFor(first, u"CT 2"_s, house).value(), u"CT 2"_s);
        first.room = u"CT 1"_s;
        const QList<ScanRoom> now = roomsNow(house, {first});
        QCOMPARE(now[0].scanId, u"1"_s);
        QVERIFY(now[1].scanId.isEmpty());
        QCOMPARE(roomFor(scanOf(u"2"_s), {}, now).value(), u"CT 2"_s);
        QCOMPARE(roomFor(scanOf(u"2"_s), u"CT 1"_s, now).error().code, u"SCAN_START_FAILED"_s);
        QVERIFY(roomFor(scanOf(u"2"_s), u"CT 1"_s, now).error().message.contains(u"CT 1"_s));
        QVERIFY(!roomFor(scanOf(u"2"_s), u"MRI 1"_s, now)); // of another type
        QVERIFY(!roomFor(scanOf(u"3"_s, ScanType::XRay), {}, now)); // there is none
    }

    void whoMayBeginIsFirstForAFreeRoom()
    {
        const QList<ScanRoom> house = rooms(u"CT 1:CT,MRI 1:MRI"_s);
        Scan active = scanOf(u"0"_s);
        active.room = u"CT 1"_s;
        const Scan urgent = scanOf(u"1"_s, ScanType::Ct, ScanPriority::Urgent);
        const Scan mri = scanOf(u"2"_s, ScanType::Mri);
        Scan away = scanOf(u"3"_s, ScanType::Mri, ScanPriority::High);
        away.patientId = active.patientId; // is in the other room
        const auto next = nextBeginning({mri, urgent, away}, {active}, house);
        QCOMPARE(next->scan.id, u"2"_s);
        QCOMPARE(next->room, u"MRI 1"_s);
        QCOMPARE(nextBeginning({mri, urgent, away}, {}, house)->scan.id, u"1"_s);
        QVERIFY(!nextBeginning({urgent}, {active}, house));
        QVERIFY(!nextBeginning({}, {}, house));
    }

    void roomsAreRead()
    {
        const auto read = roomsFromText(u"CT 1:CT, Upstairs: X-RAY,A:B:MRI"_s);
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(1).name, u"Upstairs"_s);
        QVERIFY(read->at(1).type == ScanType::XRay);
        QCOMPARE(read->at(2).name, u"A:B"_s);
        for (const QString &bad : {u""_s, u"CT 1"_s, u":CT"_s, u"CT 1:PET"_s, u"a:CT,a:MRI"_s,
                 u"a:CT,"_s, QString(33, u'x') + u":CT"_s}) {
            QVERIFY2(!roomsFromText(bad), qPrintable(bad));
        }
        QCOMPARE(RadiologySettings().rooms,
            rooms(u"CT 1:CT,MRI 1:MRI,X-RAY 1:X-RAY,ULTRASOUND 1:ULTRASOUND"_s));
    }

    void settingsAreDeclaredAndRead()
    {
        Settings settings;
        for (const ModuleSetting &declared : declaredSettings()) {
            QVERIFY2(declared.isAllowed(declared.standard), qPrintable(declared.info.key));
            settings.ofModules.insert(declared.info.key, declared.standard);
        }
        QCOMPARE(settingsFrom(settings).maxQueueSize, 100);
        QCOMPARE(settingsFrom(settings).tolerance, Millis(30'000));
        QCOMPARE(settingsFrom(settings).autoStart, false);
        QCOMPARE(settingsFrom(settings).rooms, RadiologySettings().rooms);
        QCOMPARE(settingsFrom(Settings()).maxQueueSize, 100);
        settings.ofModules.insert(u"radiology.auto_start_scans"_s, u"true"_s);
        settings.ofModules.insert(u"radiology.rooms"_s, u"CT 1:CT"_s);
        QCOMPARE(settingsFrom(settings).autoStart, true);
        QCOMPARE(settingsFrom(settings).rooms.size(), 1);
    }

    void turnaroundIsByType()
    {
        QList<Scan> scans;
        for (int i = 1; i <= 10; ++i) {
            Scan scan = scanOf(QString::number(i));
            scan.startedAt = scan.queuedAt + std::chrono::minutes(i);
            scan.completedAt = *scan.startedAt + 30min;
            scans.append(scan);
        }
        const QList<Turnaround> rows = turnaroundOf(scans);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].count, 10);
        QCOMPARE(rows[0].waiting, (Spread {5, 9}));
        QCOMPARE(rows[0].total, (Spread {35, 39}));
        QCOMPARE(rows[1].count, 0);
        QCOMPARE(rows[1].waiting, Spread());
        QCOMPARE(spreadOf({90s}), (Spread {1.5, 1.5}));
    }
};

LOKET_TEST(TestRadiologyRules)
#include "tst_radiologyrules.moc"
