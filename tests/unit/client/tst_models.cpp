#include "client/core/naturalorder.h"
#include "client/queue/counterstate.h"
#include "client/queue/visitfilter.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using queue::ShownVisit;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const Instant morning = instantFromIso(u"2026-01-07T08:00:00.000Z"_s).value();

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(LOKET_GOLDEN) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("there is no golden file %s", qUtf8Printable(name));
    }
    return file.readAll();
}

ShownVisit visitOf(const QJsonValue &json)
{
    const Result<ShownVisit> visit = ShownVisit::fromJson(json.toObject());
    if (!visit) {
        qFatal("%s", qUtf8Printable(visit.error().message));
    }
    return *visit;
}

QList<ShownVisit> visitsOf(const QJsonArray &array)
{
    QList<ShownVisit> visits;
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

ShownVisit waiting(const QString &id, int position, const QString &serviceId = u"R"_s)
{
    ShownVisit visit;
    visit.id = id;
    visit.number = id;
    visit.serviceId = serviceId;
    visit.position = position;
    visit.eligibleAt = morning + std::chrono::seconds(position);
    return visit;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheQueue();
    void keepsLongListsRowByRow();
    void filtersVisits();
    void whoComesBackIsAmongACountersOwn();
    void filtersRowByRow();
    void showsWhatGoesOnAtCounters();
    void listsCountersAsPeopleCount();
};

// The golden file holds the rows after each step.
void TestModels::followsTheQueue()
{
    VisitModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QString rows;
    const QStringList roles {u"number"_s, u"serviceId"_s, u"position"_s, u"stateText"_s};
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
    QList<ShownVisit> visits;
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

void TestModels::filtersVisits()
{
    VisitModel model;
    VisitFilter filter;
    const QAbstractItemModelTester tester(&filter, Mode::QtTest);
    filter.setSourceModel(&model);
    ShownVisit siti = waiting(u"R-001"_s, 1);
    siti.patientName = u"Siti Rahmawati"_s;
    ShownVisit served = waiting(u"R-002"_s, 0);
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
    filter.setEligibleBefore(QDateTime::fromMSecsSinceEpoch(toMillis(morning) + 2'000));
    QCOMPARE(filter.count(), 2); // R-001 and A-001
    QSignalSpy counted(&filter, &VisitFilter::countChanged);
    siti.state = queue::State::Called;
    siti.version = 1;
    model.update(siti);
    QCOMPARE(filter.count(), 1);
    QVERIFY(counted.count() > 0);
}

void TestModels::whoComesBackIsAmongACountersOwn()
{
    VisitModel model;
    VisitFilter filter;
    filter.setSourceModel(&model);
    ShownVisit away = waiting(u"A-001"_s, 1, u"A"_s);
    away.comesBackTo = u"4"_s;
    model.refresh({waiting(u"R-001"_s, 1), away, waiting(u"A-002"_s, 2, u"A"_s)});
    filter.setServiceIds({u"R"_s});
    QCOMPARE(filter.count(), 1);
    filter.setComingBackTo(u"4"_s);
    QCOMPARE(filter.count(), 2);
    filter.setComingBackTo(u"5"_s);
    QCOMPARE(filter.count(), 1);
    filter.setComingBackTo({});
    QCOMPARE(filter.count(), 1);
}

// A reset or a new layout would make a list on the screen jump.
void TestModels::filtersRowByRow()
{
    VisitModel model;
    VisitFilter filter;
    const QAbstractItemModelTester tester(&filter, Mode::QtTest);
    filter.setSourceModel(&model);
    filter.setStates({static_cast<int>(queue::State::Waiting)});
    QList<ShownVisit> visits;
    for (int i = 1; i <= 300; ++i) {
        visits.append(waiting(QString::number(i), i, i % 3 == 0 ? u"A"_s : u"R"_s));
    }
    model.refresh(visits);
    QSignalSpy layout(&filter, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&filter, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&filter, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
    ShownVisit first = model.values().constFirst();
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

void TestModels::showsWhatGoesOnAtCounters()
{
    const QList<queue::Counter> counters {
        {.id = u"1"_s, .name = u"Counter 1"_s, .serviceIds = {u"R"_s, u"gone"_s}, .isOpen = true},
        {.id = u"2"_s, .name = u"Counter 2"_s}};
    ShownVisit served = waiting(u"R-009"_s, 0);
    served.state = queue::State::Serving;
    served.counterId = u"1"_s;
    ShownVisit parked = served; // it was there
    parked.state = queue::State::Parked;
    parked.counterId = u"2"_s;
    const auto states =
        counterStates(counters, {served, parked}, {{.id = u"R"_s, .name = u"Registration"_s}});
    QCOMPARE(states.size(), 2);
    QCOMPARE(states[0].number, u"R-009"_s);
    QCOMPARE(states[0].serviceNames, QStringList {u"Registration"_s});
    QVERIFY(states[0].isOpen);
    QCOMPARE(states[1].number, QString());
    EntityModel<CounterState> model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.refresh(states);
    QCOMPARE(rowsOf(model, {u"name"_s, u"isOpen"_s, u"number"_s}),
        u"    Counter 1  true  R-009\n    Counter 2  false\n"_s);
}

void TestModels::listsCountersAsPeopleCount()
{
    EntityModel<CounterState> counters(naturallyBy(&CounterState::name));
    const QAbstractItemModelTester tester(&counters, Mode::QtTest);
    const auto counter = [](const QString &id, const QString &name) {
        CounterState state;
        state.id = id;
        state.name = name;
        return state;
    };
    QList<CounterState> all;
    for (const QString &id : {u"1"_s, u"10"_s, u"11"_s, u"2"_s, u"9"_s}) {
        all.append(counter(id, u"Loket "_s + id));
    }
    counters.refresh(all);
    counters.update(counter(u"3"_s, u"loket 3"_s));
    const auto ids = [&] {
        QStringList list;
        for (const CounterState &state : counters.values()) {
            list.append(state.id);
        }
        return list.join(u' ');
    };
    QCOMPARE(ids(), u"1 2 3 9 10 11"_s);
    counters.update(counter(u"2"_s, u"Loket 12"_s));
    QCOMPARE(ids(), u"1 3 9 10 11 2"_s);
}

LOKET_TEST(TestModels)
#include "tst_models.moc"
