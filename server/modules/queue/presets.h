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
inline const QString emptyPreset = u"empty"_s; // nothing: all is added by hand

// How much was made.
struct Begun {
    int services = 0;
    int counters = 0;

    QJsonObject toJson() const;
    static Result<Begun> fromJson(const QJsonObject &json);
};

struct Beginning {
    QString presetId = {}; // or emptyPreset
    QString language = {}; // that of the names; English where they have none in it
    bool replaces = false; // what is there goes first, where nobody waits
};

// Makes all of it. NOT_FOUND; ALREADY_SET_UP where there is a service or a counter and it replaces
// nothing; SERVICE_BUSY, COUNTER_BUSY.
Result<Begun> beginWith(Changes &changes, const Beginning &beginning, const QString &actor);

} // namespace loket::queue
