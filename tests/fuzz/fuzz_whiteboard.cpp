// The data of a whiteboard: whatever is drawn, taken back, cleared and brought back, in whatever
// order, what is to be written gives the same board when it is read, and no limit is passed.
#include "commands/field.h"
#include "modules/telemedicine/whiteboard.h"
#include "vocabulary/telemedicine/names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

using namespace loket;
using namespace loket::telemedicine;

namespace {

// As the tables of the database have it.
class Written {
public:
    void apply(const BoardChange &change)
    {
        switch (change.what) {
        case BoardChange::What::Add:
            m_record.strokes.append(change.stroke);
            break;
        case BoardChange::What::Remove:
            m_record.strokes.removeIf(
                [&](const Stroke &stroke) { return stroke.seq == change.stroke.seq; });
            break;
        case BoardChange::What::Clear:
            m_record.cleared = std::exchange(m_record.strokes, {});
            break;
        case BoardChange::What::Restore:
            m_record.strokes = std::exchange(m_record.cleared, {}) + m_record.strokes;
            break;
        }
        m_record.seq = change.seq;
        m_record.clearedBy = change.clearedBy;
    }
    const BoardRecord &record() const { return m_record; }

private:
    BoardRecord m_record;
};

void compare(const Whiteboard &board, const Written &written)
{
    const Whiteboard read(written.record());
    if (read.strokes() != board.strokes() || read.seq() != board.seq()
        || read.bytes() != board.bytes() || board.bytes() > largestBoard
        || board.strokes().size() > mostStrokes) {
        std::abort();
    }
}

// As the command reads it.
void draw(Whiteboard &board, const QString &author, QByteArrayView json)
{
    const auto data = QJsonDocument::fromJson("{\"data\":" + json.toByteArray() + '}').object();
    const auto values = Values::read({fields::json(u"data"_s, largestStroke).required()}, data);
    if (values) {
        board.add(author, author, values->json(u"data"_s));
    } else if (values.error().message.isEmpty()) {
        std::abort();
    }
}

} // namespace

// Each step is a byte that says what is done and by whom, and of a stroke its length and its JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    Whiteboard board;
    Written written;
    for (qsizetype at = 0; at < input.size();) {
        const auto step = static_cast<unsigned char>(input[at++]);
        const QString author(QChar(u'a' + ((step >> 2) & 3)));
        const qint64 before = board.seq();
        if ((step & 3) == 0) {
            const qsizetype length =
                at < input.size() ? static_cast<unsigned char>(input[at++]) : 0;
            draw(board, author, input.sliced(at, std::min(length, input.size() - at)));
            at += length;
        } else if ((step & 3) == 1) {
            board.undo(author);
        } else if ((step & 3) == 2) {
            board.clear(author);
        } else if (board.mayRestore(author)) {
            board.restore();
        }
        if (board.seq() < before) {
            std::abort();
        }
        for (const BoardChange &change : board.changes()) {
            written.apply(change);
        }
        board.forgetChanges(board.changes().size());
        compare(board, written);
    }
    return 0;
}
