// How long until the call.
#pragma once

#include <QJsonObject>

#include <optional>

namespace loket::queue {

// Minutes until the call.
struct Estimate {
    int low = 0;
    int high = 0;

    QJsonObject toJson() const;
    static std::optional<Estimate> fromJson(const QJsonValue &json); // none where it is no object
    bool operator==(const Estimate &) const = default;
};

// As it is sent; null where there is none.
QJsonValue rangeOrNull(const std::optional<Estimate> &estimate);

} // namespace loket::queue
