// The whiteboard of one room: strokes in the order in which they came, each with its author. Undo
// takes one's own last one, whatever others drew since; a clear can be taken back by who cleared,
// until somebody clears again. Pure.
#pragma once

#include "vocabulary/telemedicine/room.h"

#include <optional>

namespace loket::telemedicine {

// What is other on it, for the database, in its order.
struct BoardChange {
    enum class What { Add, Remove, Clear, Restore };
    What what = What::Add;
    Stroke stroke = {}; // Add; of Remove its seq alone
    qint64 seq = 0; // of the board afterwards
    QString clearedBy = {}; // of the board afterwards
};

// A board as the database has it.
struct BoardRecord {
    qint64 seq = 0;
    QString clearedBy = {};
    QList<Stroke> strokes = {};
    QList<Stroke> cleared = {};
};

class Whiteboard {
public:
    Whiteboard() = default;
    explicit Whiteboard(BoardRecord record);

    // Nothing where it is full.
    std::optional<Stroke> add(
        const QString &userId, const QString &userName, const QJsonValue &data);
    // Of that person's, the last one; gives its seq. Nothing: there is none.
    std::optional<qint64> undo(const QString &userId);
    // Nothing where it is empty already.
    std::optional<BoardChange> clear(const QString &userId);
    // That person cleared it, and has drawn nothing since.
    bool mayRestore(const QString &userId) const;
    void restore();

    qint64 seq() const { return m_seq; } // of the newest change
    qsizetype bytes() const { return m_bytes; } // of all data, what was cleared included
    const QList<Stroke> &strokes() const { return m_strokes; }
    // What is to be written, and is not yet.
    const QList<BoardChange> &changes() const { return m_changes; }
    void forgetChanges(qsizetype count) { m_changes.remove(0, count); }

private:
    void note(BoardChange::What what, const Stroke &stroke = {});

    qint64 m_seq = 0;
    qsizetype m_bytes = 0;
    QList<Stroke> m_strokes;
    QList<Stroke> m_cleared;
    QString m_clearedBy; // empty: nothing can be restored
    QList<BoardChange> m_changes;
};

// About the bytes that the data takes.
qsizetype bytesOf(const Stroke &stroke);

} // namespace loket::telemedicine
