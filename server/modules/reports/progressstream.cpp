#include "modules/reports/progressstream.h"

#include "core/whendone.h"
#include "modules/reports/wishes.h"
#include "vocabulary/reports/names.h"

namespace loket::reports {

ProgressStream::ProgressStream(
    const Call &call, StreamWriter &client, ReportService &service, Hub &hub)
    : QObject(&client),
      m_reportId(call.values.text(u"reportId"_s)),
      m_identity(call.identity),
      m_doer(call.doer()),
      m_client(client),
      m_service(service)
{
    client.send(answers::welcome, {{u"reportId"_s, m_reportId}});
    const QString channel = channels::progressOf(m_reportId);
    const Result<Subscription> subscription = hub.subscribe(call.connection, channel);
    if (!subscription) { // its rule says who may
        client.sendAway(subscription.error());
        return;
    }
    for (const Message &message : subscription->messages) {
        hub.send(call.connection, message.event, message.data, channel);
    }
    connect(&client, &StreamWriter::received, this, &ProgressStream::hear);
    connect(&service, &ReportService::progressed, this, &ProgressStream::tellOfTemplate);
    connect(&service, &ReportService::ended, this, &ProgressStream::tellOfTemplate);
}

void ProgressStream::refuse(const Error &error)
{
    m_client.send(answers::error, {{u"code"_s, error.code}, {u"message"_s, error.message}});
}

void ProgressStream::hear(const QString &type, const QJsonObject &data)
{
    if (type == said::cancel) {
        cancel();
    } else if (type == said::subscribe) {
        followTemplate(data);
    } else if (type == said::update) {
        if (const auto report = m_service.find(m_reportId)) {
            m_client.send(events::status, m_service.statusOf(*report));
        }
    } else {
        refuse({u"UNKNOWN_COMMAND"_s, u"Unknown message type: %1."_s.arg(type.left(64))});
    }
}

// That it is cancelled all hear on its channel.
void ProgressStream::cancel()
{
    whenDone(m_service.cancel(m_reportId, m_doer, {}), this, [this](const Result<Report> &done) {
        if (!done) {
            refuse(done.error());
        }
    });
}

void ProgressStream::followTemplate(const QJsonObject &data)
{
    const QString id = data.value(u"templateId"_s).toString();
    const Result<Template> of = Wishes(m_service).templateFor(m_identity, id);
    if (!of) {
        return refuse(of.error());
    }
    m_templates.insert(id);
    m_client.send(answers::subscribed, {{u"channel"_s, channels::ofTemplate(id)}});
}

// The one report that is followed is told on its channel.
void ProgressStream::tellOfTemplate(const Report &report)
{
    if (report.id == m_reportId || report.personId != m_identity.id
        || !m_templates.contains(report.templateId) || m_client.bytesWaiting() > 0) {
        return;
    }
    if (report.status == Status::Completed) {
        m_client.send(events::completed, ReportService::completionOf(report));
    } else {
        m_client.send(events::status, m_service.statusOf(report));
    }
}

} // namespace loket::reports
