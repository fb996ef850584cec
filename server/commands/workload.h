// What a module was asked for since the start, and how long it took.
#pragma once

#include "commands/command.h"

#include <QMap>

namespace loket {

struct Workload {
    quint64 done = 0;
    quint64 refused = 0; // for want of a right, by a rule, or because it was not what is asked for
    quint64 failed = 0; // by the program's own fault
    Millis took = Millis(0); // all together
    Millis longest = Millis(0);

    void add(const Result<Reply> &outcome, Millis time)
    {
        const int status = outcome ? outcome->status : outcome.error().status;
        ++(status < 400 ? done : status < 500 ? refused : failed);
        took += time;
        longest = std::max(longest, time);
    }
};
using Workloads = QMap<QString, Workload>; // by module

struct WorkMeter {
    const Clock *clock = nullptr; // none: nothing is counted
    Workloads workloads = {};

    Millis moment() const { return clock ? clock->monotonic() : Millis(0); }
    void count(const QString &module, const Result<Reply> &outcome, Millis since)
    {
        if (clock) {
            workloads[module].add(outcome, clock->monotonic() - since);
        }
    }
};

} // namespace loket
