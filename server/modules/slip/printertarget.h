// Where a printer is, as an administrator types it.
#pragma once

#include "core/result.h"
#include "vocabulary/slip/printer.h"

#include <QUrl>

#include <optional>

namespace loket::slip {

struct HostAndPort {
    QString host;
    quint16 port = 9100; // where receipt printers listen
};
std::optional<HostAndPort> hostIn(const QString &target);
// A queue's address over HTTP: of this computer's where the target is a name.
std::optional<QUrl> queueIn(const QString &target);

// INVALID_FIELD with a sentence that says what is asked for.
Result<Done> checkPrinter(const Printer &printer);

} // namespace loket::slip
