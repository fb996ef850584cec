// How long scans of one type took today, from the request to the result.
#pragma once

#include "core/result.h"
#include "vocabulary/radiology/scan.h"

namespace loket::client {

class Turnaround {
    Q_GADGET
    Q_PROPERTY(loket::radiology::ScanType type READ typeValue)
    Q_PROPERTY(QString typeText MEMBER id)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(double median MEMBER median)
public:
    QString id; // the type's name
    Word<radiology::ScanType> type;
    int count = 0;
    double median = 0; // minutes

    static Result<Turnaround> fromJson(const QJsonObject &json);
    bool operator==(const Turnaround &) const = default;

private:
    radiology::ScanType typeValue() const { return type; }
};

} // namespace loket::client
