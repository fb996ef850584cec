// Figures of a time, by service and by counter, as they were called then. Visits closed at the end
// of the day are counted and left out of every average.
#pragma once

#include "modules/queue/queuetypes.h"

#include <QMap>

namespace loket::queue {

// Durations in minutes.
struct Distribution {
    int count = 0;
    double mean = 0;
    double median = 0;
    double ninetieth = 0; // nine of ten are no longer
    double longest = 0;

    QJsonObject toJson() const;
};
Distribution distributionOf(QList<Millis> durations);

// How the estimate's high end compares with the wait that followed, in minutes.
struct EstimateError {
    int count = 0;
    double mean = 0; // positive: people waited longer than they were told
    double meanAbsolute = 0;
    double kept = 0; // share of those who did not wait longer

    QJsonObject toJson() const;
};

struct Figures {
    int issued = 0;
    int served = 0;
    int transferred = 0; // sent on to another service
    int noShows = 0;
    int cancelled = 0;
    int closed = 0;
    Distribution wait = {};
    Distribution service = {};
    EstimateError estimate = {};

    QJsonObject toJson() const;
};

struct Statistics {
    Figures all = {};
    // One of each id, by the last name that it had in the time.
    QMap<Named, Figures> byService = {};
    QMap<Named, Figures> byCounter = {};
};

// `stops`: those that ended in the time, the last at the end; `issued`: visits issued in it, by
// service.
Statistics statisticsOf(const QList<Stop> &stops, const QMap<Named, int> &issued);

} // namespace loket::queue
