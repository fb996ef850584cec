// One client that follows a report: hears how far it is, may cancel it, and may follow what else
// that person asks for of a template.
#pragma once

#include "commands/stream.h"
#include "hub/hub.h"
#include "modules/reports/reportservice.h"

#include <QSet>

namespace loket::reports {

// Lives on the hub's thread, until the client has gone.
class ProgressStream final : public QObject {
    Q_OBJECT
public:
    // On its channel from now on; closes at once what is not there, or another's.
    ProgressStream(const Call &call, StreamWriter &client, ReportService &service, Hub &hub);

private:
    void hear(const QString &type, const QJsonObject &data);
    void cancel();
    void followTemplate(const QJsonObject &data);
    void tellOfTemplate(const Report &report);
    void refuse(const Error &error);

    const QString m_reportId;
    const Identity m_identity;
    const Doer m_doer;
    StreamWriter &m_client;
    ReportService &m_service;
    QSet<QString> m_templates;
};

} // namespace loket::reports
