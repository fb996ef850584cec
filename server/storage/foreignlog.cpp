#include "storage/foreignlog.h"

#include "storage/withfile.h"

#include <QFileInfo>

namespace loket {

namespace {
constexpr qint64 logHeader = 32; // bytes; nothing was written where there is no more

bool isWhole(const QString &database, FileAccess access)
{
    const auto outcome =
        withFile(database, access, [](Transaction &transaction) -> Result<QString> {
            return transaction
                .first(u"PRAGMA quick_check(1)"_s, {}, [](const Row &row) { return row.text(0); })
                .value_or(QString());
        });
    return outcome && *outcome == u"ok"_s;
}
} // namespace

Result<Done> admitLog(const DataFiles &files)
{
    const QString log = files.sidecars().first();
    const bool isEmpty =
        QFileInfo(log).size() <= logHeader || QFileInfo(files.database).size() == 0;
    if (isEmpty || isWhole(files.database, FileAccess::Read)
        || !isWhole(files.database, FileAccess::ReadAlone)) {
        return Done {};
    }
    return fail(errors::storage(
        u"%1 does not belong to the database beside it, which would be damaged by it. Move it and "
        u"%2 away "
        "where the database is the right one; `loket restore FILE` puts a copy in its place as it "
        "should be."_s.arg(log, files.sidecars().at(1))));
}

} // namespace loket
