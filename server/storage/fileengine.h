// A file of SQLite as it is: neither brought to the newest migration nor sealed.
#pragma once

#include "storage/engine.h"

namespace loket {

enum class FileAccess {
    Read,
    ReadAlone, // what is in the file itself, without the write-ahead log beside it
    Write,
};

class FileEngine final : public Engine {
public:
    FileEngine(const QString &file, FileAccess access);

    QString driver() const override { return u"QSQLITE"_s; }
    Result<Done> connect(QSqlDatabase &database) override; // refuses a file that is not there
    QString begin() const override { return u"BEGIN"_s; }
    void heed(QSqlDatabase &database, CheckProgress &progress) const override;
    Error unusable(const StorageFault &fault) const override;

private:
    const QString m_file;
    const FileAccess m_access;
};

} // namespace loket
