// A note on the board, and what its commands, events and channel are called.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

namespace loket::notes {

namespace commands {
inline constexpr auto pin = "template:note"_L1;
inline constexpr auto list = "template:notes"_L1;
}
namespace events {
inline constexpr auto pinned = "template_note"_L1;
inline constexpr auto refresh = "template_refresh"_L1; // {notes}: on joining, newest first
}
inline constexpr auto channel = "template:notes"_L1;

// So many are on the board; older ones are in the database alone.
inline constexpr int boardSize = 100;
inline constexpr int longestText = 500; // characters

struct Note {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString authorName MEMBER authorName)
    Q_PROPERTY(QDateTime createdAt READ createdTime)
public:
    QString id;
    QString text;
    QString authorId;
    QString authorName;
    Instant createdAt;

    bool operator==(const Note &) const = default;

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it is not what toJson() gives.
    static Result<Note> fromJson(const QJsonObject &json);

private:
    QDateTime createdTime() const;
};

} // namespace loket::notes
