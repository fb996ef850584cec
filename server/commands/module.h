// What the server asks of every module (design: one folder under server/modules/).
#pragma once

#include "commands/errands.h"
#include "commands/house.h"
#include "commands/journal.h"
#include "commands/marks.h"
#include "commands/recordsubjects.h"
#include "commands/registry.h"
#include "commands/sample.h"
#include "commands/tidings.h"
#include "core/random.h"
#include "core/settings.h"
#include "hub/hub.h"

#include <QObject>

namespace loket {

// How a module is; `/health` and `/<module>/health` say it.
struct Health {
    bool ok = true;
    QString problem = {}; // a sentence, when not ok
    QJsonObject details = {}; // for everybody; numbers among them are metrics, too
};

// What every module may have. What is given by reference outlives them.
struct ModuleContext {
    Journal &journal;
    Hub &hub;
    const Clock &clock;
    Random &random;
    Settings settings = {};
    SharedErrands errands = {}; // none where there is no queue
    HouseView house = {};
    StaffList staff = {};
    Marks *marks = nullptr; // of visits; none where there is no queue; outlives them, too
    Marks *screens = nullptr; // of displays and kiosks, as staff are shown them; the same
};

class Module : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // What a clinic may choose, what of it the sample clinic is set up with, and what has happened
    // there by the middle of a morning, where nothing is yet: a module that has any declares its
    // own.
    static QList<ModuleSetting> declaredSettings() { return {}; }
    static Result<Done> fillSample(Transaction &) { return Done {}; }
    static Result<Done> fillMorning(Transaction &, const SampleHouse &) { return Done {}; }

    virtual QString name() const = 0;
    virtual void registerCommands(CommandRegistry &commands) = 0;
    virtual void registerChannels(Hub &hub) = 0;
    // Reads what memory holds from the database; called once before the first client.
    virtual QFuture<Result<Done>> start() = 0;
    virtual void clientDisconnected(ConnectionId) { }
    // The clock was set: what memory and database hold goes along.
    virtual void moveInTime(Millis by) { Q_UNUSED(by) }
    // Whom its events are about; none where that is no patient.
    virtual std::shared_ptr<const RecordSubjects> recordSubjects() const { return {}; }
    // What people are told because of its events.
    virtual QList<TidingDeclaration> tidings() const { return {}; }
    // That the storage works need not be said here.
    virtual Health health() const { return {}; }
    // What `/<module>/status` shows, and to whom.
    virtual Right statusRight() const { return Right::ViewQueue; }
    virtual QJsonObject status(const Identity &viewer) const
    {
        Q_UNUSED(viewer)
        return health().details;
    }
    // No new work after this; what was begun is finished by the storage.
    virtual void shutdown() { }
};

} // namespace loket
