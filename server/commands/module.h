// What the server asks of every module (design: one folder under server/modules/).
#pragma once

#include "commands/journal.h"
#include "commands/registry.h"
#include "core/random.h"
#include "hub/hub.h"

#include <QObject>

namespace loket {

// How a module or the storage is; /health says it.
struct Health {
    bool ok = true;
    QString problem = {}; // a sentence, when not ok
    QJsonObject details = {};
};

// What every module may have. It outlives them.
struct ModuleContext {
    Journal &journal;
    Hub &hub;
    const Clock &clock;
    Random &random;
};

class Module : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QString name() const = 0;
    virtual void registerCommands(CommandRegistry &commands) = 0;
    virtual void registerChannels(Hub &hub) = 0;
    // Reads what memory holds from the database; called once before the first client.
    virtual QFuture<Result<Done>> start() = 0;
    virtual void clientDisconnected(ConnectionId) { }
    // The clock was set: what memory and database hold goes along.
    virtual void moveInTime(Millis by) { Q_UNUSED(by) }
    virtual Health health() const { return {}; }
    // No new work after this; what was begun is finished by the storage.
    virtual void shutdown() { }
};

} // namespace loket
