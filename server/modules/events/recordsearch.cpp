#include "modules/events/recordsearch.h"

#include <algorithm>
#include <limits>

namespace loket::events {

namespace {

// The part of the record in which to look: from ≤ seq < before, from ≤ at < to.
struct Window {
    qint64 from = 1;
    qint64 before = 1;
    qint64 since = 0;
    qint64 until = std::numeric_limits<qint64>::max();
};

// What all events of one lookup have in common; empty: any.
struct Lane {
    QString actor = u""_s;
    QString module = u""_s;
    QString subject = u""_s;
    QString kind = u""_s;
};

// What is compared plainly leads along an index; the sign before `at` keeps its own out of it.
QString sqlFor(const Lane &lane)
{
    const QString any = u" AND (? = '' OR %1 = ?)"_s;
    QString sql =
        u"SELECT seq, at, actor, module, kind, subject, body FROM event WHERE seq >= ? AND seq < ? AND +at >= ? AND +at < ?"_s;
    if (!lane.subject.isEmpty()) {
        sql += u" AND module = ? AND subject = ?"_s + any.arg(u"actor"_s) + any.arg(u"kind"_s);
    } else if (!lane.actor.isEmpty()) {
        sql += u" AND actor = ?"_s + any.arg(u"module"_s) + any.arg(u"kind"_s);
    } else if (!lane.module.isEmpty() && !lane.kind.isEmpty()) {
        sql += u" AND module = ? AND kind = ?"_s;
    } else {
        sql += any.arg(u"module"_s) + any.arg(u"kind"_s);
    }
    return sql + u" ORDER BY seq DESC LIMIT ?"_s;
}

QVariantList valuesFor(const Lane &lane)
{
    if (!lane.subject.isEmpty()) {
        return {lane.module, lane.subject, lane.actor, lane.actor, lane.kind, lane.kind};
    }
    if (!lane.actor.isEmpty()) {
        return {lane.actor, lane.module, lane.module, lane.kind, lane.kind};
    }
    if (!lane.module.isEmpty() && !lane.kind.isEmpty()) {
        return {lane.module, lane.kind};
    }
    return {lane.module, lane.module, lane.kind, lane.kind};
}

QStringList recordModules(Transaction &transaction)
{
    QStringList modules;
    for (QString last = u""_s;;) {
        const auto next = transaction.first(u"SELECT MIN(module) FROM event WHERE module > ?"_s,
            {last}, [](const Row &row) { return row.text(0); });
        if (!next || next->isEmpty()) {
            return modules;
        }
        modules.append(*next);
        last = *next;
    }
}

QList<Lane> lanesFor(Transaction &transaction, const RecordQuery &query)
{
    const QString kind = query.kind.isEmpty() ? u""_s : query.kind;
    const QString module = query.module.isEmpty() ? u""_s : query.module;
    const QStringList actors = query.actors.isEmpty() ? QStringList {u""_s} : query.actors;
    QList<Lane> lanes;
    for (const QString &actor : actors) {
        if (query.subjects.isEmpty()) {
            lanes.append({actor, module, u""_s, kind});
            continue;
        }
        const QStringList modules =
            module.isEmpty() ? recordModules(transaction) : QStringList {module};
        for (const QString &subject : query.subjects) {
            for (const QString &each : modules) {
                lanes.append({actor, each, subject, kind});
            }
        }
    }
    return lanes;
}

QList<Event> eventsIn(
    Transaction &transaction, const Window &window, const QList<Lane> &lanes, int limit)
{
    QList<Event> events;
    for (const Lane &lane : lanes) {
        QVariantList values {window.from, window.before, window.since, window.until};
        values << valuesFor(lane) << limit;
        events += transaction.select(sqlFor(lane), values, eventFrom);
    }
    std::sort(
        events.begin(), events.end(), [](const Event &a, const Event &b) { return a.seq > b.seq; });
    return events.mid(0, limit);
}

qint64 numberIn(Transaction &transaction, const QString &sql, const QVariantList &values)
{
    return transaction.first(sql, values, [](const Row &row) { return row.integer(0); })
        .value_or(0);
}

// A clock that was set back makes later events look earlier: so all that lie in the time are asked,
// along the index of times (that of the numbers is not asked where they have a sign).
Window windowOf(Transaction &transaction, const RecordQuery &query)
{
    Window window;
    window.before = lastEvent(transaction).seq + 1;
    if (query.from || query.to) {
        window.since = query.from ? toMillis(*query.from) : 0;
        window.until = query.to ? toMillis(*query.to) : window.until;
        const QVariantList time {window.since, window.until};
        window.from =
            numberIn(transaction, u"SELECT MIN(+seq) FROM event WHERE at >= ? AND at < ?"_s, time);
        window.before =
            numberIn(transaction, u"SELECT MAX(+seq) FROM event WHERE at >= ? AND at < ?"_s, time)
            + 1;
    }
    return window;
}

// Whether an index has those that fit and no others.
bool isExact(const RecordQuery &query)
{
    const bool ofOne = !query.actors.isEmpty() && query.module.isEmpty() && query.kind.isEmpty();
    const bool ofAKind = query.actors.isEmpty() && !query.module.isEmpty() && !query.kind.isEmpty();
    return !query.subjects.isEmpty() || ofOne || ofAKind;
}

} // namespace

RecordPage searchRecord(Transaction &transaction, const RecordQuery &query)
{
    Window window = windowOf(transaction, query);
    RecordPage page {.newest = window.before - 1, .oldest = window.from};
    window.before = std::min(query.before.value_or(window.before), window.before);
    if (!isExact(query)) {
        window.from = std::max(window.from, window.before - eventsLookedThrough);
    }
    page.events = eventsIn(transaction, window, lanesFor(transaction, query), query.limit);
    const bool isFull = page.events.size() >= query.limit;
    const qint64 seen = isFull ? page.events.last().seq : window.from;
    if (seen > page.oldest && window.before > page.oldest) {
        page.next = seen;
    }
    page.lookedTo = transaction.first(u"SELECT at FROM event WHERE seq = ?"_s, {seen},
        [](const Row &row) { return row.instant(0); });
    return page;
}

qint64 newestDeed(Transaction &transaction)
{
    return numberIn(transaction,
        u"SELECT seq FROM event WHERE module <> 'audit' OR kind <> 'read' ORDER BY seq DESC LIMIT 1"_s,
        {});
}

QList<RecordKind> recordKinds(Transaction &transaction)
{
    QList<RecordKind> kinds;
    for (const QString &module : recordModules(transaction)) {
        for (QString last = u""_s;;) {
            const auto next =
                transaction.first(u"SELECT MIN(kind) FROM event WHERE module = ? AND kind > ?"_s,
                    {module, last}, [](const Row &row) { return row.text(0); });
            if (!next || next->isEmpty()) {
                break;
            }
            kinds.append({module, *next});
            last = *next;
        }
    }
    return kinds;
}

} // namespace loket::events
