#include "identity/auditstore.h"

#include <algorithm>

namespace loket {

namespace {

constexpr qint64 eventsLookedThrough = 20'000;

qint64 endOfRecord(Transaction &transaction)
{
    return transaction
               .first(u"SELECT seq FROM event ORDER BY seq DESC LIMIT 1"_s, {},
                   [](const Row &row) { return row.integer(0); })
               .value_or(0)
        + 1;
}

QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

AuditPage auditPage(Transaction &transaction, const AuditQuery &query)
{
    const qint64 end = endOfRecord(transaction);
    const qint64 before = std::min(query.before.value_or(end), end);
    const qint64 from = std::max<qint64>(1, before - eventsLookedThrough);
    const QString module = orEmpty(query.module);
    const QString kind = orEmpty(query.kind);
    const QString actor = orEmpty(query.actor);
    const QString subject = orEmpty(query.subject);
    AuditPage page;
    page.events = transaction.select(
        u"SELECT seq, at, actor, module, kind, subject, body FROM event WHERE seq < ? AND seq >= ? AND (? = '' OR module = ?) AND (? = '' OR kind = ?) AND (? = '' OR actor = ?) AND (? = '' OR subject = ?) ORDER BY seq DESC LIMIT ?"_s,
        {before, from, module, module, kind, kind, actor, actor, subject, subject, query.limit},
        eventFrom);
    const qint64 seen = page.events.size() < query.limit ? from : page.events.last().seq;
    if (seen > 1) {
        page.next = seen;
    }
    return page;
}

QJsonObject toJson(const Event &event)
{
    return {{u"seq"_s, event.seq}, {u"time"_s, toIso(event.time)}, {u"actor"_s, event.actor},
        {u"module"_s, event.module}, {u"kind"_s, event.kind}, {u"subject"_s, event.subject},
        {u"body"_s, event.body}};
}

} // namespace loket
