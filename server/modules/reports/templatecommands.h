// The commands of templates: which there are, and what administrators make of them.
#pragma once

#include "commands/registry.h"
#include "modules/reports/reportservice.h"

#include <QObject>

namespace loket::reports {

// Lives on the hub's thread.
class TemplateCommands final : public QObject {
    Q_OBJECT
public:
    explicit TemplateCommands(ReportService &service, QObject *parent = nullptr); // outlives it

    void registerAt(CommandRegistry &commands);

private:
    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> make(const Call &call);
    QFuture<Result<Reply>> change(const Call &call);
    QFuture<Result<Reply>> remove(const Call &call);

    ReportService &m_service;
};

} // namespace loket::reports
