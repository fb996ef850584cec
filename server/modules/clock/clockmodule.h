// Watches the house's clock, tells staff when it is in doubt, and lets an administrator say that it
// is right.
#pragma once

#include "commands/module.h"
#include "core/houseclock.h"
#include "storage/storage.h"

#include <QTimer>

namespace loket {

// Lives on the hub's thread. What it is given outlives it.
class ClockModule final : public Module {
    Q_OBJECT
public:
    ClockModule(HouseClock &clock, Storage &storage, Hub &hub, QObject *parent = nullptr);

    QString name() const override { return u"clock"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    // Before that of the others: from the record it knows how late it must be at least.
    QFuture<Result<Done>> start() override;
    void shutdown() override { m_timer.stop(); }
    QJsonObject status(const Identity &viewer) const override;

    // Called by a timer from start() on.
    void look();

Q_SIGNALS:
    // The house's time was set by so much: what runs goes along.
    void moved(loket::Millis by);

private:
    QFuture<Result<Reply>> confirm(const Call &call);
    QFuture<Result<Done>> take(const ClockChange &change, const QString &actor);
    Message state() const;

    HouseClock &m_clock;
    Storage &m_storage;
    Hub &m_hub;
    QTimer m_timer;
    bool m_isInDoubt = false;
};

} // namespace loket
