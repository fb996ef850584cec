// What reports' commands, events, channels, errors and limits are called (contract, section 10).
#pragma once

#include "core/clock.h"

#include <QStringList>

namespace loket::reports {

using namespace Qt::Literals::StringLiterals;

inline const QString moduleName = u"reports"_s;

namespace commands {
inline constexpr auto templates = "reports:templates"_L1;
inline constexpr auto create = "reports:create"_L1;
inline constexpr auto list = "reports:list"_L1;
inline constexpr auto one = "reports:report"_L1;
inline constexpr auto cancel = "reports:cancel"_L1;
inline constexpr auto preview = "reports:preview"_L1;
inline constexpr auto download = "reports:download"_L1;
inline constexpr auto values = "reports:values"_L1;
inline constexpr auto makeTemplate = "reports:make-template"_L1;
inline constexpr auto changeTemplate = "reports:change-template"_L1;
inline constexpr auto removeTemplate = "reports:remove-template"_L1;
inline constexpr auto schedules = "reports:schedules"_L1;
inline constexpr auto makeSchedule = "reports:make-schedule"_L1;
inline constexpr auto changeSchedule = "reports:change-schedule"_L1;
inline constexpr auto removeSchedule = "reports:remove-schedule"_L1;
}

// On reports:progress:{reportId} and the WebSocket of one report.
namespace events {
inline constexpr auto status = "report_status"_L1; // {reportId, status, progress, message, …}
inline constexpr auto completed = "report_completed"_L1; // {reportId, downloadUrl, format, …}
inline constexpr auto cancelled = "report_cancelled"_L1; // {reportId}
// On reports:of:{personId}.
inline constexpr auto refresh = "reports_refresh"_L1; // {reports}
inline constexpr auto changed = "report_changed"_L1; // {report}
inline constexpr auto gone = "report_gone"_L1; // {reportId}
// On reports:schedules, whenever one is other than it was.
inline constexpr auto schedules = "schedules_refresh"_L1; // {schedules}
}

// On the WebSockets of one report and of one template.
namespace said {
inline constexpr auto cancel = "cancel_report"_L1;
inline constexpr auto update = "request_update"_L1;
inline constexpr auto subscribe = "subscribe_template"_L1;
inline constexpr auto interval = "update_interval"_L1;
inline constexpr auto filter = "apply_filter"_L1;
}
namespace answers {
inline constexpr auto welcome = "welcome"_L1;
inline constexpr auto subscribed = "subscribed"_L1; // {channel}: template:ID
inline constexpr auto initial = "initial_data"_L1; // {data: [rows], value}
inline constexpr auto data = "data_update"_L1; // {data: [rows], value, change}
inline constexpr auto interval = "interval_updated"_L1; // {interval}
inline constexpr auto filter = "filter_applied"_L1; // {filter}
inline constexpr auto error = "error"_L1;
}

namespace kinds {
inline constexpr auto requested = "report-requested"_L1;
inline constexpr auto completed = "report-completed"_L1;
inline constexpr auto failed = "report-failed"_L1;
inline constexpr auto cancelled = "report-cancelled"_L1;
inline constexpr auto removed = "report-removed"_L1;
inline constexpr auto templateMade = "template-made"_L1;
inline constexpr auto templateChanged = "template-changed"_L1;
inline constexpr auto templateRemoved = "template-removed"_L1;
inline constexpr auto scheduleMade = "schedule-made"_L1;
inline constexpr auto scheduleChanged = "schedule-changed"_L1;
inline constexpr auto scheduleRemoved = "schedule-removed"_L1;
inline constexpr auto delivered = "schedule-delivered"_L1;
inline constexpr auto notDelivered = "schedule-not-delivered"_L1;
inline constexpr auto dayClosed = "day-closed"_L1; // by a person, in a house with schedules
}

// Of what people are told.
inline const QString notDeliveredTiding = u"report:not-delivered"_s;

namespace channels {
inline QString progressOf(const QString &reportId)
{
    return u"reports:progress:"_s + reportId;
}
// As subscribe_template answers: the own reports of a template.
inline QString ofTemplate(const QString &templateId)
{
    return u"template:"_s + templateId;
}
// What is made daily, for who may arrange it.
inline constexpr auto schedules = "reports:schedules"_L1;
// All that one person has asked for.
inline QString of(const QString &personId)
{
    return u"reports:of:"_s + personId;
}
}

namespace codes {
inline constexpr auto noTemplate = "NO_SUCH_TEMPLATE"_L1;
inline constexpr auto wrongFilter = "WRONG_FILTER"_L1;
inline constexpr auto tooMany = "TOO_MANY_REPORTS"_L1;
inline constexpr auto notWanted = "REPORT_NOT_WANTED"_L1; // nobody waits for it any more
inline constexpr auto notReady = "REPORT_NOT_READY"_L1;
inline constexpr auto over = "REPORT_OVER"_L1;
inline constexpr auto interrupted = "REPORT_INTERRUPTED"_L1;
inline constexpr auto notWritten = "REPORT_NOT_WRITTEN"_L1;
inline constexpr auto tooLarge = "REPORT_TOO_LARGE"_L1;
inline constexpr auto notLive = "TEMPLATE_NOT_LIVE"_L1;
inline constexpr auto wrongTemplate = "WRONG_TEMPLATE"_L1;
inline constexpr auto builtIn = "TEMPLATE_BUILT_IN"_L1;
inline constexpr auto tooManyTemplates = "TOO_MANY_TEMPLATES"_L1;
inline constexpr auto amongData = "REPORTS_AMONG_DATA"_L1; // a folder of the program's own
inline constexpr auto notAllowed = "FOLDER_NOT_ALLOWED"_L1; // none that the installation has set
inline constexpr auto tooManySchedules = "TOO_MANY_SCHEDULES"_L1;
inline constexpr auto scheduleExists = "SCHEDULE_EXISTS"_L1; // its files would be the same
inline constexpr auto cancelled = "REPORT_CANCELLED"_L1; // by a person, before it was put there
inline constexpr auto notEntitled = "SCHEDULE_NOT_ENTITLED"_L1; // who arranged it may not any more
}
inline QStringList errorCodes()
{
    return {codes::noTemplate, codes::wrongFilter, codes::tooMany, codes::notWanted,
        codes::notReady, codes::over, codes::interrupted, codes::notWritten, codes::tooLarge,
        codes::notLive, codes::wrongTemplate, codes::builtIn, codes::tooManyTemplates,
        codes::amongData, codes::notAllowed, codes::tooManySchedules, codes::scheduleExists,
        codes::cancelled, codes::notEntitled};
}

inline constexpr int mostAtOnce = 5; // that one person has asked for and that are not made yet
inline constexpr int mostKept = 500; // of all people; the oldest go first
inline constexpr qint64 mostBytesKept = qint64(1) << 30; // of all files together
inline constexpr qint64 largestFile = qint64(1) << 29;
inline constexpr Millis keptFor = std::chrono::days(7);
inline constexpr int longestPeriod = 1'830; // days
inline constexpr int mostFilterValues = 50; // of one field
inline constexpr int longestFilterValue = 200; // characters
inline constexpr int shownInPreview = 20; // rows
inline constexpr int mostStreams = 64; // of templates, open at the same time
inline constexpr int mostLiveRows = 500;
inline constexpr int mostSchedules = 50;
inline constexpr int mostMadeUp = 31; // days that were missed
inline constexpr int longestFolder = 1'000; // characters
inline constexpr int mostTemplates = 200; // that people made
inline constexpr int longestTitle = 80;
inline constexpr int mostColumns = 30;
inline constexpr int mostFiltersWaiting = 8; // of one stream
inline constexpr int shortestInterval = 250; // milliseconds between two updates of a stream …
inline constexpr int longestInterval = 3'600'000;
inline constexpr int standardInterval = 1'000;

} // namespace loket::reports
