// Reading the record of events, a page at a time.
#pragma once

#include "storage/eventlog.h"
#include "storage/transaction.h"

namespace loket {

// Empty texts mean: any.
struct AuditQuery {
    std::optional<qint64> before; // only events with a smaller seq; without it from the newest
    int limit = 100;
    QString module;
    QString kind;
    QString actor;
    QString subject;
};

struct AuditPage {
    QList<Event> events; // newest first
    std::optional<qint64> next; // the next page's `before`; without it there is no more
};

// Looks through a bounded part of the record, so that a page may be short or empty and still have a
// next.
AuditPage auditPage(Transaction &transaction, const AuditQuery &query);

QJsonObject toJson(const Event &event);

} // namespace loket
