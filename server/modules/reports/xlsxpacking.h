// Half of the work on a large workbook is that the library copies and packs its sheets in one call,
// which knows of no end but its own.
#pragma once

#include "storage/checkprogress.h"

struct lxw_worksheet;

namespace loket::reports {

// To be called just before a workbook in constant memory is closed: once `progress` is stopped,
// this sheet's files read as if they ended there, so that the library is done with it at once. What
// it has made then is good for nothing. `progress` outlives the closing. Where the C library is not
// GNU's, the sheet is packed to its end.
void endPackingWhenStopped(lxw_worksheet &sheet, const CheckProgress &progress);

} // namespace loket::reports
