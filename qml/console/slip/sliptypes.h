// Printers and their list as QML knows them.
#pragma once

#include "client/slip/printersfeed.h"

#include <QQmlEngine>

namespace loket::console {

struct ForeignPrinter {
    Q_GADGET
    QML_VALUE_TYPE(printer)
    QML_FOREIGN(loket::slip::Printer)
};

struct ForeignPrintersFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(PrintersFeed)
    QML_FOREIGN(loket::client::PrintersFeed)
    QML_UNCREATABLE("The program makes it.")
};

} // namespace loket::console
