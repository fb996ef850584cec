// What the commands, the channel and the errors of looking after the data are called.
#pragma once

#include <QStringList>

namespace loket::maintenance {

using namespace Qt::Literals::StringLiterals;

namespace commands {
inline constexpr auto show = "maintenance:show"_L1;
inline constexpr auto plan = "maintenance:plan"_L1;
inline constexpr auto backUp = "maintenance:back-up"_L1;
inline constexpr auto tryRestore = "maintenance:try-restore"_L1;
inline constexpr auto check = "maintenance:check"_L1;
inline constexpr auto stop = "maintenance:stop"_L1;
}
inline constexpr auto channel = "maintenance"_L1;
inline constexpr auto stateEvent = "maintenance_state"_L1; // {maintenance}

namespace codes {
inline constexpr auto atWork = "MAINTENANCE_AT_WORK"_L1; // one thing at a time
inline constexpr auto noFolder = "NO_BACKUP_FOLDER"_L1; // none was chosen yet
inline constexpr auto dataFolder = "BACKUP_AMONG_DATA"_L1; // it would be lost with the data
inline constexpr auto backupGone = "BACKUP_GONE"_L1; // somebody took it away
inline constexpr auto notAFolder = "NOT_A_FOLDER"_L1; // a file, or a link to nowhere
inline constexpr auto nameTooLong = "NAME_TOO_LONG"_L1; // for the disk
// What becomes of a copy or a check.
inline constexpr auto folderMissing = "FOLDER_MISSING"_L1;
inline constexpr auto folderNotWritable = "FOLDER_NOT_WRITABLE"_L1;
inline constexpr auto diskFull = "DISK_FULL"_L1;
inline constexpr auto copyFailed = "COPY_FAILED"_L1;
inline constexpr auto copyDamaged = "COPY_DAMAGED"_L1;
inline constexpr auto stopped = "STOPPED"_L1;
inline constexpr auto keptElsewhere = "KEPT_ELSEWHERE"_L1; // by PostgreSQL
}
inline QStringList errorCodes()
{
    return {codes::atWork, codes::noFolder, codes::dataFolder, codes::backupGone, codes::notAFolder,
        codes::nameTooLong, codes::folderMissing, codes::folderNotWritable, codes::diskFull,
        codes::copyFailed, codes::copyDamaged, codes::stopped, codes::keptElsewhere};
}

inline constexpr int longestFolder = 1'000; // characters
inline constexpr int mostKept = 400;

} // namespace loket::maintenance
