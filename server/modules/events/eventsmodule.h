// The record of events for those who may read it: searching it, how it is, and proving it anew.
#pragma once

#include "commands/module.h"
#include "modules/events/recordreader.h"
#include "storage/storage.h"
#include "vocabulary/events/recordstate.h"

#include <QTimer>

namespace loket::events {

// Lives on the hub's thread.
class EventsModule final : public Module {
    Q_OBJECT
public:
    // `names` is asked at each search: the modules are made after this one. `timeZone`: the
    // clinic's, an IANA name; empty: the system's.
    struct Sources {
        std::function<RecordNames()> names;
        QByteArray timeZone;
    };

    EventsModule(Storage &storage, Hub &hub, Sources sources, QObject *parent = nullptr);

    QString name() const override { return u"events"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    void shutdown() override { m_timer.stop(); }

    // Reads how the record is, where that may have changed; called by a timer from start() on.
    QFuture<Result<Done>> look();

private:
    QFuture<Result<Reply>> search(const Call &call);
    QFuture<Result<Reply>> kinds(const Call &call);
    QFuture<Result<Reply>> record(const Call &call);
    QFuture<Result<Reply>> prove(const Call &call);
    QFuture<Result<Reply>> stopProving(const Call &call);
    void take(const RecordState &read);
    QByteArray timeZone() const;

    Storage &m_storage;
    Hub &m_hub;
    const Sources m_sources;
    RecordState m_state; // as it was last told
    std::optional<quint64> m_commits; // that were made when it was read
    QTimer m_timer;
};

} // namespace loket::events
