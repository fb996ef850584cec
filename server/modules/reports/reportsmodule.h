// The face of reports: commands, channel, the WebSockets of one report and of one template.
#pragma once

#include "commands/module.h"
#include "modules/reports/glances.h"
#include "modules/reports/livestream.h"
#include "modules/reports/reportservice.h"
#include "modules/reports/reportsettings.h"
#include "modules/reports/reportspublisher.h"
#include "modules/reports/schedulecommands.h"
#include "modules/reports/schedulerunner.h"
#include "modules/reports/templatecommands.h"
#include "modules/reports/wishes.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace loket::reports {

// Lives on the hub's thread.
class ReportsModule final : public Module {
    Q_OBJECT
public:
    explicit ReportsModule(const ModuleContext &context, QObject *parent = nullptr);
    ~ReportsModule() override;

    static QList<ModuleSetting> declaredSettings() { return reports::declaredSettings(); }

    QString name() const override;
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    Health health() const override;
    void shutdown() override;
    QList<TidingDeclaration> tidings() const override;
    // To be called every minute: what was kept long enough goes, what is due is made.
    void tidy();

private:
    void registerAsking(CommandRegistry &commands);
    void registerReading(CommandRegistry &commands);
    void registerStreams(CommandRegistry &commands);
    static void registerEvents(CommandRegistry &commands);

    QFuture<Result<Reply>> create(const Call &call);
    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> one(const Call &call);
    QFuture<Result<Reply>> cancel(const Call &call);
    QFuture<Result<Reply>> preview(const Call &call);
    QFuture<Result<Reply>> values(const Call &call);
    QFuture<Result<Reply>> download(const Call &call);
    void watch(const Call &call, StreamWriter &client);

    Result<ReportOrder> orderFor(const Result<Wish> &wish) const;

    Hub &m_hub;
    ReportService m_service;
    const Wishes m_wishes;
    ReportsPublisher m_publisher;
    ScheduleRunner m_runner;
    TemplateCommands m_templateCommands;
    ScheduleCommands m_scheduleCommands;
    Glances m_glances;
    QThreadPool m_watching; // streams, which wait for no glance
    QList<QPointer<LiveStream>> m_streams;
    QTimer m_timer;
};

} // namespace loket::reports
