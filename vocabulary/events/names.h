// What the commands, the channel and the errors of the record's reader are called.
#pragma once

#include <QStringList>

namespace loket::events {

using namespace Qt::Literals::StringLiterals;

namespace commands {
inline constexpr auto search = "events:search"_L1;
inline constexpr auto kinds = "events:kinds"_L1;
inline constexpr auto record = "events:record"_L1;
inline constexpr auto prove = "events:prove"_L1;
inline constexpr auto stopProving = "events:stop-proving"_L1;
}
inline constexpr auto channel = "events"_L1;
inline constexpr auto recordEvent = "events_record"_L1; // {record}: how the record is

namespace codes {
inline constexpr auto alreadyProving = "ALREADY_PROVING"_L1;
}
inline QStringList errorCodes()
{
    return {codes::alreadyProving};
}

// The longest page of a search.
inline constexpr int longestPage = 500;

} // namespace loket::events
