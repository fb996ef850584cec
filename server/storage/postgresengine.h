// A database of PostgreSQL. Its record is the chain of events; seals are for files that somebody
// could carry away.
#pragma once

#include "core/clock.h"
#include "storage/checkprogress.h"
#include "storage/engine.h"
#include "storage/postgresurl.h"

namespace loket {

// The chain of events in it, read on a connection of its own; what does not fit is told in
// sentences.
Result<QStringList> findInRecord(const PostgresUrl &url, CheckProgress &progress);

class PostgresEngine final : public Engine {
public:
    PostgresEngine(PostgresUrl url, Access access, const Clock &clock);

    QString driver() const override { return u"QPSQL"_s; }
    Result<Done> connect(QSqlDatabase &database) override;
    QString begin() const override;
    // A connection that was lost is made anew.
    void beforeGroup(Transaction &transaction) override;
    // One group at a time in the whole cluster: the order of commits is the order of seq.
    void afterBegin(Transaction &transaction) override;
    Error unusable(const StorageFault &fault) const override;

private:
    void open(QSqlDatabase &database) const;
    Result<Done> migrate(QSqlDatabase &database) const;

    const PostgresUrl m_url;
    const Access m_access;
    const Clock &m_clock;
};

} // namespace loket
