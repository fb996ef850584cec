// Reports as files.
#pragma once

#include "figures.h"
#include "serverundertest.h"

namespace loket::bench {

// A list of 200,000 visits as CSV and as XLSX: from the request to the whole file, beside the same
// rows of the same database written with Python's csv and openpyxl.
Outcome tables(const Loket &loket);
// A list of 1,000,000 visits: what commands take while it is made, what a cancel takes, and how
// much memory each format needs.
Outcome reportsAtWork(const Loket &loket);

} // namespace loket::bench
