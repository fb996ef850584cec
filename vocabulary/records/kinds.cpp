// The declarations: one for each kind.
#include "vocabulary/records/kind.h"

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

} // namespace loket::records
