// A write-ahead log that lies beside a database it does not belong to.
#pragma once

#include "core/result.h"
#include "storage/datafiles.h"

namespace loket {

// Before anything opens the database for writing. SQLite takes whatever log lies beside a file for
// its own, and so destroys a copy that was put in the place of a database whose log was left
// behind. Refuses with STORAGE_ERROR where the file is sound alone and damaged together with the
// log; costs nothing after a start that ended well, which leaves no log.
Result<Done> admitLog(const DataFiles &files);

} // namespace loket
