// What reports say against the same reckoned here, in another way, from the rows that were made up.
#include "reportshouse.h"

#include "modules/reports/reportreader.h"
#include "modules/reports/reporttemplate.h"
#include "vocabulary/json.h"
#include "vocabulary/queue/words.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

using namespace loket;
using namespace loket::test;

namespace {

// With LOKET_VISITS=200000 in the environment a month of a large house.
const int visitsInDecember = std::max(3'000, qEnvironmentVariableIntValue("LOKET_VISITS"));

// On the clocks of Jakarta, which are seven hours ahead all year.
QDateTime localOf(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).addSecs(7 * 3600);
}

QDate businessDayOf(qint64 millis)
{
    return localOf(millis).addSecs(-3 * 3600).date();
}

double hundredths(double value)
{
    return std::round(value * 100) / 100;
}

struct Expected {
    int rows = 0;
    int served = 0;
    int transferred = 0;
    int noShows = 0;
    int cancelled = 0;
    int closed = 0;
    int told = 0;
    int kept = 0;
    QList<double> waits = {}; // minutes
    QList<double> services = {};
    QList<double> errors = {};

    void add(const RawStop &stop);
};

void Expected::add(const RawStop &stop)
{
    ++rows;
    served += stop.outcome == u"served"_s ? 1 : 0;
    transferred += stop.outcome == u"transferred"_s ? 1 : 0;
    noShows += stop.outcome == u"no_show"_s ? 1 : 0;
    cancelled += stop.outcome == u"cancelled"_s ? 1 : 0;
    closed += stop.outcome == u"closed"_s ? 1 : 0;
    if (stop.outcome == u"closed"_s) {
        return;
    }
    if (stop.called > 0) {
        const double wait = double(stop.called - stop.eligible) / 60'000;
        waits.append(wait);
        if (stop.offeredHigh >= 0) {
            ++told;
            errors.append(wait - stop.offeredHigh);
            kept += wait <= stop.offeredHigh ? 1 : 0;
        }
    }
    if (stop.started > 0) {
        services.append(double(stop.finished - stop.started) / 60'000);
    }
}

QJsonValue meanOf(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return values.isEmpty() ? QJsonValue() : hundredths(sum / double(values.size()));
}

// The value below which this share of them is; from both sides of it, where it falls between two.
QJsonValue medianOf(QList<double> values)
{
    if (values.isEmpty()) {
        return {};
    }
    std::sort(values.begin(), values.end());
    const double place = (double(values.size()) - 1) / 2;
    return hundredths(
        (values[qsizetype(std::floor(place))] + values[qsizetype(std::ceil(place))]) / 2);
}

// The smallest that nine of ten do not exceed.
QJsonValue ninetiethOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if ((i + 1) * 10 >= values.size() * 9) {
            return hundredths(values[i]);
        }
    }
    return {};
}

QJsonValue longestOf(const QList<double> &values)
{
    return values.isEmpty() ? QJsonValue()
                            : hundredths(*std::max_element(values.begin(), values.end()));
}

double shareOf(int part, int whole)
{
    return std::round(1000.0 * part / whole) / 10;
}

bool isNear(const QJsonValue &said, const QJsonValue &reckoned)
{
    return said.isDouble() && reckoned.isDouble()
        ? std::abs(said.toDouble() - reckoned.toDouble()) < 0.0101
        : said == reckoned;
}

} // namespace

class TestReportFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<ReportsHouse>();
        m_house->fillDecember(visitsInDecember, 7);
    }
    void cleanupTestCase() { m_house.reset(); }

    void waits_data();
    void waits();
    void outcomesAndEstimates();
    void aFilterFilters();
    void visitsByServiceCountStates();
    void partsAddUp_data();
    void partsAddUp();
    void radiologyAgainstItsTarget();
    void pharmacyAgainstItsTarget();
    void slipsPrintedAgain();
    void consultationsByService();
    void arrivalsByHour();
    void ticketsByStatus();
    void listsHaveEveryRow();
    void everySourceIsWalkedByItsTime();
    void periodsAreBusinessDays();
    void filtersAreChecked_data();
    void filtersAreChecked();
    void everyTemplateHolds();

private:
    std::map<QString, Expected> by(const std::function<QString(const RawStop &)> &key) const
    {
        std::map<QString, Expected> groups;
        for (const RawStop &stop : m_house->stops) {
            groups[key(stop)].add(stop);
        }
        return groups;
    }

    std::unique_ptr<ReportsHouse> m_house;
};

void TestReportFigures::waits_data()
{
    using Key = std::function<QString(const RawStop &)>;
    QTest::addColumn<QString>("keyColumn");
    QTest::addColumn<Key>("key");
    const auto row = [](const char *name, const QString &column, const Key &key) {
        QTest::newRow(name) << column << key;
    };
    static const QStringList weekdays {u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s,
        u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    row("service", u"serviceId"_s, [](const RawStop &stop) { return stop.service; });
    row("counter", u"counterId"_s, [](const RawStop &stop) { return stop.counter; });
    row("hour", u"hour"_s,
        [](const RawStop &stop) { return localOf(stop.eligible).toString(u"HH"_s) + u":00"_s; });
    row("day", u"day"_s,
        [](const RawStop &stop) { return businessDayOf(stop.finished).toString(Qt::ISODate); });
    row("weekday", u"weekday"_s,
        [](const RawStop &stop) { return weekdays[businessDayOf(stop.finished).dayOfWeek() - 1]; });
    row("person", u"person"_s, [](const RawStop &stop) {
        return stop.person.startsWith(u"u-"_s) ? stop.person.mid(2) : stop.person;
    });
}

void TestReportFigures::waits()
{
    QFETCH(QString, keyColumn);
    QFETCH(std::function<QString(const RawStop &)>, key);
    const auto expected = by(key);
    const QJsonArray rows =
        m_house->rows(m_house->boss, u"waits-by-"_s + QString::fromUtf8(QTest::currentDataTag()),
            {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, u"2026-01-01"_s}});
    QCOMPARE(rows.size(), qsizetype(expected.size()));
    for (const QJsonValue row : rows) {
        const auto group = expected.find(row[keyColumn].toString());
        QVERIFY2(group != expected.end(), qPrintable(row[keyColumn].toString()));
        const Expected &right = group->second;
        QCOMPARE(row[u"rows"].toInt(), right.rows);
        QCOMPARE(row[u"served"].toInt(), right.served);
        QVERIFY(isNear(row[u"waitMean"], meanOf(right.waits)));
        QVERIFY(isNear(row[u"waitMedian"], medianOf(right.waits)));
        QVERIFY(isNear(row[u"waitNinetieth"], ninetiethOf(right.waits)));
        QVERIFY(isNear(row[u"waitLongest"], longestOf(right.waits)));
        QVERIFY(isNear(row[u"serviceMean"], meanOf(right.services)));
        QVERIFY(isNear(row[u"serviceMedian"], medianOf(right.services)));
    }
}

void TestReportFigures::outcomesAndEstimates()
{
    const QJsonObject period {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, u"2026-01-01"_s}};
    const auto expected = by([](const RawStop &stop) { return stop.service; });
    const QJsonArray noShows = m_house->rows(m_house->boss, u"no-shows"_s, period);
    QCOMPARE(noShows.size(), 3);
    int before = visitsInDecember;
    for (const QJsonValue row : noShows) {
        const Expected &right = expected.at(row[u"serviceId"].toString());
        QCOMPARE(row[u"noShow"].toInt(), right.noShows);
        QCOMPARE(row[u"noShowShare"].toDouble(), shareOf(right.noShows, right.rows));
        QCOMPARE(row[u"cancelled"].toInt(), right.cancelled);
        QCOMPARE(row[u"closed"].toInt(), right.closed);
        QVERIFY(row[u"noShow"].toInt() <= before); // the most first
        before = row[u"noShow"].toInt();
    }
    for (const QJsonValue row : m_house->rows(m_house->boss, u"transfers"_s, period)) {
        const Expected &right = expected.at(row[u"serviceId"].toString());
        QCOMPARE(row[u"transferred"].toInt(), right.transferred);
        QCOMPARE(row[u"transferredShare"].toDouble(), shareOf(right.transferred, right.rows));
    }
    for (const QJsonValue row : m_house->rows(m_house->boss, u"estimates"_s, period)) {
        const Expected &right = expected.at(row[u"serviceId"].toString());
        QCOMPARE(row[u"told"].toInt(), right.told);
        QCOMPARE(row[u"keptShare"].toDouble(), shareOf(right.kept, right.told));
        QVERIFY(isNear(row[u"errorMean"], meanOf(right.errors)));
        QList<double> absolute;
        for (const double error : right.errors) {
            absolute.append(std::abs(error));
        }
        QVERIFY(isNear(row[u"errorAbsolute"], meanOf(absolute)));
    }
}

void TestReportFigures::aFilterFilters()
{
    QJsonObject filter = ReportsHouse::december();
    filter[u"to"] = u"2026-01-01"_s;
    filter[u"serviceId"] = QJsonArray {u"007"_s, u"B"_s};
    filter[u"counterId"] = u"2"_s;
    std::map<QString, Expected> expected;
    for (const RawStop &stop : m_house->stops) {
        if (stop.counter == u"2"_s && stop.service != u"A"_s) {
            expected[stop.service].add(stop);
        }
    }
    const QJsonArray rows = m_house->rows(m_house->boss, u"waits-by-service"_s, filter);
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue row : rows) {
        QCOMPARE(row[u"rows"].toInt(), expected.at(row[u"serviceId"].toString()).rows);
    }
}

void TestReportFigures::visitsByServiceCountStates()
{
    std::map<QString, std::map<QString, int>> states;
    std::map<QString, int> all;
    for (const RawVisit &visit : m_house->visits) {
        ++states[visit.service][visit.state];
        ++all[visit.service];
    }
    const QJsonArray rows = m_house->rows(m_house->boss, u"visits-by-service"_s);
    QCOMPARE(rows.size(), 3);
    for (const QJsonValue row : rows) {
        const QString service = row[u"serviceId"].toString();
        QCOMPARE(row[u"rows"].toInt(), all.at(service));
        QCOMPARE(row[u"waiting"].toInt(), states[service][u"waiting"_s]);
        QCOMPARE(row[u"done"].toInt(), states[service][u"done"_s]);
        QCOMPARE(row[u"noShow"].toInt(), states[service][u"no_show"_s]);
    }
}

// A column for each word that there is, so that none of a row's number is missing.
void TestReportFigures::partsAddUp_data()
{
    QTest::addColumn<QString>("templateId");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<qsizetype>("words");
    const auto known = [](const QStringList &words) { return words.size(); };
    QTest::newRow("visits") << u"visits-by-service"_s
                            << QStringList {u"booked"_s, u"waiting"_s, u"called"_s, u"serving"_s,
                                   u"parked"_s, u"noShow"_s, u"done"_s, u"cancelled"_s, u"closed"_s}
                            << known(textsOf<queue::State>());
    QTest::newRow("stops") << u"no-shows"_s // those that ended: none is open
                           << QStringList {u"served"_s, u"transferred"_s, u"noShow"_s,
                                  u"cancelled"_s, u"closed"_s}
                           << known(textsOf<queue::Outcome>()) - 1;
    QTest::newRow("consultations")
        << u"consultations"_s
        << QStringList {u"planned"_s, u"open"_s, u"finished"_s, u"cancelled"_s}
        << known(textsOf<telemedicine::AppointmentState>());
    QTest::newRow("tickets") << u"tickets-by-status"_s << QStringList {u"open"_s, u"over"_s}
                             << qsizetype(2);
}

void TestReportFigures::partsAddUp()
{
    QFETCH(QString, templateId);
    QFETCH(QStringList, parts);
    QTEST(parts.size(), "words");
    const QJsonObject period {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, u"2026-01-01"_s}};
    const QJsonArray rows = m_house->rows(m_house->boss, templateId, period);
    QVERIFY(!rows.isEmpty());
    std::map<QString, int> all;
    for (const QJsonValue row : rows) {
        int sum = 0;
        for (const QString &part : std::as_const(parts)) {
            QVERIFY2(row[part].isDouble(), qPrintable(part));
            sum += row[part].toInt();
            all[part] += row[part].toInt();
        }
        QCOMPARE(sum, row[u"rows"].toInt());
    }
    for (const auto &[part, sum] : all) {
        QVERIFY2(sum > 0, qPrintable(part)); // else it were no proof
    }
}

void TestReportFigures::radiologyAgainstItsTarget()
{
    std::map<QString, QList<double>> making;
    std::map<QString, QList<double>> waits;
    std::map<QString, QList<double>> turnarounds;
    std::map<QString, int> targets;
    std::map<QString, int> inTarget;
    for (const radiology::Scan &scan : m_house->scans) {
        if (scan.status == radiology::ScanStatus::Completed) {
            const double minutes = double((*scan.completedAt - *scan.startedAt).count()) / 60'000;
            const double wait = double((*scan.startedAt - scan.queuedAt).count()) / 60'000;
            making[scan.type.text()].append(minutes);
            waits[scan.type.text()].append(wait);
            turnarounds[scan.type.text()].append(wait + minutes);
            targets[scan.type.text()] = scan.estimatedDuration;
            inTarget[scan.type.text()] += minutes <= scan.estimatedDuration ? 1 : 0;
        }
    }
    const QJsonArray rows = m_house->rows(m_house->boss, u"radiology-turnaround"_s,
        {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, u"2026-01-01"_s}});
    QCOMPARE(making.size(), 4);
    QCOMPARE(rows.size(), qsizetype(making.size()));
    for (const QJsonValue row : rows) {
        const QString type = row[u"scanType"].toString();
        QCOMPARE(row[u"rows"].toInt(), making.at(type).size());
        QVERIFY(isNear(row[u"makingMean"], meanOf(making.at(type))));
        QVERIFY(isNear(row[u"waitMean"], meanOf(waits.at(type))));
        QVERIFY(isNear(row[u"turnaroundMean"], meanOf(turnarounds.at(type))));
        QCOMPARE(row[u"targetMean"].toDouble(), targets.at(type));
        QCOMPARE(row[u"inTargetShare"].toDouble(),
            shareOf(inTarget.at(type), int(making.at(type).size())));
    }
}

void TestReportFigures::pharmacyAgainstItsTarget()
{
    std::map<QString, QList<double>> took;
    std::map<QString, int> targets;
    std::map<QString, int> inTarget;
    std::map<QString, int> all;
    for (const prescription::Prescription &order : m_house->orders) {
        ++all[order.kind.text()];
        targets[order.kind.text()] = order.targetMinutes;
        if (order.readyAt) {
            const double minutes = double((*order.readyAt - order.createdAt).count()) / 60'000;
            took[order.kind.text()].append(minutes);
            inTarget[order.kind.text()] += minutes <= order.targetMinutes ? 1 : 0;
        }
    }
    const QJsonArray rows = m_house->rows(m_house->boss, u"pharmacy-turnaround"_s);
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue row : rows) {
        const QString kind = row[u"kind"].toString();
        QCOMPARE(row[u"rows"].toInt(), all.at(kind));
        QCOMPARE(row[u"ready"].toInt(), took.at(kind).size());
        QCOMPARE(row[u"targetMean"].toInt(), targets.at(kind));
        QVERIFY(isNear(row[u"turnaroundMean"], meanOf(took.at(kind))));
        QVERIFY(isNear(row[u"turnaroundNinetieth"], ninetiethOf(took.at(kind))));
        QCOMPARE(row[u"inTargetShare"].toDouble(),
            shareOf(inTarget.at(kind), int(took.at(kind).size())));
    }
}

void TestReportFigures::slipsPrintedAgain()
{
    std::map<QString, std::array<int, 3>> expected; // printed, again, not
    QSet<QString> known;
    for (const RawSlip &slip : m_house->slips) {
        auto &day = expected[businessDayOf(slip.at).toString(Qt::ISODate)];
        day[0] += slip.kind == u"printed"_s ? 1 : 0;
        day[1] += slip.kind == u"printed"_s && known.contains(slip.visit) ? 1 : 0;
        day[2] += slip.kind == u"not-printed"_s ? 1 : 0;
        known.insert(slip.visit);
    }
    const QJsonArray rows = m_house->rows(
        m_house->boss, u"reprints"_s, {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, u"2026-01-01"_s}});
    QCOMPARE(rows.size(), qsizetype(expected.size()));
    for (const QJsonValue row : rows) {
        const auto &[printed, again, notPrinted] = expected.at(row[u"day"].toString());
        QCOMPARE(row[u"printed"].toInt(), printed);
        QCOMPARE(row[u"reprinted"].toInt(), again);
        QCOMPARE(row[u"notPrinted"].toInt(), notPrinted);
    }
}

void TestReportFigures::consultationsByService()
{
    std::map<QString, QList<double>> lengths;
    std::map<QString, QList<double>> late;
    std::map<QString, int> all;
    for (const telemedicine::Appointment &one : m_house->consultations) {
        ++all[one.serviceId];
        if (one.openedAt) {
            const double delay = double((*one.openedAt - *one.startsAt).count()) / 60'000;
            late[one.serviceId].append(std::max(0.0, delay));
        }
        if (one.state == telemedicine::AppointmentState::Finished) {
            lengths[one.serviceId].append(double((*one.endedAt - *one.openedAt).count()) / 60'000);
        }
    }
    const QJsonArray rows = m_house->rows(m_house->boss, u"consultations"_s);
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue row : rows) {
        const QString id = row[u"serviceId"].toString();
        QCOMPARE(row[u"serviceName"].toString(), id == u"A"_s ? u"Poli A"_s : id);
        QCOMPARE(row[u"rows"].toInt(), all.at(id));
        QCOMPARE(row[u"finished"].toInt(), lengths.at(id).size());
        QVERIFY(isNear(row[u"lengthMean"], meanOf(lengths.at(id))));
        QVERIFY(isNear(row[u"lateMean"], meanOf(late.at(id))));
    }
}

void TestReportFigures::arrivalsByHour()
{
    std::map<QString, QList<const RawVisit *>> expected;
    for (const RawVisit &visit : m_house->visits) {
        expected[localOf(visit.issued).toString(u"HH"_s) + u":00"_s].append(&visit);
    }
    const QJsonArray rows = m_house->rows(m_house->boss, u"arrivals-by-hour"_s);
    QCOMPARE(rows.size(), qsizetype(expected.size()));
    for (const QJsonValue row : rows) {
        const auto &right = expected.at(row[u"hour"].toString());
        QList<double> waits;
        for (const RawVisit *visit : right) {
            if (visit->called > 0) {
                waits.append(double(visit->called - visit->issued) / 60'000);
            }
        }
        QCOMPARE(row[u"arrivals"].toInt(), right.size());
        QCOMPARE(row[u"wasCalled"].toInt(), waits.size());
        QVERIFY(isNear(row[u"firstWaitMean"], meanOf(waits)));
        QVERIFY(isNear(row[u"firstWaitLongest"], longestOf(waits)));
    }
}

// Of both alone: inquiries are records, too.
void TestReportFigures::ticketsByStatus()
{
    std::map<QString, int> expected;
    std::map<QString, int> urgent;
    for (const RawTicket &ticket : m_house->tickets) {
        ++expected[ticket.status];
        urgent[ticket.status] += ticket.priority == u"URGENT"_s ? 1 : 0;
    }
    QJsonObject filter = ReportsHouse::december();
    const QJsonArray rows = m_house->rows(m_house->boss, u"tickets-by-status"_s, filter);
    QCOMPARE(rows.size(), qsizetype(expected.size()));
    for (const QJsonValue row : rows) {
        const QString status = row[u"status"].toString();
        const bool isOver = status == u"resolved"_s || status == u"closed"_s;
        QCOMPARE(row[u"rows"].toInt(), expected.at(status));
        QCOMPARE(row[u"open"].toInt(), isOver ? 0 : expected.at(status));
        QCOMPARE(row[u"over"].toInt(), isOver ? expected.at(status) : 0);
    }
    const QJsonArray list = m_house->rows(m_house->boss, u"tickets"_s, filter);
    QCOMPARE(list.size(), m_house->tickets.size());
    int comments = 0;
    for (const QJsonValue row : list) {
        comments += row[u"comments"].toInt();
        QCOMPARE(row[u"createdBy"].toString(), u"ann"_s);
        QCOMPARE(row[u"assignedTo"].toString(), u"ben"_s);
    }
    QCOMPARE(comments,
        std::accumulate(m_house->tickets.begin(), m_house->tickets.end(), 0,
            [](int sum, const RawTicket &ticket) { return sum + ticket.comments; }));
    filter[u"priority"] = u"URGENT"_s;
    for (const QJsonValue row : m_house->rows(m_house->boss, u"tickets-by-status"_s, filter)) {
        QCOMPARE(row[u"rows"].toInt(), urgent.at(row[u"status"].toString()));
    }
}

// A period reads no more than its rows, with any filter: it neither sorts them nor walks through
// what was before.
void TestReportFigures::everySourceIsWalkedByItsTime()
{
    const Dialect dialect = isOnPostgresql() ? Dialect::Postgres : Dialect::Sqlite;
    for (const reports::Source &source : reports::sources(dialect)) {
        reports::Filter filter {.from = QDate(2025, 12, 1), .to = QDate(2025, 12, 31)};
        QStringList keys;
        for (const reports::SourceField &field : source.fields) {
            keys.append(field.key);
            if (field.isFilter) {
                filter.values.insert(field.key, {u"A"_s});
            }
        }
        const reports::ReportReader reader(source, keys, filter,
            BusinessCalendar::make("Asia/Jakarta", QTime(3, 0)).value(), u"en"_s);
        const QStringList steps = await(m_house->storage->read([&](Transaction &transaction) {
            if (dialect == Dialect::Postgres) { // it would rather read a small table whole
                transaction.execute(u"SET LOCAL enable_seqscan = off"_s);
                transaction.execute(u"SET LOCAL enable_bitmapscan = off"_s);
            }
            return Result<QStringList>(reader.planOf(transaction));
        })).value();
        const QString plan = source.name + u": "_s + steps.join(u" | "_s);
        if (dialect == Dialect::Postgres) {
            QVERIFY2(
                plan.contains(u"Index Cond: (("_s + source.at.mid(2) + u" >="_s), qPrintable(plan));
            continue;
        }
        QVERIFY2(steps[0].startsWith(u"SEARCH s USING INDEX "_s), qPrintable(plan));
        QVERIFY2(steps[0].endsWith(
                     u"("_s + source.at.mid(2) + u">? AND "_s + source.at.mid(2) + u"<?)"_s),
            qPrintable(plan));
        QVERIFY2(!plan.contains(u"ORDER BY"_s), qPrintable(plan));
    }
}

// More than a slice of them, each once, as they happened.
void TestReportFigures::listsHaveEveryRow()
{
    const QJsonArray rows = m_house->rows(m_house->boss, u"visits"_s);
    QCOMPARE(rows.size(), visitsInDecember);
    QStringList names;
    QString before;
    for (const QJsonValue row : rows) {
        names.append(row[u"patientName"].toString());
        QVERIFY(row[u"issuedAt"].toString() >= before);
        before = row[u"issuedAt"].toString();
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), visitsInDecember);
    int calls = 0;
    for (const QJsonValue row : m_house->rows(m_house->boss, u"audit"_s,
             {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, u"2026-01-01"_s},
                 {u"module"_s, u"queue"_s}})) {
        calls += row[u"kind"] == u"call"_s ? 1 : 0;
    }
    QCOMPARE(calls,
        std::count_if(m_house->stops.begin(), m_house->stops.end(),
            [](const RawStop &stop) { return stop.called > 0; }));
}

// From three in the morning to three in the morning, in Jakarta.
void TestReportFigures::periodsAreBusinessDays()
{
    const QDate christmas(2025, 12, 24);
    int right = 0;
    int since = 0;
    for (const RawVisit &visit : m_house->visits) {
        right += businessDayOf(visit.issued) == christmas ? 1 : 0;
        since += businessDayOf(visit.issued) >= christmas ? 1 : 0;
    }
    QVERIFY(right > 0 && since > right);
    const auto visitsIn = [this](const QJsonObject &filter) {
        return m_house->rows(m_house->boss, u"visits"_s, filter).size();
    };
    QCOMPARE(visitsIn({{u"from"_s, u"2025-12-24"_s}, {u"to"_s, u"2025-12-24"_s}}), right);
    QCOMPARE(visitsIn({{u"from"_s, u"2025-12-24"_s}}), since); // until today, the same everywhere
    QCOMPARE(visitsIn({{u"from"_s, u"2025-12-24"_s}, {u"to"_s, QJsonValue()}}), since);
    QCOMPARE(visitsIn({}), 0); // today
    const auto preview = m_house->ask(m_house->boss, u"reports:preview"_s,
        {{u"templateId"_s, u"visits"_s},
            {u"filter"_s, QJsonObject {{u"from"_s, u"2025-12-24"_s}}}});
    QCOMPARE(preview->body[u"rowCount"_s].toInt(), since);
    QCOMPARE(preview->body[u"filter"_s][u"to"].toString(), u"2026-01-07"_s);
}

void TestReportFigures::filtersAreChecked_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QString>("field");
    QTest::newRow("no day") << QJsonObject {{u"from"_s, u"soon"_s}} << u"from"_s;
    QTest::newRow("a number") << QJsonObject {{u"to"_s, 7}} << u"to"_s;
    QTest::newRow("a day with more behind it")
        << QJsonObject {{u"from"_s, u"2026-01-07T23:59:59-12:00"_s}} << u"from"_s;
    QTest::newRow("ends first") << QJsonObject {{u"from"_s, u"2026-01-02"_s},
        {u"to"_s, u"2026-01-01"_s}}
                                << u"from"_s;
    QTest::newRow("too long") << QJsonObject {{u"from"_s, u"2000-01-01"_s},
        {u"to"_s, u"2026-01-01"_s}}
                              << u"to"_s;
    QTest::newRow("too long until today")
        << QJsonObject {{u"from"_s, u"2000-01-01"_s}} << u"from"_s;
    QTest::newRow("no beginning") << QJsonObject {{u"to"_s, u"2026-01-01"_s}} << u"from"_s;
    QTest::newRow("begins tomorrow") << QJsonObject {{u"from"_s, u"2026-01-08"_s}} << u"from"_s;
    QTest::newRow("no such") << QJsonObject {{u"patientName"_s, u"Budi"_s}} << u"patientName"_s;
    QTest::newRow("no text") << QJsonObject {{u"serviceId"_s, 7}} << u"serviceId"_s;
    QTest::newRow("none") << QJsonObject {{u"serviceId"_s, QJsonArray {}}} << u"serviceId"_s;
}

void TestReportFigures::filtersAreChecked()
{
    QFETCH(QJsonObject, filter);
    const auto reply = m_house->ask(m_house->boss, u"reports:create"_s,
        {{u"templateId"_s, u"waits-by-service"_s}, {u"format"_s, u"csv"_s}, {u"filter"_s, filter}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"WRONG_FILTER"_s);
    QTEST(reply.error().details[u"field"].toString(), "field");
}

// Each has a source, fields that are there, words in every language, and can be made.
void TestReportFigures::everyTemplateHolds()
{
    for (const reports::Template &each : reports::templates()) {
        const reports::Source *source = reports::findSource(each.source);
        QVERIFY2(source, qPrintable(each.id));
        for (const QString &field : each.groupBy + each.filters) {
            QVERIFY2(source->field(field), qPrintable(each.id + u' ' + field));
        }
        for (const QString &field : each.filters) {
            QVERIFY2(source->field(field)->isFilter, qPrintable(each.id + u' ' + field));
        }
        for (const reports::Column &column : each.columns) {
            QVERIFY2(column.what == reports::What::Rows || source->field(column.field()),
                qPrintable(each.id + u' ' + column.key));
            for (const QString &language : {u"en"_s, u"id"_s, u"th"_s}) {
                const QJsonObject json = each.toJson(language);
                QVERIFY2(json[u"title"] != each.id, qPrintable(each.id));
                for (const QJsonValue said : json[u"columns"].toArray()) {
                    QVERIFY2(said[u"title"] != said[u"key"],
                        qPrintable(said[u"key"].toString() + u' ' + language));
                }
            }
        }
        const QJsonObject asked = m_house->create(m_house->boss, each.id, u"csv"_s);
        QCOMPARE(m_house->ended(m_house->boss, asked[u"reportId"].toString())[u"status"].toString(),
            u"completed"_s);
    }
}

QTEST_MAIN(TestReportFigures)
#include "tst_reportfigures.moc"
