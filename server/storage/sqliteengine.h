// A file of SQLite that the program writes, and seals.
#pragma once

#include "core/clock.h"
#include "core/disk.h"
#include "storage/datafiles.h"
#include "storage/engine.h"
#include "storage/sealer.h"

#include <memory>
#include <optional>

namespace loket {

class SqliteEngine final : public Engine {
public:
    SqliteEngine(const DataFiles &files, const Clock &clock);

    QString driver() const override { return u"QSQLITE"_s; }
    Result<Done> connect(QSqlDatabase &database) override;
    QString begin() const override { return u"BEGIN IMMEDIATE"_s; }
    void beforeCommit(Transaction &transaction) override;
    QString afterCommit() override;
    QStringList findings() const override;
    Error unusable(const StorageFault &fault) const override;

private:
    Result<Done> open(QSqlDatabase &database);
    Result<Done> makeFile() const;

    const DataFiles m_files;
    const Clock &m_clock;
    std::optional<FileIdentity> m_file; // that it has opened to write
    std::unique_ptr<Sealer> m_sealer; // from connect() on
};

} // namespace loket
