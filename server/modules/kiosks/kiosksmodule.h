// Kiosks: what somebody who stands before one asks for beside a number. Somebody of the staff.
#pragma once

#include "commands/module.h"
#include "modules/kiosks/staffcalls.h"

namespace loket::kiosks {

inline const QString moduleName = u"kiosks"_s;

namespace kinds {
inline const QString callStaff = u"call-staff"_s; // {name, roles}
}

// Lives on the hub's thread. What it is given by reference outlives it.
class KiosksModule final : public Module {
    Q_OBJECT
public:
    explicit KiosksModule(const ModuleContext &context, QObject *parent = nullptr);

    QString name() const override { return moduleName; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &) override { }
    QFuture<Result<Done>> start() override;
    QList<TidingDeclaration> tidings() const override;

private:
    QFuture<Result<Reply>> callStaff(const Call &call);
    void note(const QString &kioskId, Instant at);

    Journal &m_journal;
    StaffCalls m_calls;
    Marks *m_screens;
};

} // namespace loket::kiosks
