// What notifications' commands, events, channels, errors and limits are called (contract, sections
// 3, 9 and 10).
#pragma once

#include "core/clock.h"

#include <QStringList>

namespace loket::notifications {

using namespace Qt::Literals::StringLiterals;

inline const QString moduleName = u"notifications"_s;

namespace commands {
inline constexpr auto list = "notifications:list"_L1;
inline constexpr auto read = "notifications:read"_L1;
inline constexpr auto readAll = "notifications:read-all"_L1;
inline constexpr auto alert = "notifications:alert"_L1;
inline constexpr auto maintenance = "notifications:maintenance"_L1;
inline constexpr auto withdraw = "notifications:withdraw"_L1;
inline constexpr auto alerts = "notifications:alerts"_L1;
}

// On user:{userId}:alerts, for that person alone; each says how many are `unread` then.
namespace events {
inline constexpr auto refresh = "notification_refresh"_L1; // {notifications}: on joining
inline constexpr auto told = "notification"_L1; // {notification}
inline constexpr auto read = "notification_read"_L1; // {ids}: on whichever screen
inline constexpr auto gone = "notification_gone"_L1; // {ids}: there is nothing to be done any more
}

// What administrators have composed, on their channel.
namespace alertevents {
inline constexpr auto refresh = "alert_refresh"_L1; // {alerts}: on joining
inline constexpr auto update = "alert_update"_L1; // {alert}
}

// To whom it concerns.
namespace published {
inline constexpr auto system = "system_alert"_L1; // {level, message, action}
// {message, startTime, duration, affectedServices}
inline constexpr auto maintenance = "maintenance_notice"_L1;
inline constexpr auto withdrawn = "alert_withdrawn"_L1; // {alertId}
}

namespace channels {
inline constexpr auto admins = "admin:alerts"_L1;
inline constexpr auto alerts = "reports:alerts"_L1;
inline constexpr auto maintenance = "reports:maintenance"_L1;
inline constexpr auto system = "reports:system"_L1;
inline constexpr auto everybody = "system:notifications"_L1;
inline QString levelOf(const QString &level)
{
    return u"alerts:"_s + level;
}
inline QString alertsOf(const QString &userId)
{
    return u"user:%1:alerts"_s.arg(userId);
}
inline QString reportsOf(const QString &userId)
{
    return u"user:%1:reports"_s.arg(userId);
}
}

namespace codes {
inline constexpr auto noMessage = "NO_MESSAGE"_L1;
inline constexpr auto wrongTimes = "ALERT_TIMES"_L1;
inline constexpr auto tooMany = "TOO_MANY_ALERTS"_L1;
inline constexpr auto over = "ALERT_OVER"_L1;
inline constexpr auto unknownService = "NO_SUCH_SERVICE"_L1;
}
inline QStringList errorCodes()
{
    return {
        codes::noMessage, codes::wrongTimes, codes::tooMany, codes::over, codes::unknownService};
}

inline constexpr int longestMessage = 160; // characters, in each language; of an action, too
inline constexpr int mostServices = 50; // that one notice names
inline constexpr int mostOpenAlerts = 20;
inline constexpr int shownPast = 30; // alerts that are over, to administrators
inline constexpr Millis longestTime = std::chrono::days(31); // of an alert, of a maintenance
inline constexpr Millis farthest = std::chrono::days(31); // ahead, when one begins

} // namespace loket::notifications
