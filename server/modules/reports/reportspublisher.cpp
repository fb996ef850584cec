#include "modules/reports/reportspublisher.h"

#include "hub/channelrule.h"
#include "modules/reports/wishes.h"
#include "vocabulary/reports/names.h"

#include <QJsonArray>

namespace loket::reports {

ReportsPublisher::ReportsPublisher(Hub &hub, ReportService &service, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(service)
{
    connect(&service, &ReportService::progressed, this, &ReportsPublisher::publishProgress);
    connect(&service, &ReportService::ended, this, &ReportsPublisher::publishEnd);
    connect(&service, &ReportService::removed, this, [this](const Report &report) {
        m_hub.publish(channels::of(report.personId), events::gone, {{u"reportId"_s, report.id}});
    });
}

// A report's way is heard by who asked for it.
void ReportsPublisher::declareChannels()
{
    m_hub.declare({.pattern = u"reports:progress:(.+)"_s,
        .description = u"How far a report is, for who asked for it."_s,
        .names = {channels::progressOf(u"{reportId}"_s)},
        .subscribe = [this](const Identity &who, const QString &reportId) -> Result<Done> {
            return loket::channels::withRight(Right::ViewStatistics)(who, reportId)
                .and_then([&](Done) { return Wishes(m_service).ownReport(who, reportId); })
                .map([](const Report &) { return Done {}; });
        },
        .publish = {},
        .history = 0,
        .snapshot = [this](const Identity &, const QString &reportId) -> QList<Message> {
            const std::optional<Report> report = m_service.find(reportId);
            if (!report) {
                return {};
            }
            QList<Message> now {{.event = events::status, .data = m_service.statusOf(*report)}};
            if (report->status == Status::Completed) {
                now.append(
                    {.event = events::completed, .data = ReportService::completionOf(*report)});
            }
            return now;
        }});
    declareOwn();
    declareTemplates();
}

// Nothing is published there: the own reports of a template come to who follows one of them.
void ReportsPublisher::declareTemplates()
{
    m_hub.declare({.pattern = channels::ofTemplate(u"(.+)"_s),
        .description = u"The reports of a template, for who may have them."_s,
        .names = {channels::ofTemplate(u"{templateId}"_s)},
        .subscribe = [this](const Identity &who, const QString &id) -> Result<Done> {
            return loket::channels::withRight(Right::ViewStatistics)(who, id)
                .and_then([&](Done) { return Wishes(m_service).templateFor(who, id); })
                .map([](const Template &) { return Done {}; });
        },
        .publish = {},
        .history = 0});
}

void ReportsPublisher::declareOwn()
{
    m_hub.declare({.pattern = u"reports:of:(.+)"_s,
        .description = u"The reports that one person asked for, for that person."_s,
        .names = {channels::of(u"{userId}"_s)},
        .subscribe = [](const Identity &who, const QString &personId) -> Result<Done> {
            return personId == who.id
                ? loket::channels::withRight(Right::ViewStatistics)(who, personId)
                : fail(errors::forbidden(u"These are somebody else's reports."_s));
        },
        .publish = {},
        .history = 0,
        .snapshot = [this](const Identity &, const QString &personId) -> QList<Message> {
            QJsonArray reports;
            for (const Report &report : m_service.reportsOf(personId)) {
                reports.append(shown(report));
            }
            return {{.event = events::refresh, .data = {{u"reports"_s, reports}}}};
        }});
}

void ReportsPublisher::publishProgress(const Report &report)
{
    m_hub.publish(channels::progressOf(report.id), events::status, m_service.statusOf(report));
    m_hub.publish(channels::of(report.personId), events::changed, {{u"report"_s, shown(report)}});
}

void ReportsPublisher::publishEnd(const Report &report)
{
    publishProgress(report);
    const QString channel = channels::progressOf(report.id);
    if (report.status == Status::Completed) {
        m_hub.publish(channel, events::completed, ReportService::completionOf(report));
    } else if (report.status == Status::Cancelled) {
        m_hub.publish(channel, events::cancelled, {{u"reportId"_s, report.id}});
    }
}

QJsonObject ReportsPublisher::shown(const Report &report) const
{
    QJsonObject json = report.toJson();
    const QJsonObject status = m_service.statusOf(report);
    for (auto member = status.begin(); member != status.end(); ++member) {
        json.insert(member.key(), member.value());
    }
    if (const auto from = m_service.book().find(report.templateId)) {
        json.insert(u"title"_s, from->titleIn(report.language));
    }
    return json;
}

} // namespace loket::reports
