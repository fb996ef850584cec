// What somebody did with a visit, as it is on record: for staff.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/queue/words.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace loket::queue {

struct Deed {
    QString id = {};
    Instant at = {};
    Word<Action> action = Action::Unknown;
    QString by = {}; // a person's or a screen's id, the visit's own for its patient, or "system"
    QString byName = {}; // empty: not known any more
    int stop = 0; // of the visit's stops, where it was done
    QString counterName = {}; // of a call
    QString reason = {}; // of a park or a cancel
    QString note = {}; // what was written
    std::optional<Word<Priority>> priority = {}; // what it was changed to
    QStringList changed = {}; // what else is other: the fields of queue:update

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where id, action or time is missing.
    static Result<Deed> fromJson(const QJsonObject &json);
    bool operator==(const Deed &) const = default;
};

// Of one visit are told so many of the newest.
inline constexpr int mostDeeds = 200;

} // namespace loket::queue
