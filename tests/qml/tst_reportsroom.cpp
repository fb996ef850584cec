// Reports in the console's window, before a real server with the invented clinic.
#include "qml/console/reports/reportsroom.h"
#include "serverthread.h"
#include "storage/withfile.h"
#include "support/consolehands.h"
#include "support/screentest.h"

#include <QTemporaryDir>

#include <functional>

using namespace loket;
using namespace loket::test;

namespace {
const QString password = u"demo12345"_s;
constexpr int crowd = 60'000;
}

class TestReportsRoom : public QObject, private ConsoleHands {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theFirstRowsFollowWhatIsChosen();
    void nothingIsCutBesideEmptyRoom();
    void columnsThatDoNotFitAreShownInTurn();
    void daysAreReadInANarrowWindow();
    void oneIsMadeAndSavedByKeyboardAlone();
    void severalAreMadeAtOnce();
    void itsDaysAreChosen();
    void aTemplateIsMadeFromAnother();
    void aTemplateIsChangedAndRemoved();
    void whoMayNotMakeTemplatesIsNotOffered();
    void oneIsMadeEveryDay();
    void whatIsMadeEveryDayIsChangedAndEnded();
    void whatIsOnTheWayIsCancelled();
    void aFileThatCannotBeWrittenIsSaid();
    void cleanup();

private:
    void enterAs(const QString &role);
    void choose(const QString &field, const QString &value) const;
    QStringList firstColumn() const;
    QStringList cutTexts(const QString &name) const;
    QStringList textsSeen(const QString &name) const;
    std::optional<reports::ShownReport> newest() const;
    bool isReady() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    console::ReportsRoom *m_room = nullptr;
};

void TestReportsRoom::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

void TestReportsRoom::init()
{
    m_home = std::make_unique<QTemporaryDir>(); // what was chosen before is of the test before
    m_console = std::make_unique<ConsoleWindow>(m_url, m_home->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1440, 900);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    enterAs(u"admin"_s);
}

void TestReportsRoom::enterAs(const QString &role)
{
    if (m_console->workplace().isSignedIn()) {
        m_console->workplace().signOut();
        QTRY_VERIFY(!m_console->navigator().current());
    }
    m_console->workplace().signIn(role, password);
    QTRY_VERIFY(m_console->navigator().current());
    m_room = &m_console->navigator().room<console::ReportsRoom>();
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(!m_room->feed()->isStale());
    QTRY_VERIFY(seen(u"reportForm"_s));
    QTRY_VERIFY(!m_room->preview()->rows().isEmpty());
}

void TestReportsRoom::choose(const QString &field, const QString &value) const
{
    QObject *choice = seen(field);
    QVERIFY2(choice, qPrintable(field));
    QMetaObject::invokeMethod(choice, "takeDraft", Q_ARG(QVariant, value));
}

QStringList TestReportsRoom::firstColumn() const
{
    QStringList texts;
    for (const client::PreviewRow &row : m_room->preview()->rows()) {
        texts.append(row.texts.value(0));
    }
    return texts;
}

std::optional<reports::ShownReport> TestReportsRoom::newest() const
{
    const auto &all = m_room->feed()->reports()->values();
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

bool TestReportsRoom::isReady() const
{
    return newest() && newest()->report.status == reports::Status::Completed;
}

namespace {

void eachTextBelow(const QQuickItem *item, const std::function<void(const QQuickItem &)> &take)
{
    for (const QQuickItem *child : item->childItems()) {
        if (child->isVisible() && child->property("truncated").isValid()) {
            take(*child);
        }
        eachTextBelow(child, take);
    }
}

} // namespace

QStringList TestReportsRoom::cutTexts(const QString &name) const
{
    QStringList cut;
    eachTextBelow(seen(name), [&cut](const QQuickItem &text) {
        if (text.property("truncated").toBool()) {
            cut.append(text.property("text").toString());
        }
    });
    return cut;
}

QStringList TestReportsRoom::textsSeen(const QString &name) const
{
    QStringList texts;
    eachTextBelow(seen(name),
        [&texts](const QQuickItem &text) { texts.append(text.property("text").toString()); });
    return texts;
}

void TestReportsRoom::nothingIsCutBesideEmptyRoom()
{
    for (const QString &id : {u"visits-by-service"_s, u"no-shows"_s, u"transfers"_s}) {
        choose(u"reportKind"_s, id);
        QTRY_VERIFY(!m_room->preview()->isWorking());
        QTRY_VERIFY(textsSeen(u"firstRows"_s).contains(u"Mother and child"_s));
        QTRY_COMPARE(cutTexts(u"firstRows"_s), QStringList());
    }
}

// Each whole, none twice, and all of them on the way to the last.
void TestReportsRoom::columnsThatDoNotFitAreShownInTurn()
{
    m_console->window()->resize(1024, 768);
    choose(u"reportKind"_s, u"visits"_s);
    QTRY_VERIFY(m_room->preview()->titles().contains(u"Patient"_s));
    QTRY_VERIFY(textsSeen(u"firstRows"_s).contains(u"Number"_s));
    QSet<QString> read;
    seen(u"firstRows"_s)->forceActiveFocus();
    for (int i = 0; i < 12; ++i) {
        QTRY_COMPARE(cutTexts(u"firstRows"_s), QStringList());
        const QStringList texts = textsSeen(u"firstRows"_s);
        read.unite(QSet<QString>(texts.begin(), texts.end()));
        press(Qt::Key_Right);
    }
    for (const QString &title : m_room->preview()->titles()) {
        QVERIFY2(read.contains(title), qPrintable(title));
    }
    QVERIFY(!textsSeen(u"firstRows"_s).contains(u"Number"_s));
    QVERIFY(textsSeen(u"firstRows"_s).contains(u"Calls"_s));
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_Left);
    }
    QTRY_VERIFY(textsSeen(u"firstRows"_s).contains(u"Number"_s));
}

void TestReportsRoom::daysAreReadInANarrowWindow()
{
    m_console->window()->resize(1024, 768);
    choose(u"reportPeriod"_s, u"chosen"_s);
    QTRY_VERIFY(seen(u"reportFrom"_s) && seen(u"reportTo"_s));
    QTRY_COMPARE(cutTexts(u"reportFrom"_s) + cutTexts(u"reportTo"_s), QStringList());
    QVERIFY(!textsSeen(u"reportFrom"_s).value(0).isEmpty());
    QTRY_COMPARE(cutTexts(u"reportFormat"_s), QStringList());
}

void TestReportsRoom::theFirstRowsFollowWhatIsChosen()
{
    QTRY_VERIFY(m_room->preview()->titles().contains(u"Mean wait (min)"_s));
    QTRY_VERIFY(m_room->preview()->values().of(u"serviceId"_s).size() > 1);
    const int all = m_room->preview()->rowCount();
    choose(u"reportFilter-serviceId"_s, u"R"_s);
    QTRY_COMPARE(firstColumn(), QStringList(u"R"_s));
    choose(u"reportFilter-serviceId"_s, QString());
    QTRY_COMPARE(m_room->preview()->rowCount(), all);
    choose(u"reportKind"_s, u"visits"_s);
    QTRY_VERIFY(m_room->preview()->titles().contains(u"Patient"_s));
    QTRY_VERIFY(!seen(u"reportFilter-counterId"_s)); // a list has others
    QTRY_VERIFY(seen(u"reportFilter-state"_s));
}

void TestReportsRoom::oneIsMadeAndSavedByKeyboardAlone()
{
    const auto before = m_room->feed()->reports()->count();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->feed()->reports()->count(), before + 1);
    QTRY_VERIFY(isReady());
    QCOMPARE(newest()->title, u"Waits and service by service"_s);
    QQuickItem *list = seen(u"reportView"_s);
    QVERIFY(list);
    for (int i = 0; i < 40 && !list->hasActiveFocus(); ++i) {
        press(Qt::Key_Tab);
    }
    QVERIFY(list->hasActiveFocus());
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"saveReportDialog"_s));
    const QString file = m_folder->filePath(u"waits.pdf"_s);
    part(u"reportFile"_s)->setProperty("text", file);
    press(Qt::Key_Return);
    QTRY_VERIFY(isGone(u"saveReportDialog"_s));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.size(), newest()->report.fileSize);
    QVERIFY(saved.readAll().startsWith("%PDF-"));
}

void TestReportsRoom::severalAreMadeAtOnce()
{
    const auto before = m_room->feed()->reports()->count();
    choose(u"reportKind"_s, u"visits"_s);
    QTRY_VERIFY(m_room->preview()->titles().contains(u"Patient"_s));
    for (const QString &format : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s}) {
        choose(u"reportFormat"_s, format);
        QTRY_COMPARE(m_room->actions()->working(), QString());
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    QTRY_COMPARE(m_room->feed()->reports()->count(), before + 4);
    QTRY_COMPARE(m_room->badge(), 0); // all are made
    QSet<QString> formats;
    for (int row = 0; row < 4; ++row) {
        const reports::ShownReport &report = m_room->feed()->reports()->values()[row];
        QCOMPARE(report.report.status, reports::Status::Completed);
        QCOMPARE(report.progress, 100);
        formats.insert(report.report.format.text());
    }
    QCOMPARE(formats.size(), 4);
}

void TestReportsRoom::itsDaysAreChosen()
{
    QObject *form = seen(u"reportForm"_s);
    const QString today = m_room->feed()->today();
    const auto period = [form] {
        return form->property("from").toString() + u'/' + form->property("to").toString();
    };
    QCOMPARE(period(), today.left(8) + u"01/"_s + today);
    choose(u"reportPeriod"_s, u"today"_s);
    QTRY_COMPARE(period(), today + u'/' + today);
    choose(u"reportPeriod"_s, u"lastMonth"_s);
    const QDate first = QDate::fromString(today.left(8) + u"01"_s, Qt::ISODate);
    QTRY_COMPARE(period(),
        first.addMonths(-1).toString(Qt::ISODate) + u'/' + first.addDays(-1).toString(Qt::ISODate));
    choose(u"reportPeriod"_s, u"chosen"_s);
    QTRY_VERIFY(seen(u"reportFrom"_s));
    choose(u"reportFrom"_s, first.addDays(-2).toString(Qt::ISODate));
    QTRY_VERIFY(period().startsWith(first.addDays(-2).toString(Qt::ISODate)));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady());
    QTRY_COMPARE(
        newest()->report.filter[u"from"].toString(), first.addDays(-2).toString(Qt::ISODate));
}

void TestReportsRoom::aTemplateIsMadeFromAnother()
{
    QTRY_VERIFY(m_room->preview()->values().of(u"serviceId"_s).size() > 1);
    choose(u"reportFilter-serviceId"_s, u"R"_s);
    QTRY_COMPARE(firstColumn(), QStringList(u"R"_s));
    clickOn(u"makeTemplate"_s);
    QTRY_VERIFY(takesKeys(u"templateDialog"_s));
    QTRY_COMPARE(m_room->draft()->rowCount(), 1);
    type(u"Registration only"_s);
    clickOn(u"column-serviceId"_s);
    clickOn(u"column-serviceName"_s);
    QTRY_VERIFY(!part(u"templateDialog"_s)->property("refused").toString().isEmpty());
    QVERIFY(!part(u"templateDialog"_s)->property("acceptEnabled").toBool());
    clickOn(u"column-serviceName"_s);
    QTRY_VERIFY(part(u"templateDialog"_s)->property("acceptEnabled").toBool());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"templateDialog"_s));
    QTRY_COMPARE(part(u"reportForm"_s)->property("template").value<client::ReportTemplate>().id,
        u"registration-only"_s);
    QTRY_VERIFY(!m_room->preview()->titles().contains(u"Service id"_s)
        && m_room->preview()->rowCount() == 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady() && newest()->title == u"Registration only"_s);
}

void TestReportsRoom::aTemplateIsChangedAndRemoved()
{
    m_room->actions()->makeTemplate({{u"from"_s, u"no-shows"_s}, {u"title"_s, u"Missed"_s},
        {u"columns"_s, QJsonArray {u"serviceName"_s, u"noShow"_s}}});
    QTRY_COMPARE(m_room->templateOf(u"missed"_s).title, u"Missed"_s);
    choose(u"reportKind"_s, u"missed"_s);
    QTRY_VERIFY(seen(u"changeTemplate"_s));
    clickOn(u"changeTemplate"_s);
    QTRY_VERIFY(takesKeys(u"templateDialog"_s));
    type(u" often"_s);
    QTRY_VERIFY(part(u"templateDialog"_s)->property("acceptEnabled").toBool());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"templateDialog"_s));
    QTRY_COMPARE(m_room->templateOf(u"missed"_s).title, u"Missed often"_s);
    QTRY_VERIFY(seen(u"removeTemplate"_s));
    clickOn(u"removeTemplate"_s);
    QTRY_VERIFY(takesKeys(u"removeTemplateDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"removeTemplateDialog"_s));
    QTRY_COMPARE(m_room->templateOf(u"missed"_s).id, QString());
}

void TestReportsRoom::whoMayNotMakeTemplatesIsNotOffered()
{
    QTRY_VERIFY(seen(u"makeTemplate"_s));
    enterAs(u"nurse"_s);
    QVERIFY(!seen(u"makeTemplate"_s));
    QVERIFY(m_room->feed()->reports()->values().isEmpty()); // an administrator's are not a nurse's
    QVERIFY(m_room->templateOf(u"audit"_s).id.isEmpty());
    QVERIFY(!m_room->templateOf(u"visits"_s).id.isEmpty());
}

void TestReportsRoom::oneIsMadeEveryDay()
{
    QTRY_VERIFY(m_room->preview()->values().of(u"serviceId"_s).size() > 1);
    choose(u"reportFilter-serviceId"_s, u"R"_s);
    QTRY_COMPARE(firstColumn(), QStringList(u"R"_s));
    QTRY_VERIFY(!m_room->schedules()->isStale());
    clickOn(u"makeSchedule"_s);
    QTRY_VERIFY(takesKeys(u"scheduleDialog"_s));
    const QString exports = m_room->schedules()->folders().value(0);
    QVERIFY(exports.endsWith(u"/exports"_s));
    QCOMPARE(part(u"scheduleFolder"_s)->property("text").toString(), exports);
    QVERIFY(seen(u"scheduleFolders"_s)->property("text").toString().contains(exports));
    const QList<std::pair<QString, QString>> wrong {
        {u"/etc"_s, u"FOLDER_NOT_ALLOWED"_s}, {exports + u"/none"_s, u"FOLDER_MISSING"_s}};
    for (const auto &[folder, code] : wrong) {
        QMetaObject::invokeMethod(
            part(u"scheduleFolder"_s), "takeDraft", Q_ARG(QVariant, QVariant(folder)));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(part(u"scheduleDialog"_s)->property("error").toString(),
            console::errorWords({code, u"?"_s}));
    }
    QMetaObject::invokeMethod(
        part(u"scheduleFolder"_s), "takeDraft", Q_ARG(QVariant, QVariant(exports)));
    clickOn(u"scheduleFormat-csv"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"scheduleDialog"_s));
    QTRY_COMPARE(m_room->schedules()->schedules()->count(), 1);
    const reports::Schedule made = m_room->schedules()->schedules()->values().first();
    QCOMPARE(made.formats, (QStringList {u"pdf"_s, u"csv"_s}));
    QCOMPARE(made.folder, exports);
    QCOMPARE(made.filter[u"serviceId"].toString(), u"R"_s);
    QTRY_VERIFY(seen(u"scheduleView"_s) && seen(u"changeSchedule"_s));
    // Whoever may not arrange any sees none.
    enterAs(u"nurse"_s);
    QVERIFY(!seen(u"makeSchedule"_s) && !seen(u"reportBeside"_s));
    QCOMPARE(m_room->schedules()->schedules()->count(), 0);
}

void TestReportsRoom::whatIsMadeEveryDayIsChangedAndEnded()
{
    QTRY_VERIFY(!m_room->schedules()->isStale());
    for (const reports::Schedule &each : m_room->schedules()->schedules()->values()) {
        m_room->actions()->removeSchedule(each.id);
        QTRY_VERIFY(m_room->actions()->working().isEmpty());
    }
    QTRY_COMPARE(m_room->schedules()->schedules()->count(), 0); // the channel tells it
    m_room->actions()->makeSchedule(
        {{u"templateId"_s, u"no-shows"_s}, {u"formats"_s, QJsonArray {u"pdf"_s}},
            {u"folder"_s, m_room->schedules()->folders().value(0)}});
    QTRY_COMPARE(m_room->schedules()->schedules()->count(), 1);
    choose(u"reportBeside"_s, u"daily"_s);
    QTRY_VERIFY(seen(u"changeSchedule"_s));
    clickOn(u"changeSchedule"_s);
    QTRY_VERIFY(takesKeys(u"scheduleDialog"_s));
    clickOn(u"scheduleFormat-pdf"_s);
    QVERIFY(!part(u"scheduleDialog"_s)->property("acceptEnabled").toBool()); // no file at all
    clickOn(u"scheduleFormat-xlsx"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"scheduleDialog"_s));
    QTRY_COMPARE(
        m_room->schedules()->schedules()->values().first().formats, QStringList(u"xlsx"_s));
    QQuickItem *list = seen(u"scheduleView"_s);
    list->forceActiveFocus();
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"removeScheduleDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isGone(u"removeScheduleDialog"_s));
    QTRY_COMPARE(m_room->schedules()->schedules()->count(), 0);
    QTRY_VERIFY(seen(u"noSchedules"_s));
}

void TestReportsRoom::whatIsOnTheWayIsCancelled()
{
    const auto filled = withFile(m_folder->filePath(u"loket.db"_s), FileAccess::Write,
        [](Transaction &transaction) -> Result<Done> {
            transaction.execute(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO queue_visit (id, site, business_day, series, sequence, number, "
                "issued_service_id, priority, state, stop_no, service_id, service_name, "
                "entered_at, eligible_at, "
                "served_before, calls, outcome, level, place_key, callable_at, issued_at, "
                "last_event, version) SELECT 'x-' || i, 'main', '2020-01-01', 'X', i, 'X' || i, "
                "'A', 'NORMAL', 'done', 1, 'A', 'Poli', 0, 0, 0, 1, 'served', 2, 0, 0, "
                "1577854800000 + "
                "i, 0, 1 FROM n"_s.arg(crowd));
            return Done {};
        });
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message));
    const QJsonObject filter {{u"from"_s, u"2020-01-01"_s}, {u"to"_s, u"2020-01-02"_s}};
    m_room->actions()->create(
        {{u"templateId"_s, u"visits"_s}, {u"format"_s, u"pdf"_s}, {u"filter"_s, filter}});
    QTRY_VERIFY(newest() && newest()->report.status == reports::Status::Running);
    QTRY_VERIFY(newest()->progress > 0);
    QCOMPARE(newest()->rowsTotal, crowd);
    QTRY_VERIFY(seen(u"reportBar"_s));
    QCOMPARE(m_room->badge(), 1);
    clickOn(u"cancelReport"_s);
    QTRY_COMPARE(newest()->report.status, reports::Status::Cancelled);
    QTRY_VERIFY(!seen(u"reportBar"_s));
    QTRY_VERIFY(seen(u"againReport"_s));
    clickOn(u"againReport"_s);
    QTRY_VERIFY(newest()->report.isOpen() && m_room->actions()->working().isEmpty());
    m_room->actions()->cancel(newest()->id);
    QTRY_COMPARE(newest()->report.status, reports::Status::Cancelled);
}

void TestReportsRoom::aFileThatCannotBeWrittenIsSaid()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReady());
    QTRY_VERIFY(seen(u"saveReport"_s));
    clickOn(u"saveReport"_s);
    QTRY_VERIFY(takesKeys(u"saveReportDialog"_s));
    part(u"reportFile"_s)->setProperty("text", u"/nowhere/at/all.pdf"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!part(u"saveReportDialog"_s)->property("error").toString().isEmpty());
    QVERIFY(isOpen(u"saveReportDialog"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(isGone(u"saveReportDialog"_s));
}

void TestReportsRoom::cleanup()
{
    QCOMPARE(m_console->warnings(), QStringList());
    m_console.reset();
}

LOKET_SCREEN_TEST(TestReportsRoom)
#include "tst_reportsroom.moc"
