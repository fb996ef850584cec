// What the records' commands, events, channel and errors are called (contract, section 9). Those of
// one kind are made of its word: ticket:create, ticket:statusChanged.
#pragma once

#include <QStringList>

namespace loket::records {

using namespace Qt::Literals::StringLiterals;

inline const QString moduleName = u"records"_s;

namespace commands {
inline constexpr auto people = "records:people"_L1;
}

// Of the room's channel.
namespace events {
inline constexpr auto refresh = "records_refresh"_L1; // {records}: on joining
inline constexpr auto update = "record_update"_L1; // {record}
inline constexpr auto gone = "record_gone"_L1; // {kind, id}
}
inline constexpr auto channel = "records"_L1;

// What happens to a record of a kind, as its events say it behind the kind's word.
namespace happened {
inline const QString created = u"created"_s;
inline const QString updated = u"updated"_s;
inline const QString statusChanged = u"statusChanged"_s;
inline const QString priorityChanged = u"priorityChanged"_s;
inline const QString commentAdded = u"commentAdded"_s;
inline const QString deleted = u"deleted"_s;
}

namespace codes {
inline constexpr auto versionConflict = "VERSION_CONFLICT"_L1;
inline constexpr auto invalidTransition = "INVALID_TRANSITION"_L1;
inline constexpr auto unknownPerson = "UNKNOWN_PERSON"_L1;
inline constexpr auto cannotAct = "PERSON_CANNOT_ACT"_L1;
inline constexpr auto tooManyComments = "TOO_MANY_COMMENTS"_L1;
}
inline QStringList errorCodes()
{
    return {codes::versionConflict, codes::invalidTransition, codes::unknownPerson,
        codes::cannotAct, codes::tooManyComments};
}

inline constexpr int longestSubject = 200; // characters
inline constexpr int longestText = 4'000; // of a record, and of a comment
inline constexpr int mostParticipants = 50;
inline constexpr int mostComments = 500; // of one record
inline constexpr int overShown = 500; // of those that are over, the newest, in the room

} // namespace loket::records
