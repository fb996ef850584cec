// What an installation has set, for administrators: shown with where it comes from, and changed in
// loket.toml; and the addresses that are trusted without a sign-in.
#pragma once

#include "commands/module.h"
#include "vocabulary/settings/setting.h"

#include <functional>
#include <memory>

namespace loket::settings {

// By address, the name of a role.
using Trusted = QHash<QString, QString>;

// What was read at the start.
struct Table {
    Settings settings;
    QList<ModuleSetting> ofModules;
};

// Lives on the hub's thread; the file is read and written on the database's.
class SettingsModule final : public Module {
    Q_OBJECT
public:
    // `trust` takes what is trusted from now on; `hasService`: there is a service of this id.
    SettingsModule(Table table, std::function<void(const Trusted &)> trust,
        std::function<bool(const QString &)> hasService, Journal &journal, Hub &hub,
        QObject *parent = nullptr);

    QString name() const override { return u"settings"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &) override { }
    QFuture<Result<Done>> start() override;

private:
    void registerTrust(CommandRegistry &commands);
    void apply(const Event &event);
    void announce(const Event &event);
    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> change(const Call &call);
    QFuture<Result<Reply>> trust(const Call &call);
    QFuture<Result<Reply>> distrust(const Call &call);
    // `missing`: services that it names and that are not there.
    QFuture<Result<Reply>> changed(
        const Call &call, const NewEvent &event, const QStringList &missing = {});
    QFuture<Result<Reply>> listed();
    // Those that the value names and that are not there.
    QStringList missingServices(const QString &key, const std::optional<QString> &value) const;
    // As the file names this address already; else as it is.
    QString nameInFile(const QString &address) const;

    const std::shared_ptr<const Table> m_table;
    const std::function<void(const Trusted &)> m_trust;
    const std::function<bool(const QString &)> m_hasService;
    Journal &m_journal;
    Hub &m_hub;
    Trusted m_trusted;
};

} // namespace loket::settings
