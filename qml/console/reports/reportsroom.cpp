#include "qml/console/reports/reportsroom.h"

#include "core/whendone.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QtQml/QQmlEngineExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Loket_Console_ReportsPlugin)

namespace loket::console {
namespace {

constexpr CodeWords codeWords[] = {
    {"NO_SUCH_TEMPLATE",
        QT_TRANSLATE_NOOP("Errors", "There is no such kind of report any more. Choose another.")},
    {"WRONG_FILTER",
        QT_TRANSLATE_NOOP(
            "Errors", "This report cannot be chosen so. Look at the period and the choices.")},
    {"TOO_MANY_REPORTS",
        QT_TRANSLATE_NOOP(
            "Errors", "Five of your reports are not ready yet. Wait for one, or cancel one.")},
    {"REPORT_NOT_WANTED", QT_TRANSLATE_NOOP("Errors", "Something else was asked for meanwhile.")},
    {"REPORT_NOT_READY",
        QT_TRANSLATE_NOOP("Errors", "There is nothing to download: the report is not made.")},
    {"REPORT_OVER", QT_TRANSLATE_NOOP("Errors", "The report is made already.")},
    {"REPORT_INTERRUPTED",
        QT_TRANSLATE_NOOP("Errors",
            "It was interrupted: the server was stopped while it was made. Ask for it again.")},
    {"REPORT_NOT_WRITTEN",
        QT_TRANSLATE_NOOP("Errors",
            "Its file could not be written: is the disk full? Make room and ask for it again.")},
    {"REPORT_TOO_LARGE",
        QT_TRANSLATE_NOOP("Errors", "It is larger than a report may be. Choose a shorter period.")},
    {"TEMPLATE_NOT_LIVE",
        QT_TRANSLATE_NOOP("Errors", "This report is a list; only figures can be watched.")},
    {"WRONG_TEMPLATE",
        QT_TRANSLATE_NOOP("Errors",
            "The template does not hold. Choose a title, and at least one column that says what "
            "a row is about.")},
    {"TEMPLATE_BUILT_IN",
        QT_TRANSLATE_NOOP(
            "Errors", "This template belongs to the program. Make your own from it.")},
    {"REPORTS_AMONG_DATA",
        QT_TRANSLATE_NOOP(
            "Errors", "That folder is among Loket's own data. Choose another folder.")},
    {"FOLDER_NOT_ALLOWED",
        QT_TRANSLATE_NOOP("Errors",
            "Reports may not be put into that folder. Choose one of those that are named, or one "
            "below. Others are added to reports.folders in loket.toml.")},
    {"TOO_MANY_SCHEDULES",
        QT_TRANSLATE_NOOP(
            "Errors", "Too many reports are made daily. Remove one that nobody needs.")},
    {"SCHEDULE_EXISTS",
        QT_TRANSLATE_NOOP("Errors",
            "This report is put into that folder already, under the same names. Choose another "
            "folder.")},
    {"REPORT_CANCELLED", QT_TRANSLATE_NOOP("Errors", "It was cancelled before it was ready.")},
    {"SCHEDULE_NOT_ENTITLED",
        QT_TRANSLATE_NOOP("Errors",
            "Who arranged it may not have this report any more. Change it, and it is yours.")},
    {"TOO_MANY_TEMPLATES",
        QT_TRANSLATE_NOOP("Errors", "There are too many templates. Remove one that nobody needs.")},
};

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

ReportsRoom::ReportsRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = reports::moduleName,
            .title = QT_TRANSLATE_NOOP("Rooms", "Reports"),
            .iconName = u"list"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Reports/ReportsPage.qml"_s),
            .right = Right::ViewStatistics,
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_schedules(*workplace.connection()),
      m_preview(*workplace.connection()),
      m_draft(*workplace.connection()),
      m_actions(*workplace.connection(), m_feed, m_schedules)
{
    follow(m_feed);
    follow(m_schedules);
    connect(&m_feed, &client::ReportsFeed::templatesChanged, this, &ReportsRoom::templatesChanged);
    connect(
        &workplace, &Workplace::retranslated, this, [this] { m_feed.askForTemplates(language()); });
    connect(m_feed.reports(), &client::FreshModel::changed, this, &ConsoleRoom::badgeChanged);
    connect(&m_draft, &client::ReportPreview::answered, this,
        [this](const Error &error) { Q_EMIT draftAnswered({error}); });
    connect(&m_preview, &client::ReportPreview::answered, this,
        [this](const Error &error) { Q_EMIT lookAnswered({error}); });
}

void ReportsRoom::refresh()
{
    m_feed.askForTemplates(language());
}

// What one person saw or opened is not for the next.
void ReportsRoom::end()
{
    m_preview.clear();
    m_draft.clear();
    m_opened.reset();
    ConsoleRoom::end();
}

QList<Choice> ReportsRoom::templates() const
{
    QList<Choice> choices;
    for (const client::ReportTemplate &each : m_feed.templates()) {
        choices.append({each.id, each.title});
    }
    return choices;
}

bool ReportsRoom::mayMakeTemplates() const
{
    return workplace()->may(reports::rights::makeTemplates);
}

bool ReportsRoom::maySchedule() const
{
    return workplace()->may(reports::rights::schedule);
}

int ReportsRoom::longestTitle() const
{
    return reports::longestTitle;
}

int ReportsRoom::badge() const
{
    const QList<reports::ShownReport> &all = m_feed.reports()->values();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
        [](const reports::ShownReport &report) { return report.report.isOpen(); }));
}

client::ReportTemplate ReportsRoom::templateOf(const QString &id) const
{
    const QList<client::ReportTemplate> &all = m_feed.templates();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&id](const client::ReportTemplate &each) { return each.id == id; });
    return found == all.cend() ? client::ReportTemplate() : *found;
}

QList<Choice> ReportsRoom::valuesOf(
    const QString &field, const QString &all, const client::FilterValues &values) const
{
    QList<Choice> choices {{{}, all}};
    for (const client::FilterValue &each : values.of(field)) {
        choices.append({each.value, each.text});
    }
    return choices;
}

QString ReportsRoom::namesOf(const QJsonObject &filter, const client::FilterValues &values) const
{
    QStringList names;
    for (auto member = filter.begin(); member != filter.end(); ++member) {
        const QList<client::FilterValue> known = values.of(member.key());
        const QJsonArray chosen =
            member->isArray() ? member->toArray() : QJsonArray {member.value()};
        for (const QJsonValue value : chosen) {
            const auto found = std::find_if(known.begin(), known.end(),
                [&value](const auto &each) { return each.value == value.toString(); });
            names.append(found == known.end() ? value.toString() : found->text);
        }
    }
    return names.join(u", "_s);
}

void ReportsRoom::look(const QJsonObject &wish, bool asksForValues)
{
    QJsonObject data = wish;
    data.insert(u"language"_s, language());
    m_preview.ask(data);
    if (asksForValues) {
        const QJsonObject filter = wish[u"filter"].toObject();
        data.insert(
            u"filter"_s, QJsonObject {{u"from"_s, filter[u"from"]}, {u"to"_s, filter[u"to"]}});
        m_preview.askForValues(data);
    }
}

void ReportsRoom::lookAtDraft(const QJsonObject &draft, const QJsonObject &period)
{
    m_draft.ask({{u"draft"_s, draft}, {u"filter"_s, period}, {u"language"_s, language()}});
}

QString ReportsRoom::suggestedFile(const QString &fileName) const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(QFileInfo(fileName).fileName());
}

bool ReportsRoom::exists(const QString &file) const
{
    return QFile::exists(file);
}

QString ReportsRoom::sizeText(double bytes) const
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString ReportsRoom::problemText(const QString &code) const
{
    return errorWords({code, code});
}

void ReportsRoom::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    Q_EMIT savingChanged();
}

void ReportsRoom::save(const QString &reportId, const QString &file, bool opens)
{
    if (m_isSaving) {
        return;
    }
    setSaving(true);
    const auto fetched =
        workplace()->connection()->download(u"/api/v1/reports/download/"_s + reportId, file);
    whenDone(fetched, this, [this, file, opens](const Result<Done> &done) {
        setSaving(false);
        if (!done) {
            Q_EMIT notSaved({done.error()});
        } else {
            Q_EMIT saved(file, opens && QDesktopServices::openUrl(QUrl::fromLocalFile(file)));
        }
    });
}

// Where nobody else sees it, and where it goes with the program: who wants to keep it saves it.
void ReportsRoom::open(const QString &reportId, const QString &fileName)
{
    if (!m_opened) {
        m_opened = std::make_unique<QTemporaryDir>();
    }
    save(reportId, m_opened->filePath(QFileInfo(fileName).fileName()), true);
}

} // namespace loket::console
