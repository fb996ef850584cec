// The parts of a running server, made and wired to each other.
#pragma once

#include "commands/house.h"
#include "commands/journal.h"
#include "commands/marks.h"
#include "commands/registry.h"
#include "core/houseclock.h"
#include "core/random.h"
#include "core/settings.h"
#include "hub/hub.h"
#include "identity/identitymodule.h"
#include "modules/clock/clockmodule.h"
#include "modules/events/eventsmodule.h"
#include "modules/maintenance/maintenancemodule.h"
#include "modules/monitoring/monitoringmodule.h"
#include "modules/network/networkmodule.h"
#include "modules/queue/queuemodule.h"
#include "modules/settings/settingsmodule.h"
#include "net/http/httpface.h"
#include "net/http/namedidentities.h"
#include "net/makefrontdoor.h"
#include "net/socketio/socketioserver.h"
#include "net/websocket/jsonsocketface.h"
#include "storage/storage.h"

#include <QUrl>

#include <memory>
#include <vector>

namespace loket {

inline const QString everywhere = u"0.0.0.0"_s; // all addresses of this machine

// In the order in which they are made; they go in the reverse order.
struct Parts {
    Parts(const Settings &settings, HouseClock &houseClock, std::unique_ptr<Storage> opened,
        const queue::Clinic &clinic, const IdentitySettings &identitySettings);

    // The address to listen on when other machines may come.
    QString wideHost() const;
    // As a client on this machine reaches it.
    QUrl url() const;
    Result<Done> openWide();
    void trust(const settings::Trusted &addresses);

    // The clock was set: all that runs goes along.
    void moveInTime(Millis by);
    QList<Module *> withCapabilities(QList<Module *> others) const;
    HouseView house();
    // Who shows a visit's token, or an invitation to a consultation.
    QFuture<Result<Identity>> patientBy(const QString &token);

    const QString ownHost; // the setting
    const bool isTls;
    const Clock &clock;
    SystemRandom random;
    const NetLimits limits;
    NetCounters counters;
    std::unique_ptr<Storage> storage;
    Hub hub;
    Journal journal;
    Marks marks; // of visits
    Marks screenMarks;
    CommandRegistry commands;
    ClockModule clockModule;
    queue::QueueModule queue;
    IdentityModule identity;
    NamedIdentities identities;
    network::NetworkModule network;
    settings::SettingsModule settingsModule;
    const std::vector<std::unique_ptr<Module>> made;
    MonitoringModule monitoring;
    events::EventsModule events;
    maintenance::MaintenanceModule maintenance;
    const QList<Module *> modules = withCapabilities({&clockModule, &queue, &identity, &network,
        &settingsModule, &monitoring, &events, &maintenance});
    JsonSocketFace jsonFace;
    SocketIoServer socketIo;
    HttpFace httpFace;
    const std::unique_ptr<FrontDoor> door;
};

} // namespace loket
