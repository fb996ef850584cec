// How a module keeps its cases (orders, scans) in memory: read at the start, brought up to date by
// what is on record, looked through for what is late. Lives on the hub's thread.
#pragma once

#include "commands/caseboard.h"
#include "commands/journal.h"
#include "vocabulary/doer.h"

#include <QFuture>

namespace loket {

// What is on record where the clock was set and all cases that are not over went along.
inline const QString casesMoved = u"move"_s;
inline NewEvent casesMovedBy(Millis by, const Doer &doer, const QString &module)
{
    return {doer.id, module, casesMoved, module, {{u"milliseconds"_s, qint64(by.count())}}};
}

// `Board` is a CaseBoard.
template <class Board>
class CaseKeeper {
public:
    using Case = typename Board::Case;
    // Of the module of that name.
    struct Ways {
        QString module;
        std::function<Case(const Event &)> caseOf; // what the event made of it
        std::function<void(const QString &kind, const Case &)> changed;
        std::function<void()> moved; // all have other times
    };

    // `journal` and `clock` must outlive it.
    CaseKeeper(Journal &journal, const Clock &clock, Ways ways)
        : m_journal(journal),
          m_clock(clock),
          m_ways(std::move(ways))
    {
        m_journal.follow(m_ways.module,
            {.apply = [this](const Event &event) { apply(event); },
                .announce = [this](const Event &event) { announce(event); }});
    }
    CaseKeeper(const CaseKeeper &) = delete;
    CaseKeeper &operator=(const CaseKeeper &) = delete;
    ~CaseKeeper() = default;

    const Board &board() const { return m_board; }

    // Fills the board with what `kept` finds in the database.
    template <class Kept>
    QFuture<Result<Done>> read(Kept kept)
    {
        const auto readBoard = [kept](Transaction &transaction) -> Result<Board> {
            Board board;
            for (const Case &one : kept(transaction)) {
                board.put(one);
            }
            return board;
        };
        return m_journal.read(readBoard).then([this](const Result<Board> &board) {
            return board.map([this](const Board &found) {
                m_board = found;
                return Done {};
            });
        });
    }
    // To be called every second: forgets what is long over, and where `isDue` has `mark`, which
    // gives how many, put on record what is late. Once at a time.
    template <class Mark>
    void look(bool isDue, Mark mark)
    {
        m_board.forgetEnded(m_clock.now());
        if (!isDue || std::exchange(m_isMarking, true)) {
            return;
        }
        m_journal
            .change(OnceKey {},
                [mark](Changes &changes) -> Result<Count> { return Count {mark(changes)}; })
            .then([this](const Result<Once<Count>> &) { m_isMarking = false; });
    }

private:
    void apply(const Event &event)
    {
        if (event.kind == casesMoved) {
            m_board.moveInTime(Millis(event.body.value(u"milliseconds"_s).toInteger()));
            return;
        }
        m_board.put(m_ways.caseOf(event));
        m_board.forgetEnded(m_clock.now());
    }
    void announce(const Event &event)
    {
        if (event.kind == casesMoved) {
            m_ways.moved();
        } else {
            m_ways.changed(event.kind, m_ways.caseOf(event));
        }
    }

    Journal &m_journal;
    const Clock &m_clock;
    const Ways m_ways;
    Board m_board;
    bool m_isMarking = false;
};

} // namespace loket
