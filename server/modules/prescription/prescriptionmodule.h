// The face of the pharmacy: its commands, rights, routes, channels and events (contract, section
// 7).
#pragma once

#include "commands/module.h"
#include "modules/prescription/prescriptionpublisher.h"
#include "vocabulary/slip/ticket.h"

#include <QTimer>

namespace loket::prescription {

// Lives on the hub's thread. What it is given by reference outlives it.
class PrescriptionModule final : public Module {
    Q_OBJECT
public:
    explicit PrescriptionModule(const ModuleContext &context);
    PrescriptionModule(const ModuleContext &context, PrescriptionSettings settings);

    static QList<ModuleSetting> declaredSettings() { return prescription::declaredSettings(); }
    static Result<Done> fillMorning(Transaction &transaction, const SampleHouse &house);

    QString name() const override { return u"prescription"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    Health health() const override;
    QJsonObject status(const Identity &viewer) const override;
    QList<TidingDeclaration> tidings() const override;
    std::shared_ptr<const RecordSubjects> recordSubjects() const override;
    void moveInTime(Millis by) override { m_service.moveInTime(by); }
    void shutdown() override { m_timer.stop(); }

    PrescriptionService &service() { return m_service; }
    // A label for each medicine that is given out, or may still be.
    QFuture<Result<slip::Labels>> labels(const QString &prescriptionId);

private:
    void sendToPharmacy(Journal &journal, const SharedErrands &errands);
    void registerEvents(CommandRegistry &commands);
    void registerViews(CommandRegistry &commands);
    void registerOrders(CommandRegistry &commands);

    QFuture<Result<Reply>> create(const Call &call);
    QFuture<Result<Reply>> prepare(const Call &call);
    QFuture<Result<Reply>> settle(const Call &call);
    QFuture<Result<Reply>> makeReady(const Call &call);
    QFuture<Result<Reply>> collect(const Call &call);
    QFuture<Result<Reply>> cancel(const Call &call);
    QFuture<Result<Reply>> join(const Call &call);
    QFuture<Result<Reply>> broadcast(const Call &call);
    QFuture<Result<Reply>> orders(const Call &call);
    QFuture<Result<Reply>> showOrder(const Call &call);
    QFuture<Result<Reply>> replied(QFuture<Result<Prescription>> done, int status = 200);

    PrescriptionService m_service;
    PrescriptionPublisher m_publisher;
    QTimer m_timer;
};

} // namespace loket::prescription
