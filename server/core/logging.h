// The log: what Qt's categories write, as one JSON object a line, in files that rotate
// (DATA/log/loket.log, 5 × 10 MB) that their owner alone may read, and in plain words on standard
// error.
#pragma once

#include "core/result.h"

#include <QLoggingCategory>

namespace loket {

// Takes over Qt's message handler until stopLogging(). `level`: debug, info, warning or critical.
// Refuses with LOG_UNWRITABLE a folder that cannot be written.
Result<Done> startLogging(const QString &folder, const QString &level);
void stopLogging();

Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logNet)

} // namespace loket
