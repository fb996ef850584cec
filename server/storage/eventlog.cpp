#include "storage/eventlog.h"

#include "vocabulary/events/kinds.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace loket {

namespace {
// Every member is closed with a zero byte, so that no two different events read the same.
QString hashOf(
    const QString &previous, qint64 seq, Instant time, const NewEvent &event, const QString &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList members {previous, QString::number(seq), QString::number(toMillis(time)),
        event.actor, event.module, event.kind, event.subject, body};
    for (const QString &member : members) {
        hash.addData(member.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

struct Link {
    Event event;
    QString body;
    QString hash;
};
} // namespace

Event eventFrom(const Row &row)
{
    Event event;
    event.seq = row.integer(0);
    event.time = row.instant(1);
    event.actor = row.text(2);
    event.module = row.text(3);
    event.kind = row.text(4);
    event.subject = row.text(5);
    event.body = row.object(6);
    return event;
}

EventMark lastEvent(Transaction &transaction)
{
    return transaction
        .first(u"SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"_s, {},
            [](const Row &row) {
                return EventMark {row.integer(0), row.text(1)};
            })
        .value_or(EventMark());
}

qint64 appendEvent(Transaction &transaction, const NewEvent &event)
{
    Q_ASSERT_X(events::isRecordKind(event.module, event.kind), qPrintable(event.module),
        qPrintable(event.kind)); // vocabulary/events/kinds.cpp has each, and people words for it
    const EventMark last = lastEvent(transaction);
    const qint64 seq = last.seq + 1;
    const QString body = toSql(event.body).toString();
    const QString hash = hashOf(last.hash, seq, transaction.now(), event, body);
    transaction.execute(
        u"INSERT INTO event (seq, at, actor, module, kind, subject, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {seq, toSql(transaction.now()), event.actor, event.module, event.kind, event.subject, body,
            hash});
    return seq;
}

QList<Event> eventsOf(
    Transaction &transaction, const QString &module, const QString &subject, int limit)
{
    QList<Event> events = transaction.select(
        u"SELECT seq, at, actor, module, kind, subject, body FROM event WHERE module = ? AND subject = ? ORDER BY seq DESC LIMIT ?"_s,
        {module, subject, limit}, eventFrom);
    std::reverse(events.begin(), events.end());
    return events;
}

std::optional<Instant> lastEventTime(Transaction &transaction)
{
    return transaction.first(u"SELECT at FROM event ORDER BY seq DESC LIMIT 1"_s, {},
        [](const Row &row) { return row.instant(0); });
}

Result<qint64> verifyEvents(Transaction &transaction)
{
    return verifyEventsAfter(transaction, 0);
}

Result<qint64> verifyEventsAfter(Transaction &transaction, qint64 after, CheckProgress *progress)
{
    constexpr int page = 1000;
    qint64 count = after;
    QString previous = transaction
                           .first(u"SELECT hash FROM event WHERE seq = ?"_s, {after},
                               [](const Row &row) { return row.text(0); })
                           .value_or(QString());
    for (;;) {
        const auto links = transaction.select(
            u"SELECT seq, at, actor, module, kind, subject, body, hash FROM event WHERE seq > ? ORDER BY seq LIMIT ?"_s,
            {count, page}, [](const Row &row) {
                return Link {eventFrom(row), row.text(6), row.text(7)};
            });
        for (const Link &link : links) {
            const Event &event = link.event;
            if (event.seq != count + 1
                || link.hash != hashOf(previous, event.seq, event.time, event, link.body)) {
                return fail(u"EVENT_CHAIN_BROKEN"_s,
                    u"The record of events was changed by hand at number %1."_s.arg(count + 1),
                    500);
            }
            previous = link.hash;
            ++count;
        }
        if (progress) {
            progress->advance(links.size());
        }
        if (links.size() < page || (progress && progress->isStopped())) {
            return count;
        }
    }
}

} // namespace loket
