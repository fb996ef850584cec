#include "storage/fileengine.h"

#include "storage/interruption.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>

namespace loket {

FileEngine::FileEngine(const QString &file, FileAccess access)
    : m_file(file),
      m_access(access)
{
}

Result<Done> FileEngine::connect(QSqlDatabase &database)
{
    if (!QFile::exists(m_file)) {
        return fail(errors::storage(u"There is no database %1."_s.arg(m_file)));
    }
    const QString alone =
        QUrl::fromLocalFile(m_file).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
    database.setDatabaseName(m_access == FileAccess::ReadAlone ? alone : m_file);
    const QString reading = u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;"_s;
    database.setConnectOptions(
        (m_access == FileAccess::Write ? QString() : reading) + u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open()) {
        return fail(unusable({database.lastError().text()}));
    }
    return Done {};
}

void FileEngine::heed(QSqlDatabase &database, CheckProgress &progress) const
{
    loket::heed(database, progress);
}

Error FileEngine::unusable(const StorageFault &fault) const
{
    return errors::storage(
        u"The database %1 cannot be used: %2."_s.arg(m_file, fault.message.trimmed()));
}

} // namespace loket
