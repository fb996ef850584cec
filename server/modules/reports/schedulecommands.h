// The commands of what is made every day, and who hears of it.
#pragma once

#include "commands/registry.h"
#include "core/random.h"
#include "hub/hub.h"
#include "modules/reports/reportservice.h"
#include "modules/reports/schedulerunner.h"

#include <QJsonArray>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace loket::reports {

// Lives on the hub's thread. What is given by reference outlives it.
class ScheduleCommands final : public QObject {
    Q_OBJECT
public:
    ScheduleCommands(Hub &hub, ReportService &service, ScheduleRunner &runner, Random &random);
    ~ScheduleCommands() override;

    void registerAt(CommandRegistry &commands);
    void declareChannel();

private:
    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> make(const Call &call);
    QFuture<Result<Reply>> change(const Call &call);
    QFuture<Result<Reply>> remove(const Call &call);
    // What is wanted of that template, but for its folder, which is looked at. NO_SUCH_TEMPLATE,
    // FORBIDDEN, WRONG_FILTER, INVALID_FIELD.
    Result<Schedule> wishIn(const Call &call, const Template &from) const;
    using Keep = std::function<QFuture<Result<Schedule>>(const Schedule &)>;
    QFuture<Result<Reply>> keep(
        const Result<Schedule> &wish, const QString &language, int status, const Keep &keep);
    Schedule shown(Schedule schedule, const QString &language) const;
    QJsonObject told(const QString &language) const;

    Hub &m_hub;
    ReportService &m_service;
    ScheduleRunner &m_runner;
    Random &m_random;
    QThreadPool m_pool; // folders
};

} // namespace loket::reports
