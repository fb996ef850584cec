#include "qml/console/reports/reportactions.h"

#include <QLocale>

namespace loket::console {

using reports::ShownReport;

namespace {

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

ReportActions::ReportActions(client::ServerConnection &connection, client::ReportsFeed &feed,
    client::SchedulesFeed &schedules, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed),
      m_schedules(schedules)
{
}

void ReportActions::act(const QString &action, QJsonObject data)
{
    run(action, u"reports:"_s + action, data);
}

void ReportActions::create(const QJsonObject &wish)
{
    QJsonObject data = wish;
    data.insert(u"language"_s, language());
    act(u"create"_s, data);
}

void ReportActions::cancel(const QString &reportId)
{
    act(u"cancel"_s, {{u"reportId"_s, reportId}});
}

void ReportActions::makeTemplate(const QJsonObject &draft)
{
    act(u"make-template"_s, draft);
}

void ReportActions::changeTemplate(const QString &id, QJsonObject draft)
{
    draft.remove(u"from"_s);
    draft.insert(u"templateId"_s, id);
    act(u"change-template"_s, draft);
}

void ReportActions::removeTemplate(const QString &id)
{
    act(u"remove-template"_s, {{u"templateId"_s, id}});
}

void ReportActions::makeSchedule(const QJsonObject &wish)
{
    QJsonObject data = wish;
    data.insert(u"language"_s, language());
    act(u"make-schedule"_s, data);
}

void ReportActions::changeSchedule(const QString &id, const QJsonObject &wish)
{
    QJsonObject data = wish;
    data.remove(u"templateId"_s);
    data.insert(u"scheduleId"_s, id);
    data.insert(u"language"_s, language());
    act(u"change-schedule"_s, data);
}

void ReportActions::removeSchedule(const QString &id)
{
    act(u"remove-schedule"_s, {{u"scheduleId"_s, id}});
}

Result<Done> ReportActions::takeTemplate(const QString &action, const QJsonObject &body)
{
    m_feed.askForTemplates(language());
    const QString made = body[u"template"][u"id"].toString();
    Q_EMIT done(action, made.isEmpty() ? body[u"templateId"].toString() : made);
    return Done {};
}

// What is removed the channel tells.
Result<Done> ReportActions::takeSchedule(const QString &action, const QJsonObject &body)
{
    const QJsonObject json = body[u"schedule"].toObject();
    if (json.isEmpty()) {
        Q_EMIT done(action, body[u"scheduleId"].toString());
        return Done {};
    }
    return reports::Schedule::fromJson(json).map([&](const reports::Schedule &schedule) {
        m_schedules.take(schedule);
        Q_EMIT done(action, schedule.id);
        return Done {};
    });
}

Result<Done> ReportActions::take(const QString &action, const QJsonObject &body)
{
    if (action.endsWith(u"-template"_s)) {
        return takeTemplate(action, body);
    }
    if (action.endsWith(u"-schedule"_s)) {
        return takeSchedule(action, body);
    }
    return ShownReport::fromJson(body[u"report"].toObject()).map([&](const ShownReport &report) {
        m_feed.take(report);
        Q_EMIT done(action, report.id);
        return Done {};
    });
}

} // namespace loket::console
