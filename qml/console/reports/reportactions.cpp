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

ReportActions::ReportActions(
    client::ServerConnection &connection, client::ReportsFeed &feed, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed)
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

Result<Done> ReportActions::take(const QString &action, const QJsonObject &body)
{
    if (action.endsWith(u"-template"_s)) {
        m_feed.askForTemplates(language());
        const QString made = body[u"template"][u"id"].toString();
        Q_EMIT done(action, made.isEmpty() ? body[u"templateId"].toString() : made);
        return Done {};
    }
    return ShownReport::fromJson(body[u"report"].toObject()).map([&](const ShownReport &report) {
        m_feed.take(report);
        Q_EMIT done(action, report.id);
        return Done {};
    });
}

} // namespace loket::console
