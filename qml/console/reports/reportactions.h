// What people do with reports and their templates: "create", "cancel", "make-template",
// "change-template", "remove-template", "make-schedule", "change-schedule" and "remove-schedule"
// are the commands `reports:…`.
#pragma once

#include "client/reports/reportsfeed.h"
#include "client/reports/schedulesfeed.h"
#include "qml/console/core/actions.h"

namespace loket::console {

class ReportActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    // They must outlive it.
    ReportActions(client::ServerConnection &connection, client::ReportsFeed &feed,
        client::SchedulesFeed &schedules, QObject *parent = nullptr);

    // `wish`: templateId, format, filter. In the language of the screen.
    Q_INVOKABLE void create(const QJsonObject &wish);
    Q_INVOKABLE void cancel(const QString &reportId);
    // `draft`: title, columns, filter; `from` the template from which it is made.
    Q_INVOKABLE void makeTemplate(const QJsonObject &draft);
    Q_INVOKABLE void changeTemplate(const QString &id, QJsonObject draft);
    Q_INVOKABLE void removeTemplate(const QString &id);
    // `wish`: formats, folder, filter; templateId, of one that is new. In the language of the
    // screen.
    Q_INVOKABLE void makeSchedule(const QJsonObject &wish);
    Q_INVOKABLE void changeSchedule(const QString &id, const QJsonObject &wish);
    Q_INVOKABLE void removeSchedule(const QString &id);

Q_SIGNALS:
    // `id`: of the report, template or daily report that it was about.
    void done(const QString &action, const QString &id);

private:
    void act(const QString &action, QJsonObject data);
    Result<Done> take(const QString &action, const QJsonObject &body) override;
    Result<Done> takeTemplate(const QString &action, const QJsonObject &body);
    Result<Done> takeSchedule(const QString &action, const QJsonObject &body);

    client::ReportsFeed &m_feed;
    client::SchedulesFeed &m_schedules;
};

} // namespace loket::console
