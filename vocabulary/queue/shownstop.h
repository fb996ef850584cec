// One place on a visit's way, as staff's screens and the patient are shown it.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>

#include <optional>

namespace loket::queue {

struct ShownStop {
    QString serviceId = {};
    QString serviceName = {};
    QString state = {}; // the visit's, as long as it is here; then how it ended
    QString counterId = {}; // of the last call
    QString counterName = {};
    std::optional<Instant> eligibleAt = {}; // none: it is still to come
    std::optional<Instant> firstCalledAt = {};
    std::optional<Instant> startedAt = {};
    std::optional<Instant> finishedAt = {};
    Millis servedBefore {}; // service before it was parked

    bool isComing() const { return !eligibleAt; }
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where the service is missing.
    static Result<ShownStop> fromJson(const QJsonObject &json);
    bool operator==(const ShownStop &) const = default;
};

} // namespace loket::queue
