#include "modules/slip/slipboard.h"

#include "vocabulary/slip/names.h"

#include <algorithm>

namespace loket::slip {

void SlipBoard::set(const Kept &kept)
{
    m_slips.insert(kept.visitId, kept);
    if (m_marks) {
        m_marks->set(kept.visitId, slipMember, kept.slip.toJson());
    }
    if (kept.slip.at) {
        m_order.emplace_back(*kept.slip.at, kept.visitId);
        forgetBefore(*kept.slip.at - slipsKnown);
    }
}

void SlipBoard::forgetBefore(Instant then)
{
    while (!m_order.empty() && m_order.front().first < then) {
        const QString visitId = m_order.front().second;
        m_order.pop_front();
        const auto found = m_slips.constFind(visitId);
        const bool isOld = found != m_slips.cend() && found->slip.at && *found->slip.at < then;
        if (isOld) {
            m_slips.erase(found);
        }
        if (isOld && m_marks) {
            m_marks->set(visitId, slipMember, QJsonValue::Null);
        }
    }
}

QList<Kept> SlipBoard::printing() const
{
    QList<Kept> all = m_slips.values();
    all.removeIf([](const Kept &kept) { return kept.slip.state != State::Printing; });
    return all;
}

int SlipBoard::notPrinted() const
{
    return static_cast<int>(std::count_if(m_slips.cbegin(), m_slips.cend(),
        [](const Kept &kept) { return kept.slip.state == State::NotPrinted; }));
}

void SlipBoard::tell(const QString &visitId) const
{
    if (m_marks) {
        m_marks->tell(visitId);
    }
}

} // namespace loket::slip
