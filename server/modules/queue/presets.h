// What a house of some kind begins with: services and counters, to be changed afterwards.
#pragma once

#include "modules/queue/setup.h"

namespace loket::queue {

struct Preset {
    QString id = {};
    QList<Service> services = {}; // with their names in every language
    QList<Counter> counters = {}; // closed

    QJsonObject toJson() const; // {id, services, counters}
};

const QList<Preset> &presets(); // practice, clinic, hospital, pharmacy

// How much was made.
struct Begun {
    int services = 0;
    int counters = 0;

    QJsonObject toJson() const;
    static Result<Begun> fromJson(const QJsonObject &json);
};

// Makes all of it. `language`: that of the names; English where they have none in it. NOT_FOUND;
// ALREADY_SET_UP where there is a service or a counter.
Result<Begun> beginWith(
    Changes &changes, const QString &presetId, const QString &language, const QString &actor);

} // namespace loket::queue
