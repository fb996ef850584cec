#include "vocabulary/records/kind.h"

#include "vocabulary/records/record.h"

#include <algorithm>

namespace loket::records {

const Kind *kindOf(const QString &word)
{
    const auto found = std::find_if(
        kinds().cbegin(), kinds().cend(), [&word](const Kind &kind) { return kind.word == word; });
    return found == kinds().cend() ? nullptr : &*found;
}

const Step *Kind::step(const QString &from, const QString &to) const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
        [&](const Step &step) { return step.from == from && step.to == to; });
    return found == steps.cend() ? nullptr : &*found;
}

Parties partiesOf(const Record &record, const QString &userId, bool isAdmin)
{
    Parties parties = Party::Anyone;
    parties.setFlag(Party::Creator, record.createdBy == userId);
    parties.setFlag(Party::Assignee, record.assignedTo == userId);
    parties.setFlag(Party::Participant, record.participants.contains(userId));
    parties.setFlag(Party::Admin, isAdmin);
    return parties;
}

} // namespace loket::records
