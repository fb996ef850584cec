#include "vocabulary/records/kind.h"

#include "vocabulary/records/record.h"

#include <algorithm>

namespace loket::records {
namespace {

constexpr Parties anyone = Party::Anyone;
constexpr Parties owners = Parties(Party::Creator) | Party::Admin;
constexpr Parties workers = owners | Party::Assignee;
constexpr Parties admins = Party::Admin;

QList<Kind> makeKinds()
{
    return {
        {.word = u"ticket"_s,
            .states = {u"open"_s, u"in_progress"_s, u"resolved"_s, u"closed"_s},
            .over = {u"closed"_s},
            .steps = {{u"open"_s, u"in_progress"_s, anyone}, {u"open"_s, u"resolved"_s, anyone},
                {u"open"_s, u"closed"_s, owners}, {u"in_progress"_s, u"resolved"_s, anyone},
                {u"in_progress"_s, u"open"_s, anyone}, {u"in_progress"_s, u"closed"_s, owners},
                {u"resolved"_s, u"closed"_s, owners}, {u"resolved"_s, u"in_progress"_s, anyone},
                {u"closed"_s, u"open"_s, owners}},
            .edit = anyone,
            .remove = owners,
            .hasPriority = true},
        {.word = u"proposal"_s,
            .states = {u"draft"_s, u"submitted"_s, u"approved"_s, u"rejected"_s},
            .over = {u"approved"_s, u"rejected"_s},
            .steps = {{u"draft"_s, u"submitted"_s, workers},
                {u"submitted"_s, u"approved"_s, admins}, {u"submitted"_s, u"rejected"_s, admins},
                {u"submitted"_s, u"draft"_s, workers}, {u"rejected"_s, u"draft"_s, workers}},
            .edit = workers,
            .remove = owners},
        {.word = u"contract"_s,
            .states = {u"draft"_s, u"active"_s, u"expired"_s, u"terminated"_s},
            .over = {u"expired"_s, u"terminated"_s},
            .steps = {{u"draft"_s, u"active"_s, admins}, {u"active"_s, u"expired"_s, admins},
                {u"active"_s, u"terminated"_s, admins}, {u"expired"_s, u"active"_s, admins}},
            .edit = workers,
            .remove = admins},
        {.word = u"inquiry"_s,
            .states = {u"new"_s, u"answered"_s, u"closed"_s},
            .over = {u"closed"_s},
            .steps = {{u"new"_s, u"answered"_s, anyone}, {u"new"_s, u"closed"_s, anyone},
                {u"answered"_s, u"closed"_s, anyone}, {u"answered"_s, u"new"_s, anyone},
                {u"closed"_s, u"new"_s, anyone}},
            .edit = anyone,
            .remove = owners},
    };
}

} // namespace

const QList<Kind> &kinds()
{
    static const QList<Kind> all = makeKinds();
    return all;
}

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
