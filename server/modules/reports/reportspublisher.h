// Who hears what of reports; their channels.
#pragma once

#include "hub/hub.h"
#include "modules/reports/reportservice.h"

#include <QJsonObject>
#include <QObject>

namespace loket::reports {

// Lives on the hub's thread. What is given by reference outlives it.
class ReportsPublisher final : public QObject {
    Q_OBJECT
public:
    ReportsPublisher(Hub &hub, ReportService &service, QObject *parent = nullptr);

    void declareChannels();
    // The report as its person is shown it: with its title, and how far it is.
    QJsonObject shown(const Report &report) const;

private:
    void declareOwn();
    void declareTemplates();
    void publishProgress(const Report &report);
    void publishEnd(const Report &report);

    Hub &m_hub;
    const ReportService &m_service;
};

} // namespace loket::reports
