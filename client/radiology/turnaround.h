// How long scans of one type took today, from the request to the result.
#pragma once

#include "vocabulary/radiology/turnaround.h"

namespace loket::client {

class Turnaround {
    Q_GADGET
    Q_PROPERTY(loket::radiology::ScanType type READ type)
    Q_PROPERTY(QString typeText MEMBER id)
    Q_PROPERTY(int count READ count)
    Q_PROPERTY(double median READ median)
public:
    QString id; // the type's name
    radiology::Turnaround times;

    static Result<Turnaround> fromJson(const QJsonObject &json);
    radiology::ScanType type() const { return times.type; }
    int count() const { return times.count; }
    double median() const { return times.total.median; } // minutes
    bool operator==(const Turnaround &) const = default;
};

} // namespace loket::client
