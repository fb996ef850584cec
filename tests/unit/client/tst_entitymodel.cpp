#include "client/core/entitymodel.h"
#include "support/testmain.h"
#include "vocabulary/radiology/scan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using radiology::Scan;
using radiology::ScanPriority;
using radiology::ScanStatus;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

using Scans = EntityModel<Scan>;

bool isMoreUrgent(const Scan &a, const Scan &b)
{
    return ScanPriority(a.priority) < ScanPriority(b.priority);
}

Scan scan(const QString &id, ScanPriority priority = ScanPriority::Normal, qint64 version = 1)
{
    Scan scan;
    scan.id = id;
    scan.patientId = u"P-"_s + id;
    scan.type = radiology::ScanType::Ct;
    scan.priority = priority;
    scan.version = version;
    return scan;
}

QString idsOf(const Scans &model)
{
    QStringList ids;
    for (const Scan &one : model.values()) {
        ids.append(one.id);
    }
    return ids.join(u' ');
}

QVariant cell(const Scans &model, int row, const QByteArray &role)
{
    return model.index(row).data(model.roleNames().key(role));
}

} // namespace

class TestEntityModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheRolesOfItsValues();
    void keepsItsOrder();
    void standsAsGivenWithoutAnOrder();
    void tellsRowByRow();
    void keepsWhatIsNewer();
    void showsWhatItDoesNotKnow();
    void leavesOutWhatItCannotRead();
    void knowsWhetherItIsStale();
    void tellsNothingOfWhatIsTheSame();
};

void TestEntityModel::hasTheRolesOfItsValues()
{
    Scans model(isMoreUrgent);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.refresh(QList {scan(u"1"_s, ScanPriority::High)});
    QCOMPARE(cell(model, 0, "id").toString(), u"1"_s);
    QCOMPARE(cell(model, 0, "patientId").toString(), u"P-1"_s);
    QCOMPARE(cell(model, 0, "priority"), QVariant(static_cast<int>(ScanPriority::High)));
    QCOMPARE(cell(model, 0, "typeText").toString(), u"CT"_s);
    QCOMPARE(cell(model, 0, "value").value<Scan>(), model.values().first());
    QVERIFY(!model.index(0).data(Qt::UserRole + 1000).isValid());
    QVERIFY(!model.index(0).data(Qt::DisplayRole).isValid());
}

void TestEntityModel::keepsItsOrder()
{
    Scans model(isMoreUrgent);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.refresh(QList {scan(u"b"_s), scan(u"c"_s, ScanPriority::Low), scan(u"a"_s)});
    QCOMPARE(idsOf(model), u"a b c"_s);
    model.update(scan(u"d"_s, ScanPriority::High));
    QCOMPARE(idsOf(model), u"d a b c"_s);
    model.update(scan(u"c"_s, ScanPriority::Urgent, 2));
    QCOMPARE(idsOf(model), u"c d a b"_s);
    QCOMPARE(model.rowOf(u"a"_s), 2);
    QCOMPARE(model.rowOf(u"z"_s), -1);
    QVERIFY(!model.find(u"z"_s));
}

void TestEntityModel::standsAsGivenWithoutAnOrder()
{
    Scans model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.refresh(QList {scan(u"2"_s), scan(u"3"_s), scan(u"1"_s)});
    QCOMPARE(idsOf(model), u"2 3 1"_s);
    model.update(scan(u"0"_s));
    model.update(scan(u"3"_s, ScanPriority::Urgent, 2));
    QCOMPARE(idsOf(model), u"2 3 1 0"_s);
}

void TestEntityModel::tellsRowByRow()
{
    Scans model(isMoreUrgent);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.refresh(QList {scan(u"1"_s), scan(u"2"_s), scan(u"3"_s)});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Scan noted = scan(u"2"_s, ScanPriority::Normal, 2);
    noted.notes = u"Left knee"_s;
    model.update(noted);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count(), 0);
    model.refresh(QList {scan(u"1"_s), noted, scan(u"4"_s)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestEntityModel::keepsWhatIsNewer()
{
    Scans model(isMoreUrgent);
    Scan started = scan(u"1"_s, ScanPriority::Normal, 5);
    started.status = ScanStatus::InProgress;
    model.refresh(QList {started});
    model.update(scan(u"1"_s, ScanPriority::Normal, 4));
    QCOMPARE(model.values(), QList {started});
    model.refresh(QList {scan(u"1"_s, ScanPriority::Normal, 3), scan(u"2"_s)});
    QCOMPARE(model.find(u"1"_s), started);
    QCOMPARE(model.count(), 2);
}

void TestEntityModel::showsWhatItDoesNotKnow()
{
    Scans model(isMoreUrgent);
    QJsonObject json = scan(u"1"_s).toJson();
    json.insert(u"scanType"_s, u"PET"_s);
    json.insert(u"status"_s, u"on_hold"_s);
    json.insert(u"priority"_s, u"STAT"_s);
    QVERIFY(model.refresh(QJsonArray {json}));
    QCOMPARE(cell(model, 0, "typeText").toString(), u"PET"_s);
    QCOMPARE(cell(model, 0, "statusText").toString(), u"on_hold"_s);
    QCOMPARE(cell(model, 0, "priorityText").toString(), u"STAT"_s);
    QCOMPARE(cell(model, 0, "status").toInt(), static_cast<int>(ScanStatus::Unknown));
}

void TestEntityModel::leavesOutWhatItCannotRead()
{
    Scans model(isMoreUrgent);
    const Result<Done> taken =
        model.refresh(QJsonArray {scan(u"1"_s).toJson(), QJsonObject {}, scan(u"2"_s).toJson()});
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"UNREADABLE_ANSWER"_s);
    QCOMPARE(idsOf(model), u"1 2"_s);
}

void TestEntityModel::knowsWhetherItIsStale()
{
    Scans model(isMoreUrgent);
    QSignalSpy told(&model, &FreshModel::staleChanged);
    QVERIFY(model.isStale());
    model.setStale(false);
    QVERIFY(!model.isStale());
    QCOMPARE(told.count(), 1);
}

void TestEntityModel::tellsNothingOfWhatIsTheSame()
{
    Scans model(isMoreUrgent);
    model.refresh(QList {scan(u"1"_s)});
    QSignalSpy told(&model, &FreshModel::changed);
    model.update(scan(u"1"_s));
    QCOMPARE(told.count(), 0);
    model.update(scan(u"1"_s, ScanPriority::Normal, 2));
    QCOMPARE(told.count(), 1);
}

LOKET_TEST(TestEntityModel)
#include "tst_entitymodel.moc"
