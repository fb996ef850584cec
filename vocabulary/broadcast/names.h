// What broadcasts' commands, events, channels, errors and limits are called.
#pragma once

#include "core/clock.h"

#include <QStringList>

namespace loket::broadcast {

using namespace Qt::Literals::StringLiterals;

namespace commands {
inline constexpr auto send = "broadcast:send"_L1;
inline constexpr auto withdraw = "broadcast:withdraw"_L1;
inline constexpr auto list = "broadcast:list"_L1;
inline constexpr auto read = "broadcast:read"_L1;
inline constexpr auto readers = "broadcast:readers"_L1;
inline constexpr auto reach = "broadcast:reach"_L1;
}

namespace events {
inline constexpr auto refresh = "broadcast_refresh"_L1; // {broadcasts}: on joining
inline constexpr auto update = "broadcast_update"_L1; // {broadcast}
inline constexpr auto readByYou = "broadcast_read"_L1; // {broadcastId}: to who read it alone
inline constexpr auto displays = "broadcast_displays"_L1; // {notices}: all that are current
inline constexpr auto patients = "broadcast_patients"_L1; // the same, of one service's patients
}

inline constexpr auto staffChannel = "broadcast:staff"_L1;
inline constexpr auto displaysChannel = "broadcast:displays"_L1;

namespace codes {
inline constexpr auto noAudience = "NO_AUDIENCE"_L1;
inline constexpr auto noText = "NO_TEXT"_L1;
inline constexpr auto gapLeft = "GAP_LEFT"_L1;
inline constexpr auto wrongTimes = "WRONG_TIMES"_L1;
inline constexpr auto tooMany = "TOO_MANY_BROADCASTS"_L1;
inline constexpr auto over = "BROADCAST_OVER"_L1;
inline constexpr auto unknownService = "UNKNOWN_SERVICE"_L1;
}
inline QStringList errorCodes()
{
    return {codes::noAudience, codes::noText, codes::gapLeft, codes::wrongTimes, codes::tooMany,
        codes::over, codes::unknownService};
}

// Stands in a text where something is still to be filled in.
inline constexpr auto gap = "___"_L1;

inline constexpr int longestText = 160; // characters, in each language
inline constexpr int mostServices = 50; // that one audience names
inline constexpr int shownPast = 50; // that newcomers are told of those that are over
inline constexpr Millis longestTime = std::chrono::days(31); // that one is shown
inline constexpr Millis farthest = std::chrono::days(31); // ahead, from which one is shown

} // namespace loket::broadcast
