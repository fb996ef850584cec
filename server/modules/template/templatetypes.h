// The values of the notice board.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>

namespace loket::notes {

// So many are on the board; older ones are in the database alone.
inline constexpr int boardSize = 100;

struct Note {
    QString id;
    QString text;
    QString authorId;
    QString authorName;
    Instant createdAt;

    bool operator==(const Note &) const = default;

    QJsonObject toJson() const;
    // STORAGE_ERROR where it is not what toJson() gives.
    static Result<Note> fromJson(const QJsonObject &json);
};

} // namespace loket::notes
