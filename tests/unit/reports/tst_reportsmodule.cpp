// Reports through their commands, channel and WebSockets.
#include "reportshouse.h"

#include "support/commandwalk.h"
#include "vocabulary/reports/names.h"

#include <QPromise>
#include <QtTest>

#include <array>
#include <memory>
#include <vector>

using namespace loket;
using namespace loket::test;

namespace {

// The client of a stream, as the module sees it.
class Client final : public StreamWriter {
public:
    void send(const QString &type, const QJsonObject &fields) override
    {
        QJsonObject message = fields;
        message.insert(u"type"_s, type);
        m_messages.append(message);
    }
    qint64 bytesWaiting() const override { return m_isSlow ? 1 : 0; }
    void close() override { m_isClosed = true; }
    void sendAway(const Error &error) override
    {
        send(u"error"_s, {{u"code"_s, error.code}, {u"message"_s, error.message}});
        close();
    }

    void say(const QString &type, const QJsonObject &data = {}) { Q_EMIT received(type, data); }
    // The next of the type, taken with all before it; of any type, where none is named.
    QJsonObject next(const QString &type = {})
    {
        QJsonObject found;
        const bool came = QTest::qWaitFor(
            [&] {
                while (!m_messages.isEmpty() && found.isEmpty()) {
                    const QJsonObject message = m_messages.takeFirst();
                    const bool isMeant = type.isEmpty() || message[u"type"] == type;
                    found = isMeant ? message : found;
                }
                return !found.isEmpty();
            },
            10'000);
        return came ? found : QJsonObject {{u"none"_s, type}};
    }
    bool isClosed() const { return m_isClosed; }
    qsizetype waiting() const { return m_messages.size(); }
    void readSlowly() { m_isSlow = true; }
    void readOn()
    {
        m_isSlow = false;
        Q_EMIT drained();
    }

private:
    QList<QJsonObject> m_messages;
    bool m_isSlow = false;
    bool m_isClosed = false;
};

} // namespace

class TestReportsModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<ReportsHouse>(); }
    void cleanup()
    {
        m_lines.clear();
        m_house.reset();
    }

    void everyCommandAsksForItsRight();
    void everyFieldIsChecked();
    void templatesAreForWhoMayHaveThem();
    void aReportIsMadeAndDownloaded();
    void aRetryAndTheSameWishGiveOne();
    void aReportIsForWhoAskedForIt();
    void namesAreForWhoMaySeeThem();
    void soManyAndNoMore();
    void whatIsCancelledIsGone();
    void itsStateNeverGoesBack();
    void whatIsMadeIsNotCancelled();
    void anEndOfTheProgramIsTold();
    void whatIsKeptLongEnoughGoes();
    void aPreviewIsThereAtOnce();
    void whatNobodyWaitsForIsNotLookedAt();
    void whoGoesOverHttpWaitsForNothing();
    void whatIsWrongIsSaid();
    void itsChannelTellsItsWay();
    void theStreamOfAReport();
    void theStreamOfATemplate();
    void everyFilterHasItsFigures();
    void aFilterThatDoesNotHoldChangesNothing();
    void oneRuleForBothFaces();
    void aSlowReaderGetsTheNewest();
    void streamsRefuse();
    void everythingIsOnRecord();

private:
    Call callBy(const Identity &who, const QList<Field> &fields, const QJsonObject &data) const
    {
        return {.identity = who, .values = Values::read(fields, data).value()};
    }
    std::unique_ptr<Client> open(const QString &path, const Identity &who, const QJsonObject &data,
        ConnectionId connection = {})
    {
        auto client = std::make_unique<Client>();
        for (const StreamDeclaration &stream : m_house->commands->streams()) {
            if (stream.path.startsWith(path)) {
                Call call = callBy(who, stream.fields, data);
                call.connection = connection != ConnectionId {} ? connection : lineOf(who);
                stream.handler(call, *client);
            }
        }
        return client;
    }
    QStringList files() const
    {
        return QDir(m_house->folder.filePath(u"reports"_s)).entryList(QDir::Files);
    }
    // A connection that stays.
    ConnectionId lineOf(const Identity &who)
    {
        m_lines.push_back(std::make_unique<LoopbackClient>(*m_house->hub, m_house->face, who));
        return m_lines.back()->id();
    }
    void addVisit(const QString &id, const QString &state);
    void setState(const QString &id, const QString &state);

    std::unique_ptr<ReportsHouse> m_house;
    std::vector<std::unique_ptr<LoopbackClient>> m_lines;
};

// Issued now, that is today.
void TestReportsModule::addVisit(const QString &id, const QString &state)
{
    await(m_house->journal->change(OnceKey {}, [id, state](Changes &changes) -> Result<Count> {
        changes.transaction().execute(
            u"INSERT INTO queue_visit (id, site, business_day, series, sequence, number, "
            "issued_service_id, priority, state, stop_no, service_id, service_name, entered_at, "
            "eligible_at, served_before, calls, outcome, level, place_key, callable_at, issued_at, "
            "last_event, version) VALUES (?, 'main', '2026-01-07', 'A', 1, ?, 'A', 'NORMAL', ?, 0, "
            "'A', 'Poli', 0, 0, 0, 0, 'open', 2, 0, 0, ?, 0, 1)"_s,
            {id, id, state, toMillis(changes.now())});
        return Count {1};
    })).value();
}

void TestReportsModule::setState(const QString &id, const QString &state)
{
    await(m_house->journal->change(OnceKey {}, [id, state](Changes &changes) -> Result<Count> {
        changes.transaction().execute(
            u"UPDATE queue_visit SET state = ? WHERE id = ?"_s, {state, id});
        return Count {1};
    })).value();
}

void TestReportsModule::everyCommandAsksForItsRight()
{
    QCOMPARE(wrongRights(*m_house->commands), QStringList());
}

void TestReportsModule::everyFieldIsChecked()
{
    QCOMPARE(wrongChecks(*m_house->commands), QStringList());
}

void TestReportsModule::templatesAreForWhoMayHaveThem()
{
    const auto ids = [this](const Identity &who) {
        QStringList ids;
        for (const QJsonValue each :
            m_house->ask(who, u"reports:templates"_s)->body[u"templates"_s].toArray()) {
            ids.append(each[u"id"].toString());
        }
        return ids;
    };
    QVERIFY(ids(m_house->nurse).contains(u"waits-by-hour"_s));
    QVERIFY(!ids(m_house->nurse).contains(u"waits-by-person"_s));
    QVERIFY(!ids(m_house->nurse).contains(u"audit"_s));
    QVERIFY(ids(m_house->auditor).contains(u"audit"_s));
    QVERIFY(ids(m_house->auditor).contains(u"waits-by-person"_s));
    for (const QString &id : {u"audit"_s, u"waits-by-person"_s}) {
        QCOMPARE(m_house->create(m_house->nurse, id, u"csv"_s)[u"code"].toString(), u"FORBIDDEN"_s);
    }
    QCOMPARE(m_house->create(m_house->nurse, u"none"_s, u"csv"_s)[u"code"].toString(),
        u"NO_SUCH_TEMPLATE"_s);
    const auto thai =
        m_house->ask(m_house->nurse, u"reports:templates"_s, {{u"language"_s, u"th"_s}});
    QCOMPARE(thai->body[u"templates"_s][0][u"columns"_s][1][u"title"_s].toString(), u"บริการ"_s);
}

void TestReportsModule::aReportIsMadeAndDownloaded()
{
    m_house->fillDecember(30, 1);
    const QJsonObject asked = m_house->create(m_house->nurse, u"waits-by-service"_s, u"csv"_s);
    QCOMPARE(asked[u"status"].toString(), u"pending"_s);
    const QString id = asked[u"reportId"].toString();
    const auto early = m_house->ask(m_house->nurse, u"reports:download"_s, {{u"reportId"_s, id}});
    QVERIFY(early || early.error().code == u"REPORT_NOT_READY"_s);
    const QJsonObject done = m_house->ended(m_house->nurse, id);
    QCOMPARE(done[u"status"].toString(), u"completed"_s);
    QCOMPARE(done[u"progress"].toInt(), 100);
    QCOMPARE(done[u"rows"].toInt(), 3);
    QCOMPARE(done[u"fileName"].toString(), u"waits-by-service_2025-12-01_2025-12-31.csv"_s);
    QCOMPARE(done[u"downloadUrl"].toString(), u"/api/v1/reports/download/"_s + id);
    const auto reply = m_house->ask(m_house->nurse, u"reports:download"_s, {{u"reportId"_s, id}});
    QVERIFY(reply);
    QCOMPARE(QFileInfo(reply->file).size(), done[u"fileSize"].toInteger());
    QVERIFY(reply->headers.contains({"ETag", '"' + id.toLatin1() + '"'}));
    QVERIFY(reply->headers.contains({"Content-Disposition",
        "attachment; filename=\"waits-by-service_2025-12-01_2025-12-31.csv\""}));
    QCOMPARE(files(), QStringList(id + u".csv"_s));
}

void TestReportsModule::aRetryAndTheSameWishGiveOne()
{
    m_house->fillDecember(1'500, 1);
    const QJsonObject wish {{u"templateId"_s, u"visits"_s}, {u"format"_s, u"pdf"_s},
        {u"filter"_s, ReportsHouse::december()}, {u"requestId"_s, u"r-1"_s}};
    const auto reportId = [this](const Identity &who, const QJsonObject &data) {
        return m_house->ask(who, u"reports:create"_s, data)->body[u"reportId"_s].toString();
    };
    const QString first = reportId(m_house->boss, wish);
    QJsonObject same = wish;
    same.remove(u"requestId"_s);
    QCOMPARE(reportId(m_house->boss, same), first); // it is being made
    QVERIFY(reportId(m_house->nurse, same) != first);
    m_house->ended(m_house->boss, first);
    QCOMPARE(reportId(m_house->boss, wish), first);
    QVERIFY(reportId(m_house->boss, same) != first); // anew: there may be more by now
}

void TestReportsModule::aReportIsForWhoAskedForIt()
{
    const QJsonObject asked = m_house->create(m_house->nurse, u"waits-by-service"_s, u"csv"_s);
    const QString id = asked[u"reportId"].toString();
    m_house->ended(m_house->nurse, id);
    for (const QString &command :
        {u"reports:report"_s, u"reports:cancel"_s, u"reports:download"_s}) {
        const auto reply = m_house->ask(m_house->boss, command, {{u"reportId"_s, id}});
        QVERIFY2(!reply && reply.error().code == u"FORBIDDEN"_s, qPrintable(command));
        const auto none = m_house->ask(m_house->boss, command, {{u"reportId"_s, u"none"_s}});
        QVERIFY2(!none && none.error().code == u"NOT_FOUND"_s, qPrintable(command));
    }
    QVERIFY(m_house->ask(m_house->boss, u"reports:list"_s)->body[u"reports"_s].toArray().isEmpty());
    QCOMPARE(
        m_house->ask(m_house->nurse, u"reports:list"_s)->body[u"reports"_s].toArray().size(), 1);
    LoopbackClient boss(*m_house->hub, m_house->face, m_house->boss);
    QCOMPARE(m_house->hub->subscribe(boss.id(), u"reports:progress:"_s + id).error().code,
        u"FORBIDDEN"_s);
}

void TestReportsModule::namesAreForWhoMaySeeThem()
{
    m_house->fillDecember(20, 1);
    const QJsonArray nurses = m_house->rows(m_house->nurse, u"visits"_s);
    QVERIFY(nurses[0][u"patientName"].toString().startsWith(u"Patient "_s));
    const QJsonArray auditors = m_house->rows(m_house->auditor, u"visits"_s);
    QCOMPARE(auditors.size(), 20);
    QVERIFY(!auditors[0].toObject().contains(u"patientName"_s));
    QVERIFY(auditors[0][u"patientId"].toString().startsWith(u"p-"_s));
    // Who might see them when he asked, and may not any more.
    const Identity moved = person(u"nurse"_s, {Role::Auditor});
    const QString id = m_house->ask(m_house->nurse, u"reports:list"_s)
                           ->body[u"reports"_s][0][u"reportId"_s]
                           .toString();
    const auto reply = m_house->ask(moved, u"reports:download"_s, {{u"reportId"_s, id}});
    QVERIFY(!reply && reply.error().code == u"FORBIDDEN"_s);
}

void TestReportsModule::soManyAndNoMore()
{
    m_house->fillDecember(2'500, 1);
    QStringList codes;
    for (int day = 1; day <= reports::mostAtOnce + 1; ++day) {
        const QJsonObject filter {
            {u"from"_s, u"2025-11-0%1"_s.arg(day)}, {u"to"_s, u"2025-12-31"_s}};
        codes.append(
            m_house->create(m_house->boss, u"visits"_s, u"pdf"_s, filter)[u"code"].toString());
    }
    QCOMPARE(codes.count(QString()), reports::mostAtOnce);
    QCOMPARE(codes.last(), u"TOO_MANY_REPORTS"_s);
    QVERIFY(m_house->create(m_house->nurse, u"no-shows"_s, u"csv"_s).contains(u"reportId"_s));
}

void TestReportsModule::whatIsCancelledIsGone()
{
    m_house->fillDecember(2'500, 1);
    QStringList ids;
    for (int day = 1; day <= 4; ++day) { // two are made at once, two wait
        const QJsonObject filter {
            {u"from"_s, u"2025-11-0%1"_s.arg(day)}, {u"to"_s, u"2025-12-31"_s}};
        ids.append(
            m_house->create(m_house->boss, u"visits"_s, u"pdf"_s, filter)[u"reportId"].toString());
    }
    LoopbackClient client(
        *m_house->hub, m_house->face, m_house->boss, u"reports:progress:"_s + ids[0]);
    for (const QString &id : ids) {
        const auto reply = m_house->ask(m_house->boss, u"reports:cancel"_s, {{u"reportId"_s, id}});
        QCOMPARE(reply->body[u"report"_s][u"status"_s].toString(), u"cancelled"_s);
        QVERIFY(m_house->ask(m_house->boss, u"reports:cancel"_s, {{u"reportId"_s, id}})); // again
    }
    QVERIFY(client.takeTypes().contains(u"report_cancelled"_s));
    // There is room for the next, and nothing is left of those.
    const QJsonObject next = m_house->create(m_house->boss, u"no-shows"_s, u"csv"_s);
    QCOMPARE(m_house->ended(m_house->boss, next[u"reportId"].toString())[u"status"].toString(),
        u"completed"_s);
    QTRY_COMPARE(files(), QStringList(next[u"reportId"].toString() + u".csv"_s));
    QCOMPARE(m_house->report(m_house->boss, ids[0])[u"message"].toString(), u"It was cancelled."_s);
}

// Waiting, running, made: also between the end of the work and its being on disk.
void TestReportsModule::itsStateNeverGoesBack()
{
    m_house->fillDecember(300, 1);
    static const QStringList order {u"pending"_s, u"running"_s, u"completed"_s};
    for (int day = 1; day <= 9; ++day) {
        const QJsonObject filter {
            {u"from"_s, u"2025-11-0%1"_s.arg(day)}, {u"to"_s, u"2025-12-31"_s}};
        const QString id =
            m_house->create(m_house->boss, u"visits"_s, u"csv"_s, filter)[u"reportId"].toString();
        qsizetype before = 0;
        int progress = 0;
        while (before < 2) {
            QCoreApplication::processEvents();
            const QJsonObject report = m_house->report(m_house->boss, id);
            const qsizetype now = order.indexOf(report[u"status"].toString());
            QVERIFY2(now >= before, qPrintable(report[u"status"].toString()));
            QVERIFY(report[u"progress"].toInt() >= progress);
            before = now;
            progress = report[u"progress"].toInt();
        }
    }
}

void TestReportsModule::whatIsMadeIsNotCancelled()
{
    const QJsonObject asked = m_house->create(m_house->boss, u"no-shows"_s, u"csv"_s);
    m_house->ended(m_house->boss, asked[u"reportId"].toString());
    const auto reply =
        m_house->ask(m_house->boss, u"reports:cancel"_s, {{u"reportId"_s, asked[u"reportId"]}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, u"REPORT_OVER"_s);
}

void TestReportsModule::anEndOfTheProgramIsTold()
{
    m_house->fillDecember(2'500, 1);
    QStringList ids;
    for (const QString &language : {u"en"_s, u"id"_s, u"th"_s}) {
        ids.append(m_house
                       ->create(m_house->boss, u"visits"_s, u"pdf"_s, ReportsHouse::december(),
                           language)[u"reportId"]
                       .toString());
    }
    m_house->restart();
    const QJsonObject cut = m_house->report(m_house->boss, ids[2]);
    QCOMPARE(cut[u"status"].toString(), u"error"_s);
    QCOMPARE(cut[u"code"].toString(), u"REPORT_INTERRUPTED"_s);
    QVERIFY(cut[u"message"].toString().startsWith(u"ถูกขัดจังหวะ"_s));
    QVERIFY(files().isEmpty());
    const auto reply =
        m_house->ask(m_house->boss, u"reports:download"_s, {{u"reportId"_s, ids[2]}});
    QCOMPARE(reply.error().code, u"REPORT_NOT_READY"_s);
    // What is made outlives a restart.
    const QJsonObject next = m_house->create(m_house->boss, u"no-shows"_s, u"csv"_s);
    const QByteArray content = m_house->contentOf(m_house->boss, next);
    m_house->restart();
    QCOMPARE(m_house->contentOf(m_house->boss, next), content);
}

void TestReportsModule::whatIsKeptLongEnoughGoes()
{
    const QJsonObject old = m_house->create(m_house->boss, u"no-shows"_s, u"csv"_s);
    m_house->ended(m_house->boss, old[u"reportId"].toString());
    m_house->clock.advance(std::chrono::days(5));
    const QJsonObject newer = m_house->create(m_house->boss, u"no-shows"_s, u"json"_s);
    m_house->ended(m_house->boss, newer[u"reportId"].toString());
    m_house->clock.advance(std::chrono::days(3));
    m_house->clock.setSteady(false); // nothing goes because of a clock that is in doubt
    m_house->module->tidy();
    m_house->settle();
    QCOMPARE(files().size(), 2);
    m_house->clock.setSteady(true);
    m_house->module->tidy();
    m_house->settle();
    QCOMPARE(files(), QStringList(newer[u"reportId"].toString() + u".json"_s));
    QCOMPARE(m_house->report(m_house->boss, old[u"reportId"].toString())[u"code"].toString(),
        u"NOT_FOUND"_s);
    m_house->restart();
    QCOMPARE(files().size(), 1);
}

void TestReportsModule::aPreviewIsThereAtOnce()
{
    m_house->fillDecember(300, 1);
    const auto list = m_house->ask(m_house->nurse, u"reports:preview"_s,
        {{u"templateId"_s, u"visits"_s}, {u"filter"_s, ReportsHouse::december()}});
    QCOMPARE(list->body[u"rows"_s].toArray().size(), reports::shownInPreview);
    QCOMPARE(list->body[u"rowCount"_s].toInt(), 300);
    QVERIFY(list->body[u"rows"_s][0][u"patientName"_s].isString());
    const auto figures = m_house->ask(m_house->nurse, u"reports:preview"_s,
        {{u"templateId"_s, u"no-shows"_s}, {u"filter"_s, ReportsHouse::december()}});
    QCOMPARE(figures->body[u"rows"_s].toArray().size(), 3);
    QVERIFY(files().isEmpty());
}

// Asked for anew by the same view of the same connection, or by a connection that is gone.
void TestReportsModule::whatNobodyWaitsForIsNotLookedAt()
{
    m_house->fillDecember(2'500, 1);
    const auto ask = [this](ConnectionId connection, const QString &view,
                         const QString &command = u"reports:preview"_s) {
        QJsonObject wish {
            {u"templateId"_s, u"waits-by-hour"_s}, {u"filter"_s, ReportsHouse::december()}};
        if (!view.isEmpty()) {
            wish.insert(u"view"_s, view);
        }
        return m_house->commands->run({.command = command,
            .data = wish,
            .identity = m_house->nurse,
            .connection = connection});
    };
    auto gone = std::make_unique<LoopbackClient>(*m_house->hub, m_house->face, m_house->nurse);
    const LoopbackClient here(*m_house->hub, m_house->face, m_house->nurse);
    const auto begun = ask(here.id(), u"one"_s);
    const auto other = ask(here.id(), u"two"_s);
    const auto values = ask(here.id(), u"one"_s, u"reports:values"_s);
    const auto nameless = ask(here.id(), {});
    const auto lost = ask(gone->id(), u"one"_s);
    gone.reset();
    const auto again = ask(here.id(), u"one"_s);
    const auto namelessToo = ask(here.id(), {});
    for (const auto &wanted : {other, values, nameless, again, namelessToo}) {
        const Result<Reply> reply = await(wanted);
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().code));
    }
    for (const auto &unwanted : {begun, lost}) {
        const Result<Reply> reply = await(unwanted);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"REPORT_NOT_WANTED"_s);
    }
}

// The first is on its way, the second waits for its turn.
void TestReportsModule::whoGoesOverHttpWaitsForNothing()
{
    m_house->fillDecember(2'500, 1);
    const auto ask = [this](const QPromise<void> &client) {
        return m_house->commands->run({.command = u"reports:preview"_s,
            .data = {{u"templateId"_s, u"waits-by-hour"_s},
                {u"filter"_s, ReportsHouse::december()}},
            .identity = m_house->nurse,
            .waiting = client.future()});
    };
    std::array<QPromise<void>, 4> clients;
    std::vector<QFuture<Result<Reply>>> replies;
    for (QPromise<void> &client : clients) {
        client.start();
        replies.push_back(ask(client));
    }
    clients[0].future().cancel();
    clients[1].future().cancel();
    for (const std::size_t left : {0U, 1U}) {
        QCOMPARE(await(replies[left]).error().code, u"REPORT_NOT_WANTED"_s);
    }
    for (const std::size_t stays : {2U, 3U}) {
        QVERIFY(await(replies[stays]));
        clients[stays].finish();
    }
    QPromise<void> gone; // before it was asked
    gone.start();
    gone.future().cancel();
    QCOMPARE(await(ask(gone)).error().code, u"REPORT_NOT_WANTED"_s);
}

void TestReportsModule::whatIsWrongIsSaid()
{
    m_house->fillDecember(30, 1);
    const auto preview = [this](const QJsonObject &wish) {
        return m_house->ask(m_house->boss, u"reports:preview"_s, wish).error();
    };
    QCOMPARE(preview({}).code, u"MISSING_REQUIRED_FIELDS"_s);
    QVERIFY(preview({}).message.contains(u"templateId"_s));
    QCOMPARE(preview({{u"draft"_s, QJsonObject()}}).code, u"MISSING_REQUIRED_FIELDS"_s);
    const auto filtered = [&](const QString &field, const QString &value) {
        return preview(
            {{u"templateId"_s, u"visits"_s}, {u"filter"_s, QJsonObject {{field, value}}}});
    };
    const Error tooLong = filtered(u"serviceId"_s, QString(15'000, u'x'));
    QCOMPARE(tooLong.code, u"WRONG_FILTER"_s);
    QVERIFY2(tooLong.message.contains(u"200"_s), qPrintable(tooLong.message));
    QVERIFY(tooLong.message.size() < 200);
    for (const QString &field : {u"state"_s, u"priority"_s, u"serviceId"_s}) {
        const Error none = filtered(field, u"nope"_s);
        QCOMPARE(none.code, u"WRONG_FILTER"_s);
        QCOMPARE(none.details[u"field"].toString(), field);
    }
    const QJsonObject asked = m_house->create(
        m_house->boss, u"visits"_s, u"csv"_s, {{u"serviceId"_s, u"nope"_s}}, u"id"_s);
    const QJsonObject made = m_house->ended(m_house->boss, asked[u"reportId"].toString());
    QCOMPARE(made[u"status"].toString(), u"error"_s);
    QCOMPARE(made[u"code"].toString(), u"WRONG_FILTER"_s);
    QVERIFY(made[u"message"].toString().startsWith(u"Tidak ada yang bernama"_s));
}

// Each answer in its turn: what was applied, and what there is then.
void TestReportsModule::everyFilterHasItsFigures()
{
    for (const QString &id : {u"A"_s, u"B"_s, u"C"_s}) {
        m_house->addService(id);
    }
    addVisit(u"A-1"_s, u"waiting"_s);
    const auto client = open(
        u"/api/v1/reports/stream/"_s, m_house->nurse, {{u"templateId"_s, u"visits-by-service"_s}});
    const QStringList wanted {u"B"_s, u"A"_s, u"C"_s, u"A"_s};
    for (const QString &id : wanted) {
        client->say(u"apply_filter"_s, {{u"filter"_s, QJsonObject {{u"serviceId"_s, id}}}});
    }
    QCOMPARE(client->next(u"initial_data"_s)[u"value"].toInt(), 1); // of all
    for (const QString &id : wanted) {
        QCOMPARE(client->next()[u"filter"][u"serviceId"][0].toString(), id);
        const QJsonObject figures = client->next();
        QCOMPARE(figures[u"type"].toString(), u"initial_data"_s);
        QCOMPARE(figures[u"value"].toInt(), id == u"A"_s ? 1 : 0);
    }
    for (int i = 0; i <= reports::mostFiltersWaiting; ++i) {
        client->say(u"apply_filter"_s, {{u"filter"_s, QJsonObject()}});
    }
    QCOMPARE(client->next()[u"code"].toString(), u"TOO_MANY_REQUESTS"_s);
}

void TestReportsModule::aFilterThatDoesNotHoldChangesNothing()
{
    m_house->addService(u"A"_s);
    m_house->addService(u"B"_s);
    addVisit(u"A-1"_s, u"waiting"_s);
    const auto client = open(
        u"/api/v1/reports/stream/"_s, m_house->nurse, {{u"templateId"_s, u"visits-by-service"_s}});
    client->say(u"update_interval"_s, {{u"interval"_s, 250}});
    client->say(u"apply_filter"_s, {{u"filter"_s, QJsonObject {{u"serviceId"_s, u"B"_s}}}});
    QVERIFY(client->next(u"filter_applied"_s).contains(u"filter"_s));
    QVERIFY(client->next(u"initial_data"_s)[u"data"].toArray().isEmpty());
    for (const QJsonObject &nothing : {QJsonObject(), QJsonObject {{u"filter"_s, QJsonValue()}},
             QJsonObject {{u"filter"_s, u"A"_s}}}) {
        client->say(u"apply_filter"_s, nothing);
        QCOMPARE(client->next()[u"code"].toString(), u"INVALID_FIELD"_s);
    }
    client->say(u"apply_filter"_s, {{u"filter"_s, QJsonObject {{u"serviceId"_s, u"nope"_s}}}});
    QCOMPARE(client->next()[u"code"].toString(), u"WRONG_FILTER"_s);
    addVisit(u"A-2"_s, u"waiting"_s); // is still not of it
    client->say(u"apply_filter"_s, {{u"filter"_s, QJsonObject()}});
    QCOMPARE(client->next()[u"type"].toString(), u"filter_applied"_s);
    QCOMPARE(client->next(u"initial_data"_s)[u"value"].toInt(), 2);
}

// The channel of a report and of a template, on the socket of all and on one of its own.
void TestReportsModule::oneRuleForBothFaces()
{
    const auto refused = [this](const Identity &who, const QString &channel) {
        const auto answer = m_house->hub->subscribe(lineOf(who), channel);
        return answer ? QString() : answer.error().code;
    };
    const QString id =
        m_house->create(m_house->nurse, u"no-shows"_s, u"csv"_s)[u"reportId"].toString();
    const QString path = u"/api/v1/reports/progress/"_s;
    QCOMPARE(refused(m_house->nurse, u"reports:progress:nope"_s), u"NOT_FOUND"_s);
    QCOMPARE(open(path, m_house->nurse, {{u"reportId"_s, u"nope"_s}})
                 ->next(u"error"_s)[u"code"]
                 .toString(),
        u"NOT_FOUND"_s);
    QCOMPARE(refused(m_house->boss, u"reports:progress:"_s + id), u"FORBIDDEN"_s);
    QCOMPARE(refused(m_house->nurse, u"reports:progress:"_s + id), QString());
    QCOMPARE(refused({}, u"reports:progress:nope"_s), u"UNAUTHENTICATED"_s); // asks nothing
    const auto own = open(path, m_house->nurse, {{u"reportId"_s, id}});
    const QList<std::pair<QString, QString>> templates {{u"audit"_s, u"FORBIDDEN"_s},
        {u"none"_s, u"NO_SUCH_TEMPLATE"_s}, {u"no-shows"_s, QString()}};
    for (const auto &[templateId, code] : templates) {
        QCOMPARE(refused(m_house->nurse, u"template:"_s + templateId), code);
        own->say(u"subscribe_template"_s, {{u"templateId"_s, templateId}});
        const QString type = code.isEmpty() ? u"subscribed"_s : u"error"_s;
        QCOMPARE(own->next(type)[u"code"].toString(), code);
    }
    QCOMPARE(refused(m_house->boss, u"template:audit"_s), QString());
    const QStringList known = m_house->hub->channelsOpenTo(m_house->nurse);
    QVERIFY(known.contains(u"reports:progress:{reportId}"_s));
    QVERIFY(known.contains(u"template:{templateId}"_s));
    QVERIFY(!m_house->hub->channelsOpenTo({}).contains(u"template:{templateId}"_s));
}

void TestReportsModule::itsChannelTellsItsWay()
{
    m_house->fillDecember(30, 1);
    const QJsonObject asked = m_house->create(m_house->nurse, u"waits-by-service"_s, u"json"_s);
    const QString id = asked[u"reportId"].toString();
    LoopbackClient client(*m_house->hub, m_house->face, m_house->nurse);
    const auto subscription = m_house->hub->subscribe(client.id(), u"reports:progress:"_s + id);
    QVERIFY(subscription);
    QCOMPARE(subscription->messages[0].event, u"report_status"_s);
    m_house->ended(m_house->nurse, id);
    const QList<QJsonObject> heard = client.take();
    QCOMPARE(heard.last()[u"type"].toString(), u"report_completed"_s);
    QCOMPARE(heard.last()[u"data"][u"format"].toString(), u"json"_s);
    QVERIFY(heard.last()[u"data"][u"fileSize"].toInt() > 0);
    const QJsonObject status = heard[heard.size() - 2][u"data"].toObject();
    QCOMPARE(status[u"status"].toString(), u"completed"_s);
    QCOMPARE(status[u"progress"].toInt(), 100);
    QCOMPARE(status[u"message"].toString(), u"It is ready: 3 rows."_s);
    const QList<Message> late =
        m_house->snapshot(m_house->nurse, u"reports:progress:"_s + id); // who comes later
    QCOMPARE(late.last().event, u"report_completed"_s);
}

void TestReportsModule::theStreamOfAReport()
{
    m_house->fillDecember(2'500, 1);
    QStringList ids;
    for (int day = 1; day <= 3; ++day) {
        const QJsonObject filter {
            {u"from"_s, u"2025-11-0%1"_s.arg(day)}, {u"to"_s, u"2025-12-31"_s}};
        ids.append(
            m_house->create(m_house->boss, u"visits"_s, u"pdf"_s, filter)[u"reportId"].toString());
    }
    LoopbackClient line(*m_house->hub, m_house->face, m_house->boss);
    const auto client =
        open(u"/api/v1/reports/progress/"_s, m_house->boss, {{u"reportId"_s, ids[2]}}, line.id());
    QCOMPARE(client->next(u"welcome"_s)[u"reportId"].toString(), ids[2]);
    QCOMPARE(line.takeTypes(), QStringList(u"report_status"_s));
    client->say(u"request_update"_s);
    QCOMPARE(client->next(u"report_status"_s)[u"reportId"].toString(), ids[2]);
    client->say(u"subscribe_template"_s, {{u"templateId"_s, u"no-shows"_s}});
    QCOMPARE(client->next(u"subscribed"_s)[u"channel"].toString(), u"template:no-shows"_s);
    client->say(u"subscribe_template"_s, {{u"templateId"_s, u"none"_s}});
    QCOMPARE(client->next(u"error"_s)[u"code"].toString(), u"NO_SUCH_TEMPLATE"_s);
    client->say(u"shout"_s);
    QVERIFY(client->next(u"error"_s)[u"message"].toString().startsWith(u"Unknown message type"_s));
    client->say(u"cancel_report"_s);
    QVERIFY(QTest::qWaitFor([&line] { return line.takeTypes().contains(u"report_cancelled"_s); }));
    const QJsonObject other = m_house->create(m_house->boss, u"no-shows"_s, u"csv"_s);
    QCOMPARE(
        client->next(u"report_completed"_s)[u"reportId"].toString(), other[u"reportId"].toString());
}

void TestReportsModule::theStreamOfATemplate()
{
    addVisit(u"A-1"_s, u"waiting"_s);
    m_house->addService(u"B"_s);
    const auto client = open(
        u"/api/v1/reports/stream/"_s, m_house->nurse, {{u"templateId"_s, u"visits-by-service"_s}});
    const QJsonObject first = client->next(u"initial_data"_s);
    QVERIFY(first[u"data"].isArray());
    QCOMPARE(first[u"data"][0][u"waiting"].toInt(), 1);
    QCOMPARE(first[u"value"].toInt(), 1);
    client->say(u"update_interval"_s, {{u"interval"_s, 250}});
    QCOMPARE(client->next(u"interval_updated"_s)[u"interval"].toInt(), 250);
    addVisit(u"A-2"_s, u"waiting"_s);
    const QJsonObject more = client->next(u"data_update"_s);
    QCOMPARE(more[u"value"].toInt(), 2);
    QCOMPARE(more[u"change"].toInt(), 1);
    setState(u"A-1"_s, u"called"_s);
    const QJsonObject called = client->next(u"data_update"_s);
    QCOMPARE(called[u"value"].toInt(), 1);
    QCOMPARE(called[u"change"].toInt(), -1);
    QCOMPARE(called[u"data"][0][u"called"].toInt(), 1);
    // A filter filters, and begins anew.
    client->say(u"apply_filter"_s, {{u"filter"_s, QJsonObject {{u"serviceId"_s, u"B"_s}}}});
    QCOMPARE(
        client->next(u"filter_applied"_s).value(u"filter"_s)[u"serviceId"][0].toString(), u"B"_s);
    const QJsonObject filtered = client->next(u"initial_data"_s);
    QVERIFY(filtered[u"data"].toArray().isEmpty());
    addVisit(u"A-3"_s, u"waiting"_s); // is not of it
    client->say(u"apply_filter"_s, {{u"filter"_s, QJsonObject {}}});
    QCOMPARE(client->next(u"initial_data"_s)[u"value"].toInt(), 2);
    client->say(u"apply_filter"_s, {{u"filter"_s, QJsonObject {{u"name"_s, u"x"_s}}}});
    QCOMPARE(client->next(u"error"_s)[u"code"].toString(), u"WRONG_FILTER"_s);
    for (const QJsonValue interval : QJsonArray {249, 3'600'001, u"fast"_s, QJsonValue()}) {
        client->say(u"update_interval"_s, {{u"interval"_s, interval}});
        QCOMPARE(client->next(u"error"_s)[u"code"].toString(), u"INVALID_FIELD"_s);
    }
}

void TestReportsModule::aSlowReaderGetsTheNewest()
{
    addVisit(u"A-1"_s, u"waiting"_s);
    const auto client = open(
        u"/api/v1/reports/stream/"_s, m_house->nurse, {{u"templateId"_s, u"visits-by-service"_s}});
    const auto quick = open(
        u"/api/v1/reports/stream/"_s, m_house->nurse, {{u"templateId"_s, u"visits-by-service"_s}});
    for (const auto &each : {client.get(), quick.get()}) {
        each->say(u"update_interval"_s, {{u"interval"_s, 250}});
        QVERIFY(each->next(u"initial_data"_s).contains(u"value"_s));
    }
    client->readSlowly();
    for (int i = 2; i <= 4; ++i) {
        addVisit(u"A-%1"_s.arg(i), u"waiting"_s);
        QCOMPARE(quick->next(u"data_update"_s)[u"value"].toInt(), i);
    }
    QCOMPARE(client->waiting(), 0);
    client->readOn();
    const QJsonObject newest = client->next(u"data_update"_s);
    QVERIFY(newest[u"value"].toInt() >= 3); // its last look may be an interval ago
    QCOMPARE(newest[u"change"].toInt(), newest[u"value"].toInt() - 1);
    if (newest[u"value"].toInt() == 3) {
        QCOMPARE(client->next(u"data_update"_s)[u"value"].toInt(), 4);
    }
}

void TestReportsModule::streamsRefuse()
{
    const auto refused = [](Client &client, const QString &code) {
        return client.next(u"error"_s)[u"code"].toString() == code && client.isClosed();
    };
    const QString progress = u"/api/v1/reports/progress/"_s;
    const QString stream = u"/api/v1/reports/stream/"_s;
    QVERIFY(refused(*open(progress, m_house->boss, {{u"reportId"_s, u"none"_s}}), u"NOT_FOUND"_s));
    const QJsonObject asked = m_house->create(m_house->nurse, u"no-shows"_s, u"csv"_s);
    QVERIFY(refused(
        *open(progress, m_house->boss, {{u"reportId"_s, asked[u"reportId"]}}), u"FORBIDDEN"_s));
    QVERIFY(refused(
        *open(stream, m_house->nurse, {{u"templateId"_s, u"none"_s}}), u"NO_SUCH_TEMPLATE"_s));
    QVERIFY(refused(
        *open(stream, m_house->nurse, {{u"templateId"_s, u"waits-by-person"_s}}), u"FORBIDDEN"_s));
    QVERIFY(refused(
        *open(stream, m_house->nurse, {{u"templateId"_s, u"visits"_s}}), u"TEMPLATE_NOT_LIVE"_s));
    std::vector<std::unique_ptr<Client>> watching;
    for (int i = 0; i < reports::mostStreams; ++i) {
        watching.push_back(open(stream, m_house->nurse, {{u"templateId"_s, u"no-shows"_s}}));
    }
    QVERIFY(refused(
        *open(stream, m_house->nurse, {{u"templateId"_s, u"no-shows"_s}}), u"TOO_MANY_REQUESTS"_s));
    watching.pop_back();
    QVERIFY(!open(stream, m_house->nurse, {{u"templateId"_s, u"no-shows"_s}})->isClosed());
}

void TestReportsModule::everythingIsOnRecord()
{
    const QJsonObject asked = m_house->create(m_house->boss, u"no-shows"_s, u"csv"_s);
    const QString id = asked[u"reportId"].toString();
    m_house->ended(m_house->boss, id);
    const QList<Event> events = m_house->record(id);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].actor, u"boss"_s);
    QCOMPARE(events[0].kind, u"report-requested"_s);
    QCOMPARE(events[1].kind, u"report-completed"_s);
}

QTEST_MAIN(TestReportsModule)
#include "tst_reportsmodule.moc"
