// The slips of the last days, as visits show them. Lives on the hub's thread.
#pragma once

#include "commands/marks.h"
#include "modules/slip/kept.h"

#include <QHash>

#include <deque>

namespace loket::slip {

// Who was here longer ago is looked at without a slip.
inline constexpr std::chrono::days slipsKnown {7};

class SlipBoard {
public:
    // `marks` outlive it.
    explicit SlipBoard(Marks *marks)
        : m_marks(marks)
    {
    }

    void set(const Kept &kept);
    Slip slip(const QString &visitId) const { return m_slips.value(visitId).slip; }
    QList<Kept> printing() const;
    qsizetype count() const { return m_slips.size(); }
    int notPrinted() const;
    // Whoever is shown that visit is shown it again.
    void tell(const QString &visitId) const;

private:
    void forgetBefore(Instant then);

    Marks *m_marks;
    QHash<QString, Kept> m_slips; // by visit
    std::deque<std::pair<Instant, QString>> m_order; // as they came; a visit for each of its slips
};

} // namespace loket::slip
