#include "modules/telemedicine/whiteboard.h"

#include "vocabulary/telemedicine/names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace loket::telemedicine {
namespace {

qsizetype bytesOfAll(const QList<Stroke> &strokes)
{
    qsizetype bytes = 0;
    for (const Stroke &stroke : strokes) {
        bytes += bytesOf(stroke);
    }
    return bytes;
}

auto lastOf(const QList<Stroke> &strokes, const QString &userId)
{
    return std::find_if(strokes.crbegin(), strokes.crend(),
        [&userId](const Stroke &stroke) { return stroke.userId == userId; });
}

} // namespace

qsizetype bytesOf(const Stroke &stroke)
{
    return QJsonDocument(QJsonArray {stroke.data}).toJson(QJsonDocument::Compact).size();
}

Whiteboard::Whiteboard(BoardRecord record)
    : m_seq(record.seq),
      m_bytes(bytesOfAll(record.strokes) + bytesOfAll(record.cleared)),
      m_strokes(std::move(record.strokes)),
      m_cleared(std::move(record.cleared)),
      m_clearedBy(std::move(record.clearedBy))
{
}

void Whiteboard::note(BoardChange::What what, const Stroke &stroke)
{
    m_changes.append({what, stroke, m_seq, m_clearedBy});
}

std::optional<Stroke> Whiteboard::add(
    const QString &userId, const QString &userName, const QJsonValue &data)
{
    const Stroke stroke {m_seq + 1, userId, userName, data};
    const qsizetype bytes = m_bytes + bytesOf(stroke);
    const bool isFull = m_strokes.size() >= mostStrokes || m_changes.size() >= 2 * mostStrokes;
    if (isFull || bytes > largestBoard) {
        return std::nullopt;
    }
    m_seq = stroke.seq;
    m_bytes = bytes;
    m_strokes.append(stroke);
    note(BoardChange::What::Add, stroke);
    return stroke;
}

std::optional<qint64> Whiteboard::undo(const QString &userId)
{
    const auto last = lastOf(m_strokes, userId);
    if (last == m_strokes.crend()) {
        return std::nullopt;
    }
    const Stroke gone = m_strokes.takeAt(m_strokes.crend() - last - 1);
    ++m_seq;
    m_bytes -= bytesOf(gone);
    note(BoardChange::What::Remove, {gone.seq, {}, {}, {}});
    return gone.seq;
}

std::optional<BoardChange> Whiteboard::clear(const QString &userId)
{
    if (m_strokes.isEmpty()) {
        return std::nullopt;
    }
    ++m_seq;
    m_bytes -= bytesOfAll(m_cleared);
    m_cleared = std::exchange(m_strokes, {});
    m_clearedBy = userId;
    note(BoardChange::What::Clear);
    return m_changes.last();
}

bool Whiteboard::mayRestore(const QString &userId) const
{
    return !userId.isEmpty() && m_clearedBy == userId
        && lastOf(m_strokes, userId) == m_strokes.crend()
        && m_strokes.size() + m_cleared.size() <= mostStrokes;
}

// What was drawn since is newer than what was cleared.
void Whiteboard::restore()
{
    ++m_seq;
    m_strokes = std::exchange(m_cleared, {}) + m_strokes;
    m_clearedBy.clear();
    note(BoardChange::What::Restore);
}

} // namespace loket::telemedicine
