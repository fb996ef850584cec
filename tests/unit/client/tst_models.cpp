#include "client/queue/callsmodel.h"
#include "client/queue/countermodel.h"
#include "client/queue/servicemodel.h"
#include "client/queue/visitfilter.h"
#include "client/queue/visitmodel.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(LOKET_GOLDEN) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("there is no golden file %s", qUtf8Printable(name));
    }
    return file.readAll();
}

Visit visitOf(const QJsonValue &json)
{
    const Result<Visit> visit = Visit::fromJson(json.toObject());
    if (!visit) {
        qFatal("%s", qUtf8Printable(visit.error().message));
    }
    return *visit;
}

QList<Visit> visitsOf(const QJsonArray &array)
{
    QList<Visit> visits;
    for (const QJsonValue json : array) {
        visits.append(visitOf(json));
    }
    return visits;
}

QString rowsOf(const QAbstractItemModel &model, const QStringList &roles)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const QString &role : roles) {
            cells.append(
                model.index(row, 0).data(model.roleNames().key(role.toLatin1())).toString());
        }
        text += u"    "_s + cells.join(u"  "_s).trimmed() + u'\n';
    }
    return text;
}

Visit waiting(const QString &id, int position, const QString &serviceId = u"R"_s)
{
    Visit visit;
    visit.id = id;
    visit.number = id;
    visit.serviceId = serviceId;
    visit.position = position;
    visit.eligibleAt = QDateTime(QDate(2026, 1, 7), QTime(8, 0), Qt::UTC).addSecs(position);
    return visit;
}

Announcement call(const QString &id, const QString &number)
{
    return {.id = id, .number = number, .counterName = u"Counter 1"_s, .text = {}};
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheQueue();
    void keepsLongListsRowByRow();
    void tellsWhetherItIsStale();
    void filtersVisits();
    void filtersRowByRow();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void showsServices();
    void showsCounters();
    void listsCountersAsPeopleCount();
    void showsTheNewestCalls();
};

// The golden file holds the rows after each step.
void TestModels::followsTheQueue()
{
    VisitModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QString rows;
    const QStringList roles {u"number"_s, u"serviceId"_s, u"position"_s, u"visitState"_s};
    for (const QJsonValue step : QJsonDocument::fromJson(contentOf(u"visits.json"_s)).array()) {
        if (step.toObject().contains(u"refresh"_s)) {
            model.refresh(visitsOf(step[u"refresh"_s].toArray()));
        } else {
            model.update(visitOf(step[u"update"_s]));
        }
        rows += step[u"say"_s].toString() + u'\n' + rowsOf(model, roles);
    }
    const QString golden = QString::fromUtf8(contentOf(u"visits.rows"_s));
    if (rows != golden) {
        qInfo().noquote() << u"the rows are now:\n"_s + rows;
    }
    QCOMPARE(rows.split(u'\n'), golden.split(u'\n')); // tells the first line that differs
}

void TestModels::keepsLongListsRowByRow()
{
    VisitModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QList<Visit> visits;
    for (int i = 1; i <= 500; ++i) {
        visits.append(waiting(QString::number(i), i));
    }
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.refresh(visits);
    QCOMPARE(reset.count(), 1); // everything is new: one signal
    QCOMPARE(model.count(), 500);

    visits.removeAt(249);
    visits.append(waiting(u"new"_s, 501));
    visits.move(10, 3);
    for (int i = 0; i < visits.size(); ++i) {
        visits[i].position = i + 1;
    }
    model.refresh(visits);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(removed.count(), 2); // one has gone, one is somewhere else
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.values(), visits);

    visits.move(0, 450); // from the front far back: the others stay
    for (int i = 0; i < visits.size(); ++i) {
        visits[i].position = i + 1;
    }
    model.refresh(visits);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(removed.count(), 3);
    QCOMPARE(model.values(), visits);
}

void TestModels::tellsWhetherItIsStale()
{
    ServiceModel model;
    QSignalSpy changed(&model, &FreshModel::staleChanged);
    QVERIFY(model.isStale()); // nothing is known yet
    model.setStale(false);
    model.setStale(false);
    model.setStale(true);
    QCOMPARE(changed.count(), 2);
}

void TestModels::filtersVisits()
{
    VisitModel model;
    VisitFilter filter;
    const QAbstractItemModelTester tester(&filter, Mode::QtTest);
    filter.setSourceModel(&model);
    Visit siti = waiting(u"R-001"_s, 1);
    siti.patientName = u"Siti Rahmawati"_s;
    Visit served = waiting(u"R-002"_s, 0);
    served.state = queue::State::Serving;
    model.refresh({siti, served, waiting(u"A-001"_s, 1, u"A"_s), waiting(u"A-002"_s, 2, u"A"_s)});
    QCOMPARE(filter.count(), 4);

    filter.setStates({static_cast<int>(queue::State::Waiting)});
    QCOMPARE(filter.count(), 3);
    filter.setServiceIds({u"R"_s});
    QCOMPARE(rowsOf(filter, {u"number"_s}), u"    R-001\n"_s);
    filter.setServiceIds({});
    filter.setText(u" sITI "_s);
    QCOMPARE(rowsOf(filter, {u"number"_s}), u"    R-001\n"_s);
    filter.setText(u"a-0"_s);
    QCOMPARE(filter.count(), 2);
    filter.setText(u"a2"_s);
    QCOMPARE(rowsOf(filter, {u"number"_s}), u"    A-002\n"_s);
    filter.setText(u"śítì"_s);
    QCOMPARE(rowsOf(filter, {u"number"_s}), u"    R-001\n"_s);
    filter.setText(u"nobody"_s);
    QCOMPARE(filter.count(), 0);
    filter.setText({});
    filter.setEligibleBefore(siti.eligibleAt.addSecs(1));
    QCOMPARE(filter.count(), 2); // R-001 and A-001
    QSignalSpy counted(&filter, &VisitFilter::countChanged);
    siti.state = queue::State::Called;
    siti.version = 1;
    model.update(siti);
    QCOMPARE(filter.count(), 1);
    QVERIFY(counted.count() > 0);
}

// A reset or a new layout would make a list on the screen jump.
void TestModels::filtersRowByRow()
{
    VisitModel model;
    VisitFilter filter;
    const QAbstractItemModelTester tester(&filter, Mode::QtTest);
    filter.setSourceModel(&model);
    filter.setStates({static_cast<int>(queue::State::Waiting)});
    QList<Visit> visits;
    for (int i = 1; i <= 300; ++i) {
        visits.append(waiting(QString::number(i), i, i % 3 == 0 ? u"A"_s : u"R"_s));
    }
    model.refresh(visits);
    QSignalSpy layout(&filter, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&filter, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
    Visit first = model.values().constFirst();
    first.patientName = u"Siti"_s;
    first.version = 1;
    model.update(first);
    QCOMPARE(inserted.count() + removed.count(), 0);
    first.state = queue::State::Called;
    first.position = 0;
    first.version = 2;
    model.update(first);
    QCOMPARE(removed.count(), 1);
    model.update(waiting(u"new"_s, 3));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestModels::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("no number") << u"number"_s << QJsonValue();
    QTest::newRow("no service") << u"serviceId"_s << QJsonValue();
    QTest::newRow("another state") << u"state"_s << QJsonValue(u"asleep"_s);
    QTest::newRow("another priority") << u"priority"_s << QJsonValue(u"VIP"_s);
}

void TestModels::refusesWhatItCannotRead()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json {{u"id"_s, 7}, {u"number"_s, u"R-007"_s}, {u"serviceId"_s, u"R"_s},
        {u"state"_s, u"no_show"_s}, {u"priority"_s, u"LOW"_s}};
    QCOMPARE(visitOf(json).id, u"7"_s);
    QCOMPARE(visitOf(json).state, queue::State::NoShow);
    json.insert(member, value);
    const Result<Visit> visit = Visit::fromJson(json);
    QVERIFY(!visit);
    QCOMPARE(visit.error().code, u"UNREADABLE_ANSWER"_s);
}

void TestModels::showsServices()
{
    ServiceModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QJsonObject general {{u"id"_s, u"A"_s}, {u"name"_s, u"General"_s}, {u"prefix"_s, u"A"_s},
        {u"waiting"_s, 3}, {u"openCounters"_s, 2},
        {u"estimatedWait"_s, QJsonObject {{u"low"_s, 4}, {u"high"_s, 9}}},
        {u"nowServing"_s,
            QJsonArray {QJsonObject {{u"number"_s, u"A-004"_s}, {u"counter"_s, u"Room 3"_s}}}}};
    const QStringList roles {
        u"name"_s, u"waiting"_s, u"waitLow"_s, u"waitHigh"_s, u"nowServing"_s, u"nowCounter"_s};
    QVERIFY(model.refresh(QJsonObject {{u"services"_s, QJsonArray {general}}}));
    QCOMPARE(rowsOf(model, roles), u"    General  3  4  9  A-004  Room 3\n"_s);
    model.setWaiting(u"A"_s, 2);
    model.setWaiting(u"unknown"_s, 9);
    QCOMPARE(rowsOf(model, roles), u"    General  2  4  9  A-004  Room 3\n"_s);
    QCOMPARE(model.nameOf(u"A"_s), u"General"_s);
    QCOMPARE(model.runningLow(), QString());
    QJsonObject low = general;
    low.insert(u"numbersLeft"_s, 3);
    low.insert(u"numbersLow"_s, true);
    QVERIFY(model.refresh(QJsonObject {{u"services"_s, QJsonArray {low}}}));
    QCOMPARE(model.runningLow(), u"General (3)"_s);
    const QJsonObject nameless {{u"id"_s, u"B"_s}};
    QVERIFY(!model.refresh(QJsonObject {{u"services"_s, QJsonArray {general, nameless}}}));
    QCOMPARE(model.count(), 1);
}

void TestModels::showsCounters()
{
    CounterModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    Counter first {.id = u"1"_s, .name = u"Counter 1"_s, .isOpen = true, .serviceIds = {u"R"_s}};
    const Counter second {.id = u"2"_s, .name = u"Counter 2"_s, .isOpen = false, .serviceIds = {}};
    model.refresh({first});
    model.update(second);
    QCOMPARE(model.openCount(), 1);
    model.setNumbers({{u"1"_s, u"R-009"_s}});
    const QStringList roles {u"name"_s, u"isOpen"_s, u"number"_s};
    QCOMPARE(rowsOf(model, roles), u"    Counter 1  true  R-009\n    Counter 2  false\n"_s);
    first.isOpen = false;
    model.update(first);
    QCOMPARE(model.openCount(), 0);
    QVERIFY(!Counter::fromJson({{u"id"_s, u"3"_s}}));
}

void TestModels::listsCountersAsPeopleCount()
{
    CounterModel counters;
    const QAbstractItemModelTester tester(&counters, Mode::QtTest);
    QList<Counter> all;
    for (const int number : {1, 10, 11, 2, 9}) {
        all.append({.id = QString::number(number),
            .name = u"Loket %1"_s.arg(number),
            .isOpen = true,
            .serviceIds = {}});
    }
    counters.refresh(all);
    counters.update({.id = u"3"_s, .name = u"loket 3"_s, .isOpen = true, .serviceIds = {}});
    const auto ids = [&] {
        QStringList list;
        for (const Counter &counter : counters.values()) {
            list.append(counter.id);
        }
        return list.join(u' ');
    };
    QCOMPARE(ids(), u"1 2 3 9 10 11"_s);
    counters.update({.id = u"2"_s, .name = u"Loket 12"_s, .isOpen = true, .serviceIds = {}});
    QCOMPARE(ids(), u"1 3 9 10 11 2"_s);
    Service tenth;
    tenth.id = u"10"_s;
    tenth.prefix = u"P10"_s;
    Service second;
    second.id = u"2"_s;
    second.prefix = u"P2"_s;
    ServiceModel services;
    services.refresh(QList<Service> {tenth, second});
    QCOMPARE(services.values().constFirst().id, u"2"_s);
}

void TestModels::showsTheNewestCalls()
{
    CallsModel model(3);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    for (const auto &[id, number] : {std::pair(u"1"_s, u"A-001"_s), std::pair(u"2"_s, u"A-002"_s),
             std::pair(u"3"_s, u"A-003"_s), std::pair(u"4"_s, u"A-004"_s)}) {
        model.add(call(id, number));
    }
    QCOMPARE(rowsOf(model, {u"number"_s}), u"    A-004\n    A-003\n    A-002\n"_s);
    model.add(call(u"5"_s, u"A-002"_s)); // recalled: to the top, and once
    QCOMPARE(rowsOf(model, {u"number"_s}), u"    A-002\n    A-004\n    A-003\n"_s);
    model.add(call(u"5"_s, u"A-002"_s)); // told again after a reconnect
    QCOMPARE(model.count(), 3);
    QVERIFY(!Announcement::fromJson({{u"number"_s, u"A-001"_s}}));
}

LOKET_TEST(TestModels)
#include "tst_models.moc"
