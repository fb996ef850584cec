// The cases that memory holds (orders, scans): all that are not over, and those that ended within a
// day. Lives on the hub's thread.
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <iterator>

namespace loket {

// A case T has `id` and `isOpen()`, and beside it stand `endOf(T)`, when it ended, and
// `movedInTime(T, Millis)`.
template <class T>
class CaseBoard {
public:
    using Case = T;
    // Of those that are over, so many of the newest, and none that ended longer ago.
    static constexpr int mostEnded = 1000;
    static constexpr Millis keptFor = std::chrono::hours(24);

    void put(const T &one) { m_cases.insert(one.id, one); }
    void moveInTime(Millis by) // those that are not over
    {
        for (T &one : m_cases) {
            if (one.isOpen()) {
                one = movedInTime(one, by);
            }
        }
    }
    void forgetEnded(Instant now)
    {
        const QList<T> over = ended();
        for (qsizetype i = 0; i < over.size(); ++i) {
            if (i >= mostEnded || endOf(over[i]) <= now - keptFor) {
                m_cases.remove(over[i].id);
            }
        }
    }
    QList<T> ended() const // the last to end comes first
    {
        QList<T> over = where([](const T &one) { return !one.isOpen(); });
        std::sort(over.begin(), over.end(), [](const T &a, const T &b) {
            return std::pair(endOf(b), a.id) < std::pair(endOf(a), b.id);
        });
        return over;
    }
    bool operator==(const CaseBoard &) const = default;

protected:
    ~CaseBoard() = default;
    CaseBoard() = default;
    CaseBoard(const CaseBoard &) = default;
    CaseBoard &operator=(const CaseBoard &) = default;

    const QHash<QString, T> &cases() const { return m_cases; } // by id
    // In no order.
    template <class Predicate>
    QList<T> where(Predicate predicate) const
    {
        QList<T> found;
        std::copy_if(m_cases.begin(), m_cases.end(), std::back_inserter(found), predicate);
        return found;
    }
    template <class Predicate>
    int countOf(Predicate predicate) const
    {
        return static_cast<int>(std::count_if(m_cases.begin(), m_cases.end(), predicate));
    }

private:
    QHash<QString, T> m_cases;
};

} // namespace loket
