// Lines of a table as spreadsheets take them: quoted, and with nothing in them that they would run.
#pragma once

#include <QStringList>

namespace loket::client {

// What a file begins with, so that its letters are read as UTF-8.
QByteArray csvMark();
// With its line break. A cell that a spreadsheet would take for a formula has an apostrophe before
// it.
QByteArray csvLine(const QStringList &cells);

} // namespace loket::client
