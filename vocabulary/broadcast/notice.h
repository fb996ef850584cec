// A broadcast as screens and phones have it: what is to be read, and nothing of who wrote it.
#pragma once

#include "vocabulary/broadcast/broadcast.h"

namespace loket::broadcast {

struct Notice {
    QString id = {};
    Word<Level> level = Level::Information;
    QJsonObject texts = {}; // by language
    bool everyDisplay = false;
    QStringList displaysOf = {}; // ids of services, where not every display shows it
    Instant until = {};

    static Notice of(const Broadcast &broadcast);
    bool isForDisplayOf(const QStringList &serviceIds) const;

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where id, level, texts or until is missing.
    static Result<Notice> fromJson(const QJsonObject &json);
    bool operator==(const Notice &) const = default;
};

} // namespace loket::broadcast
