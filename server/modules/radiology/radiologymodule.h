// The face of radiology: its commands, rights, routes, channels and events (contract, section 8).
#pragma once

#include "commands/module.h"
#include "modules/radiology/radiologypublisher.h"

#include <QTimer>

namespace loket::radiology {

// Lives on the hub's thread. What it is given by reference outlives it.
class RadiologyModule final : public Module {
    Q_OBJECT
public:
    explicit RadiologyModule(const ModuleContext &context);
    RadiologyModule(const ModuleContext &context, RadiologySettings settings);

    static QList<ModuleSetting> declaredSettings() { return radiology::declaredSettings(); }
    static Result<Done> fillMorning(Transaction &transaction, const SampleHouse &house);

    QString name() const override { return u"radiology"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    Health health() const override;
    QJsonObject status(const Identity &viewer) const override;
    QList<TidingDeclaration> tidings() const override;
    std::shared_ptr<const RecordSubjects> recordSubjects() const override;
    void moveInTime(Millis by) override { m_service.moveInTime(by); }
    void shutdown() override { m_timer.stop(); }

    RadiologyService &service() { return m_service; }

private:
    void sendToScans(Journal &journal, const SharedErrands &errands);
    void registerEvents(CommandRegistry &commands);
    void registerViews(CommandRegistry &commands);
    void registerScans(CommandRegistry &commands);

    QFuture<Result<Reply>> request(const Call &call);
    QFuture<Result<Reply>> startScan(const Call &call);
    QFuture<Result<Reply>> complete(const Call &call);
    QFuture<Result<Reply>> cancel(const Call &call);
    QFuture<Result<Reply>> joinStaff(const Call &call);
    QFuture<Result<Reply>> broadcast(const Call &call);
    QFuture<Result<Reply>> queue(const Call &call);
    QFuture<Result<Reply>> showScan(const Call &call);
    QFuture<Result<Reply>> statistics(const Call &call);
    QFuture<Result<Reply>> withScanReply(QFuture<Result<Scan>> done);
    void warnNearLimit() const;

    RadiologyService m_service;
    RadiologyPublisher m_publisher;
    QTimer m_timer;
};

} // namespace loket::radiology
