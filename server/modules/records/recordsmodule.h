// The service desk's face: the commands of each kind of record, its events, the room's channel.
#pragma once

#include "commands/module.h"
#include "modules/records/recordsservice.h"

namespace loket::records {

// Lives on the hub's thread.
class RecordsModule final : public Module {
    Q_OBJECT
public:
    explicit RecordsModule(const ModuleContext &context, QObject *parent = nullptr)
        : RecordsModule(context, kinds(), parent)
    {
    }
    RecordsModule(
        const ModuleContext &context, const QList<Kind> &kinds, QObject *parent = nullptr);

    static Result<Done> fillMorning(Transaction &transaction, const SampleHouse &house);

    QString name() const override;
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    QList<TidingDeclaration> tidings() const override;
    Health health() const override;
    const RecordsService &service() const { return m_service; }

private:
    void registerKind(CommandRegistry &commands, const KindDesk &desk);
    void registerReading(CommandRegistry &commands, const KindDesk &desk);
    void registerComment(CommandRegistry &commands, const KindDesk &desk);
    Result<Done> checkPeople(const Values &values, const QString &id) const;

    Hub &m_hub;
    const HouseView m_house;
    RecordsService m_service;
};

} // namespace loket::records
