// What displays show between calls, and when.
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QStringList>

namespace loket::pictures {

struct Show {
    QStringList paths = {}; // on the server, in their order; none: nothing is shown
    Millis after = std::chrono::seconds(60); // without a call
    Millis each = std::chrono::seconds(12); // that one of several stands

    QJsonObject toJson() const; // times in seconds
    // What is missing is as above; what is no path on the server is left out.
    static Show fromJson(const QJsonObject &json);
    bool operator==(const Show &) const = default;
};

} // namespace loket::pictures
