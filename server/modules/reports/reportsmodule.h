// The face of reports: commands, channel, the WebSockets of one report and of one template.
#pragma once

#include "commands/module.h"
#include "modules/reports/livestream.h"
#include "modules/reports/reportservice.h"

#include <QPointer>

namespace loket::reports {

// Lives on the hub's thread.
class ReportsModule final : public Module {
    Q_OBJECT
public:
    explicit ReportsModule(const ModuleContext &context, QObject *parent = nullptr);
    ~ReportsModule() override;

    QString name() const override;
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    Health health() const override;
    void shutdown() override;
    // To be called every minute: what was kept long enough goes.
    void tidy() { m_service.tidy(); }

private:
    void registerAsking(CommandRegistry &commands);
    void registerReading(CommandRegistry &commands);
    void registerTemplates(CommandRegistry &commands);
    void registerStreams(CommandRegistry &commands);
    static void registerEvents(CommandRegistry &commands);
    void declareOwn(Hub &hub);

    QFuture<Result<Reply>> listTemplates(const Call &call);
    QFuture<Result<Reply>> create(const Call &call);
    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> one(const Call &call);
    QFuture<Result<Reply>> cancel(const Call &call);
    QFuture<Result<Reply>> preview(const Call &call);
    QFuture<Result<Reply>> values(const Call &call);
    QFuture<Result<Reply>> download(const Call &call);
    QFuture<Result<Reply>> makeTemplate(const Call &call);
    QFuture<Result<Reply>> changeTemplate(const Call &call);
    QFuture<Result<Reply>> removeTemplate(const Call &call);
    void watch(const Call &call, StreamWriter &client);

    // What is asked for, and of which template. NO_SUCH_TEMPLATE, FORBIDDEN, WRONG_FILTER.
    struct Wish {
        Report report;
        Template from;
    };
    Result<Template> templateIn(const Call &call) const;
    Result<Wish> wishIn(const Call &call) const;
    static QList<Field> draftFields();
    // One that somebody is about to make from that one, or from what it was made from.
    OwnTemplate draftIn(const Values &values, const QString &from) const;
    Result<Wish> wishOf(const Call &call, const Template &from) const;
    using Look = Result<QJsonObject> (*)(const ReportOrder &);
    QFuture<Result<Reply>> look(const Result<Wish> &wish, Look reading);
    // NOT_FOUND; FORBIDDEN where it is another's, or shows patients to who may not see them now.
    Result<Report> ownReport(const Call &call) const;
    QJsonObject shown(const Report &report) const;
    void publishProgress(const Report &report);
    void publishEnd(const Report &report);

    Hub &m_hub;
    ReportService m_service;
    QThreadPool m_looking; // previews and streams
    QList<QPointer<LiveStream>> m_streams;
    QTimer m_timer;
};

} // namespace loket::reports
