// The house's printers: plain things (commands/entity.h) with a rule.
#pragma once

#include "commands/entity.h"
#include "vocabulary/slip/printer.h"

#include <QMap>

namespace loket::slip {

inline const QString moduleName = u"slip"_s;

// INVALID_FIELD as checkPrinter().
const EntityDeclaration<Printer> &printerEntity();

using Printers = QMap<QString, Printer>; // by id

// Which one prints: the one that is named; or else a kiosk's own, or for anybody the first by name,
// of those that are no kiosk's where there are such. NOT_FOUND, NO_PRINTER.
Result<Printer> printerFor(
    const Printers &printers, const QString &printerId, const QString &kioskId);

} // namespace loket::slip
