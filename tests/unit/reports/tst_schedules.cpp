// What is made of every day that is over, and put into a folder.
#include "reportshouse.h"

#include "vocabulary/reports/names.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

constexpr Millis oneDay = std::chrono::days(1);
constexpr Millis oneHour = std::chrono::hours(1);

} // namespace

class TestSchedules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_house.reset(); }

    void theDayThatIsOverIsPutIntoItsFolder();
    void missedDaysAreMadeUpFor();
    void aDayThatAPersonClosesIsMadeAtOnce();
    void aFolderThatIsGoneIsToldAndTriedAgain();
    void whatOthersPutThereStays();
    void whoMayNotAnyMoreGetsNothing();
    void whatIsCancelledIsNotMadeAgain();
    void itTellsOnlyOfWhatWasChosen();
    void itIsChangedAndRemoved();
    void whatDoesNotHoldIsRefused_data();
    void whatDoesNotHoldIsRefused();
    void soManyAndNoMore();
    void exportsAreThereForEverybody();
    void aFolderThatIsAllowedNoMoreGetsNothing();

private:
    QString folder() const { return m_folder->path(); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    Result<Reply> wish(const QJsonObject &more = {})
    {
        QJsonObject data {{u"templateId"_s, u"visits-by-service"_s}, {u"folder"_s, folder()},
            {u"formats"_s, QJsonArray {u"json"_s}}};
        for (auto member = more.begin(); member != more.end(); ++member) {
            data.insert(member.key(), member.value());
        }
        return m_house->ask(m_house->boss, u"reports:make-schedule"_s, data);
    }
    QString arrange(const QJsonObject &more = {})
    {
        return wish(more).value().body[u"schedule"][u"id"].toString();
    }
    QJsonObject schedule(const QString &id)
    {
        const auto all = m_house->ask(m_house->boss, u"reports:schedules"_s);
        for (const QJsonValue each : all->body[u"schedules"_s].toArray()) {
            if (each[u"id"] == id) {
                return each.toObject();
            }
        }
        return {};
    }
    QStringList kinds(const QString &id)
    {
        QStringList kinds;
        for (const Event &event : m_house->record(id)) {
            kinds.append(event.kind);
        }
        return kinds;
    }
    QJsonArray rowsIn(const QString &name) const
    {
        QFile file(QDir(folder()).filePath(name));
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object()[u"rows"_s].toArray()
            : QJsonArray();
    }
    // Of who is told of the newest event of a schedule.
    QList<Tiding> tidings(const QString &id)
    {
        const Event newest = m_house->record(id).last();
        for (const TidingDeclaration &each : m_house->module->tidings()) {
            if (each.event == newest.kind) {
                return each.of(newest);
            }
        }
        return {};
    }
    void addVisit(const QString &id);
    void closeDay(const QString &day);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReportsHouse> m_house;
};

void TestSchedules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_house = std::make_unique<ReportsHouse>(
        m_folder->path() + u", /proc"_s); // it is Wednesday, 7 January 2026
}

void TestSchedules::addVisit(const QString &id)
{
    await(m_house->journal->change(OnceKey {}, [id](Changes &changes) -> Result<Count> {
        changes.transaction().execute(
            u"INSERT INTO queue_visit (id, site, business_day, series, sequence, number, "
            "issued_service_id, priority, state, stop_no, service_id, service_name, entered_at, "
            "eligible_at, served_before, calls, outcome, level, place_key, callable_at, issued_at, "
            "last_event, version) VALUES (?, 'main', '2026-01-07', 'A', 1, ?, 'A', 'NORMAL', "
            "'waiting', 0, 'A', 'Poli', 0, 0, 0, 0, 'open', 2, 0, 0, ?, 0, 1)"_s,
            {id, id, toMillis(changes.now())});
        return Count {1};
    })).value();
}

void TestSchedules::closeDay(const QString &day)
{
    await(m_house->journal->change(OnceKey {}, [day](Changes &changes) -> Result<Count> {
        changes.append({u"boss"_s, u"queue"_s, u"day-closed"_s, day, {}});
        return Count {1};
    })).value();
}

void TestSchedules::theDayThatIsOverIsPutIntoItsFolder()
{
    const QString id = arrange({{u"formats"_s, QJsonArray {u"json"_s, u"csv"_s, u"json"_s}}});
    addVisit(u"A-1"_s);
    m_house->module->tidy(); // today is not over
    m_house->settle();
    QVERIFY(files().isEmpty());
    QVERIFY(m_house->ask(m_house->boss, u"reports:list"_s)->body[u"reports"_s].toArray().isEmpty());
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    QTRY_COMPARE(kinds(id), (QStringList {u"schedule-made"_s, u"schedule-delivered"_s}));
    QCOMPARE(files(),
        (QStringList {
            u"visits-by-service_2026-01-07.csv"_s, u"visits-by-service_2026-01-07.json"_s}));
    QCOMPARE(rowsIn(u"visits-by-service_2026-01-07.json"_s).size(), 1);
    QCOMPARE(schedule(id)[u"lastDay"].toString(), u"2026-01-07"_s);
    QVERIFY(!schedule(id).contains(u"problem"_s));
    QCOMPARE(m_house->record(id)[0].actor, u"boss"_s);
    QCOMPARE(m_house->record(id)[1].actor, u"system"_s);
    QCOMPARE(
        m_house->ask(m_house->boss, u"reports:list"_s)->body[u"reports"_s].toArray().size(), 2);
    // Once.
    m_house->module->tidy();
    m_house->settle();
    QCOMPARE(kinds(id).size(), 2);
}

void TestSchedules::missedDaysAreMadeUpFor()
{
    const QString id = arrange();
    m_house->clock.advance(3 * oneDay);
    m_house->restart(); // as when the machine was off
    m_house->module->tidy();
    QTRY_COMPARE(schedule(id)[u"lastDay"].toString(), u"2026-01-09"_s);
    QCOMPARE(files(),
        (QStringList {u"visits-by-service_2026-01-07.json"_s,
            u"visits-by-service_2026-01-08.json"_s, u"visits-by-service_2026-01-09.json"_s}));
    // Not of all time.
    m_house->clock.advance(100 * oneDay);
    m_house->module->tidy();
    QTRY_COMPARE_WITH_TIMEOUT(schedule(id)[u"lastDay"].toString(), u"2026-04-19"_s, 30'000);
    QCOMPARE(files().size(), 3 + reports::mostMadeUp);
    // A clock that is in doubt makes nothing.
    m_house->clock.advance(oneDay);
    m_house->clock.setSteady(false);
    m_house->module->tidy();
    m_house->settle();
    QCOMPARE(files().size(), 3 + reports::mostMadeUp);
}

void TestSchedules::aDayThatAPersonClosesIsMadeAtOnce()
{
    const QString id = arrange();
    const QString name = u"visits-by-service_2026-01-07.json"_s;
    closeDay(u"2026-01-07"_s);
    QTRY_COMPARE(kinds(id).size(), 2);
    QCOMPARE(files(), QStringList(name));
    QVERIFY(rowsIn(name).isEmpty());
    QCOMPARE(schedule(id)[u"lastDay"].toString(), u"2026-01-06"_s);
    addVisit(u"A-1"_s); // somebody came all the same
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    QTRY_COMPARE(schedule(id)[u"lastDay"].toString(), u"2026-01-07"_s);
    QCOMPARE(rowsIn(name).size(), 1);
}

void TestSchedules::aFolderThatIsGoneIsToldAndTriedAgain()
{
    const QString id = arrange();
    QVERIFY(m_folder->remove());
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    QTRY_COMPARE(schedule(id)[u"problem"].toString(), u"FOLDER_MISSING"_s);
    QCOMPARE(schedule(id)[u"lastDay"].toString(), u"2026-01-06"_s);
    const QList<Tiding> told = tidings(id);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[1].kind, u"report:not-delivered"_s);
    QCOMPARE(told[1].to.roles, (Roles {Role::Admin, Role::SuperAdmin}));
    QCOMPARE(told[1].data[u"titles"][u"id"].toString(), u"Kunjungan per layanan"_s);
    QCOMPARE(told[1].data[u"folder"].toString(), folder());
    // The report is kept.
    const auto list = m_house->ask(m_house->boss, u"reports:list"_s)->body[u"reports"_s].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"status"].toString(), u"completed"_s);
    // It is told once, and nothing more is made while there is no place for it.
    m_house->module->tidy();
    m_house->clock.advance(oneHour);
    m_house->module->tidy();
    m_house->settle();
    QCOMPARE(kinds(id), (QStringList {u"schedule-made"_s, u"schedule-not-delivered"_s}));
    QCOMPARE(
        m_house->ask(m_house->boss, u"reports:list"_s)->body[u"reports"_s].toArray().size(), 1);
    QVERIFY(QDir().mkpath(folder()));
    const auto isDelivered = [&] { // within the hour in which it is looked for again
        m_house->clock.advance(oneHour);
        m_house->module->tidy();
        m_house->settle();
        return kinds(id).last() == u"schedule-delivered"_s;
    };
    QTRY_VERIFY(isDelivered());
    QCOMPARE(files(), QStringList(u"visits-by-service_2026-01-07.json"_s));
    QTRY_VERIFY(!schedule(id).contains(u"problem"_s));
    QCOMPARE(tidings(id).size(), 1);
    QCOMPARE(tidings(id)[0].does, Tiding::Does::Settle);
    QDir(folder()).removeRecursively();
}

// Nothing of another name is touched, and nothing half is ever there.
void TestSchedules::whatOthersPutThereStays()
{
    QFile other(QDir(folder()).filePath(u"visits-by-service_2026-01-06.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    const QString id = arrange();
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    QTRY_COMPARE(kinds(id).last(), u"schedule-delivered"_s);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
        (QStringList {
            u"visits-by-service_2026-01-06.json"_s, u"visits-by-service_2026-01-07.json"_s}));
    QCOMPARE(other.size(), 4);
}

void TestSchedules::whoMayNotAnyMoreGetsNothing()
{
    const QString id = arrange();
    m_house->staff[0].roles = {Role::Nurse};
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    QTRY_COMPARE(schedule(id)[u"problem"].toString(), u"SCHEDULE_NOT_ENTITLED"_s);
    QVERIFY(files().isEmpty());
    m_house->staff[0].roles = {Role::Admin};
    m_house->staff[0].isAway = true;
    m_house->clock.advance(2 * oneHour);
    m_house->module->tidy();
    m_house->settle();
    QVERIFY(files().isEmpty());
    m_house->staff[0].isAway = false;
    const auto changed = m_house->ask(m_house->boss, u"reports:change-schedule"_s,
        {{u"scheduleId"_s, id}, {u"folder"_s, folder()}, {u"formats"_s, QJsonArray {u"csv"_s}}});
    QVERIFY(changed);
    m_house->module->tidy(); // at once
    QTRY_COMPARE(files(), QStringList(u"visits-by-service_2026-01-07.csv"_s));
}

void TestSchedules::whatIsCancelledIsNotMadeAgain()
{
    m_house->fillDecember(1'500, 3);
    const QString id = arrange();
    for (const QString &language : {u"en"_s, u"id"_s}) { // for as long as these are made it waits
        m_house->create(m_house->boss, u"visits"_s, u"pdf"_s, ReportsHouse::december(), language);
    }
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    const auto mine = [this] {
        QStringList ids;
        const auto all = m_house->ask(m_house->boss, u"reports:list"_s);
        for (const QJsonValue each : all->body[u"reports"_s].toArray()) {
            if (each[u"templateId"] == u"visits-by-service"_s) {
                ids.append(each[u"reportId"].toString());
            }
        }
        return ids;
    };
    QTRY_COMPARE(mine().size(), 1);
    QVERIFY(m_house->ask(m_house->boss, u"reports:cancel"_s, {{u"reportId"_s, mine()[0]}}));
    QTRY_COMPARE(schedule(id)[u"problem"].toString(), u"REPORT_CANCELLED"_s);
    QCOMPARE(schedule(id)[u"lastDay"].toString(), u"2026-01-07"_s);
    QVERIFY(files().isEmpty());
}

void TestSchedules::itTellsOnlyOfWhatWasChosen()
{
    addVisit(u"A-1"_s);
    m_house->addService(u"B"_s);
    const QString id = arrange(
        {{u"filter"_s, QJsonObject {{u"serviceId"_s, u"B"_s}, {u"from"_s, u"2020-01-01"_s}}}});
    QCOMPARE(schedule(id).value(u"filter"_s), QJsonValue(QJsonObject {{u"serviceId"_s, u"B"_s}}));
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    QTRY_COMPARE(kinds(id).last(), u"schedule-delivered"_s);
    QVERIFY(rowsIn(u"visits-by-service_2026-01-07.json"_s).isEmpty());
}

void TestSchedules::itIsChangedAndRemoved()
{
    const QString id = arrange();
    LoopbackClient client(*m_house->hub, m_house->face, m_house->boss);
    QVERIFY(m_house->hub->subscribe(client.id(), u"reports:schedules"_s));
    QVERIFY(!m_house->hub->subscribe(
        LoopbackClient(*m_house->hub, m_house->face, m_house->nurse).id(), u"reports:schedules"_s));
    const auto changed = m_house->ask(m_house->boss, u"reports:change-schedule"_s,
        {{u"scheduleId"_s, id}, {u"folder"_s, folder() + u"/"_s}, {u"language"_s, u"th"_s},
            {u"formats"_s, QJsonArray {u"pdf"_s, u"xlsx"_s}}});
    QVERIFY(changed);
    QCOMPARE(changed->body[u"schedule"][u"folder"].toString(), folder());
    QCOMPARE(changed->body[u"schedule"][u"title"].toString(), u"การมารับบริการตามบริการ"_s);
    QCOMPARE(schedule(id).value(u"formats"_s), QJsonValue(QJsonArray {u"pdf"_s, u"xlsx"_s}));
    QCOMPARE(schedule(id)[u"lastDay"].toString(), u"2026-01-06"_s);
    m_house->restart();
    QCOMPARE(schedule(id)[u"language"].toString(), u"th"_s);
    QVERIFY(m_house->ask(m_house->boss, u"reports:remove-schedule"_s, {{u"scheduleId"_s, id}}));
    QVERIFY(schedule(id).isEmpty());
    QCOMPARE(m_house->ask(m_house->boss, u"reports:remove-schedule"_s, {{u"scheduleId"_s, id}})
                 .error()
                 .code,
        u"NOT_FOUND"_s);
    QCOMPARE(kinds(id),
        (QStringList {u"schedule-made"_s, u"schedule-changed"_s, u"schedule-removed"_s}));
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    m_house->settle();
    QVERIFY(files().isEmpty());
}

void TestSchedules::whatDoesNotHoldIsRefused_data()
{
    QTest::addColumn<QJsonObject>("wrong");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &wrong, const QString &code) {
        QTest::newRow(name) << wrong << code;
    };
    row("template", {{u"templateId"_s, u"none"_s}}, u"NO_SUCH_TEMPLATE"_s);
    row("filter", {{u"filter"_s, QJsonObject {{u"name"_s, u"x"_s}}}}, u"WRONG_FILTER"_s);
    row("format", {{u"formats"_s, QJsonArray {u"pdf"_s, u"doc"_s}}}, u"INVALID_FIELD"_s);
    row("formats", {{u"formats"_s, QJsonArray()}}, u"INVALID_FIELD"_s);
    row("relative", {{u"folder"_s, u"reports"_s}}, u"INVALID_FIELD"_s);
    row("missing", {{u"folder"_s, u"(allowed)/nowhere/at/all"_s}}, u"FOLDER_MISSING"_s);
    row("file", {{u"folder"_s, u"(allowed)/file"_s}}, u"FOLDER_MISSING"_s);
    row("no place for files", {{u"folder"_s, u"/proc"_s}}, u"FOLDER_NOT_WRITABLE"_s);
    row("own", {{u"folder"_s, u"(data)/reports"_s}}, u"REPORTS_AMONG_DATA"_s);
    row("own as a whole", {{u"folder"_s, u"(data)"_s}}, u"REPORTS_AMONG_DATA"_s);
    row("own by a way round", {{u"folder"_s, u"(data)/exports/.."_s}}, u"REPORTS_AMONG_DATA"_s);
    for (const QString &folder : {u"/etc"_s, u"/etc/passwd"_s, u"/"_s, u"/nowhere"_s,
             u"(allowed)/.."_s, u"(allowed)/in/../.."_s, u"(allowed)x"_s, u"(allowed)/link"_s,
             u"(allowed)/link/../../etc"_s}) {
        QTest::addRow("not allowed: %s", qPrintable(folder))
            << QJsonObject {{u"folder"_s, folder}} << u"FOLDER_NOT_ALLOWED"_s;
    }
}

void TestSchedules::whatDoesNotHoldIsRefused()
{
    QFETCH(QJsonObject, wrong);
    QFETCH(QString, code);
    QVERIFY(QDir().mkpath(folder() + u"/in"_s));
    QVERIFY(QFile::link(u"/etc"_s, folder() + u"/link"_s));
    QFile file(folder() + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (wrong.contains(u"folder"_s)) {
        wrong[u"folder"_s] = wrong[u"folder"_s]
                                 .toString()
                                 .replace(u"(data)"_s, m_house->folder.path())
                                 .replace(u"(allowed)"_s, folder());
    }
    const auto reply = wish(wrong);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QVERIFY(m_house->ask(m_house->boss, u"reports:schedules"_s)
                ->body[u"schedules"_s]
                .toArray()
                .isEmpty());
}

// Without a word in loket.toml.
void TestSchedules::exportsAreThereForEverybody()
{
    const QString exports = m_house->folder.path() + u"/exports"_s;
    const auto all = m_house->ask(m_house->boss, u"reports:schedules"_s);
    QCOMPARE(all->body.value(u"folders"_s), QJsonValue(QJsonArray {exports, folder(), u"/proc"_s}));
    const QString id = arrange({{u"folder"_s, exports}});
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    QTRY_COMPARE(kinds(id).last(), u"schedule-delivered"_s);
    QCOMPARE(
        QDir(exports).entryList(QDir::Files), QStringList(u"visits-by-service_2026-01-07.json"_s));
    QVERIFY(QDir().mkpath(exports + u"/nurses"_s));
    QVERIFY(wish({{u"folder"_s, exports + u"/nurses/"_s}}));
}

// One that was arranged before, or whose folder leads elsewhere now.
void TestSchedules::aFolderThatIsAllowedNoMoreGetsNothing()
{
    const QTemporaryDir elsewhere;
    const QString own = folder() + u"/own"_s;
    QVERIFY(QDir().mkpath(own));
    const QString id = arrange({{u"folder"_s, own}});
    QVERIFY(QDir(own).removeRecursively());
    QVERIFY(QFile::link(elsewhere.path(), own));
    m_house->clock.advance(oneDay);
    m_house->module->tidy();
    QTRY_COMPARE(schedule(id)[u"problem"].toString(), u"FOLDER_NOT_ALLOWED"_s);
    QVERIFY(QDir(elsewhere.path()).isEmpty());
    QCOMPARE(tidings(id).last().kind, u"report:not-delivered"_s); // administrators are told
    QVERIFY(QFile::remove(own));
    QVERIFY(QDir().mkpath(own));
    m_house->clock.advance(2 * oneHour);
    m_house->module->tidy();
    QTRY_COMPARE(kinds(id).last(), u"schedule-delivered"_s);
}

void TestSchedules::soManyAndNoMore()
{
    arrange();
    QCOMPARE(wish().error().code, u"SCHEDULE_EXISTS"_s);
    for (int i = 1; i < reports::mostSchedules; ++i) {
        const QString own = folder() + u'/' + QString::number(i);
        QVERIFY(QDir().mkpath(own));
        QVERIFY(wish({{u"folder"_s, own}}));
    }
    QCOMPARE(wish({{u"templateId"_s, u"no-shows"_s}}).error().code, u"TOO_MANY_SCHEDULES"_s);
}

QTEST_MAIN(TestSchedules)
#include "tst_schedules.moc"
