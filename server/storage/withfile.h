// Work on a database file from outside.
#pragma once

#include "storage/fileengine.h"
#include "storage/ownconnection.h"

namespace loket {

// onOwnConnection() to this file. STORAGE_ERROR where there is none, too.
template <class Work>
auto withFile(const QString &file, FileAccess access, Work work, CheckProgress *progress = nullptr)
{
    FileEngine engine(file, access);
    return onOwnConnection(engine, std::move(work), progress);
}

} // namespace loket
