// Services and counters: plain things (commands/entity.h) with rules of the queue.
#pragma once

#include "commands/entitywork.h"
#include "modules/queue/queuetypes.h"

namespace loket::queue {

// PREFIX_TAKEN, INVALID_FIELD. While visits are open its prefix stays, and so does the service:
// SERVICE_BUSY. When it goes its counters no longer serve it, and no other's route leads there.
const EntityDeclaration<Service> &serviceEntity();
// It opens, closes and goes without a visit: COUNTER_BUSY. A break needs that it is open:
// COUNTER_CLOSED.
const EntityDeclaration<Counter> &counterEntity();
const EntityAct<Counter> &counterAct(bool isOpen);
// Who works there leaves it, and it stays as it is.
const EntityAct<Counter> &leaveAct();
// Whoever opens it works there; nobody, where that is no person.
Edit<Counter> openedBy(const Named &person);
QString personIn(const Identity &identity); // the id of a person; of nobody else
Edit<Counter> leftBy(const QString &personId); // where it is that one's
// COUNTER_TAKEN where somebody else works there: to do so is to open it, which takes it over.
// Programs and screens (no `personId`) are asked nothing, nor is anybody where nobody works.
Result<Done> mayWorkAt(const Counter &counter, const QString &personId);

// The members that are to change; for a new one, those that differ from the defaults.
struct ServicePatch {
    std::optional<QString> name = {};
    std::optional<QJsonObject> names = {};
    std::optional<QString> prefix = {}; // of a new one: its id
    std::optional<int> firstNumber = {};
    std::optional<int> lastNumber = {};
    std::optional<int> expectedMinutes = {};
    std::optional<QStringList> route = {};
    std::optional<QString> hours = {};

    void operator()(Service &service) const;
};

struct CounterPatch {
    std::optional<QString> name = {};
    std::optional<QJsonObject> names = {};
    std::optional<QStringList> serviceIds = {};
    std::optional<QStringList> ownerIds = {};
    std::optional<QJsonObject> places = {};

    void operator()(Counter &counter) const;
};

} // namespace loket::queue
