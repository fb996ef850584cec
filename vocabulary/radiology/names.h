// What radiology's commands, events, channels and errors are called (contract, section 8).
#pragma once

#include <QStringList>

namespace loket::radiology {

using namespace Qt::Literals::StringLiterals;

namespace commands {
inline constexpr auto request = "radiology-scan-request"_L1;
inline constexpr auto start = "radiology-scan-start"_L1;
inline constexpr auto complete = "radiology-scan-complete"_L1;
inline constexpr auto cancel = "radiology-scan-cancel"_L1;
inline constexpr auto joinStaff = "radiology-staff-join"_L1;
inline constexpr auto queue = "radiology:queue"_L1;
inline constexpr auto scan = "radiology:scan"_L1;
inline constexpr auto statistics = "radiology:statistics"_L1;
inline constexpr auto broadcast = "radiology:broadcast"_L1;
}

namespace events {
inline constexpr auto requestCreated = "scan-request-created"_L1; // to who asked
inline constexpr auto newRequest = "new-scan-request"_L1;
inline constexpr auto started = "scan-started"_L1;
inline constexpr auto completed = "scan-completed"_L1;
inline constexpr auto cancelled = "scan-cancelled"_L1;
inline constexpr auto overdue = "scan-overdue"_L1;
inline constexpr auto updated = "scan-updated"_L1; // its visit is other, or over
inline constexpr auto refresh = "radiology-refresh"_L1; // {scans, rooms}: on joining
inline constexpr auto staffJoined = "radiology-staff-joined"_L1;
inline constexpr auto broadcast = "radiology-broadcast"_L1;
}

inline constexpr auto staffChannel = "radiology_staff"_L1;

namespace codes {
inline constexpr auto invalidPatientId = "INVALID_PATIENT_ID"_L1;
inline constexpr auto requestFailed = "SCAN_REQUEST_FAILED"_L1;
inline constexpr auto startFailed = "SCAN_START_FAILED"_L1;
inline constexpr auto completeFailed = "SCAN_COMPLETE_FAILED"_L1;
inline constexpr auto cancelFailed = "SCAN_CANCEL_FAILED"_L1;
}
inline QStringList errorCodes()
{
    return {codes::invalidPatientId, codes::requestFailed, codes::startFailed,
        codes::completeFailed, codes::cancelFailed};
}

inline constexpr int shortestPatientId = 3;

} // namespace loket::radiology
