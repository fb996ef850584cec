#include "modules/broadcast/broadcaststore.h"

namespace loket::broadcast::store {
namespace {

// What is stored was written by toJson().
Broadcast broadcastIn(const Row &row)
{
    const Result<Broadcast> broadcast = Broadcast::fromJson(row.object(0));
    if (!broadcast) {
        throw StorageFault {broadcast.error().message};
    }
    return *broadcast;
}

Reader readerIn(const Row &row)
{
    Reader reader;
    reader.id = row.text(0);
    reader.name = row.text(1);
    reader.isDisplay = row.flag(2);
    reader.isRead = !row.isNull(3);
    return reader;
}

int countIn(const Row &row)
{
    return static_cast<int>(row.integer(0));
}

} // namespace

void insert(Transaction &transaction, const Broadcast &broadcast)
{
    transaction.execute(u"INSERT INTO broadcast (id, sender_id, sent_at, ends_at, broadcast) "
                        "VALUES (?, ?, ?, ?, ?)"_s,
        {broadcast.id, broadcast.sentBy.id, toSql(broadcast.sentAt), toSql(broadcast.endsAt()),
            toSql(broadcast.toJson())});
}

void update(Transaction &transaction, const Broadcast &broadcast)
{
    transaction.execute(
        u"UPDATE broadcast SET sent_at = ?, ends_at = ?, broadcast = ? WHERE id = ?"_s,
        {toSql(broadcast.sentAt), toSql(broadcast.endsAt()), toSql(broadcast.toJson()),
            broadcast.id});
}

std::optional<Broadcast> find(Transaction &transaction, const QString &id)
{
    return transaction.first(u"SELECT broadcast FROM broadcast WHERE id = ?"_s, {id}, broadcastIn);
}

int countAll(Transaction &transaction)
{
    return transaction.first(u"SELECT COUNT(*) FROM broadcast"_s, {}, countIn).value_or(0);
}

QList<Broadcast> open(Transaction &transaction, Instant now)
{
    return transaction.select(
        u"SELECT broadcast FROM broadcast WHERE ends_at > ? ORDER BY sent_at, id"_s, {toSql(now)},
        broadcastIn);
}

int countOpen(Transaction &transaction, Instant now)
{
    return transaction
        .first(u"SELECT COUNT(*) FROM broadcast WHERE ends_at > ?"_s, {toSql(now)}, countIn)
        .value_or(0);
}

QList<Broadcast> over(Transaction &transaction, Instant now, int limit, int offset)
{
    return transaction.select(u"SELECT broadcast FROM broadcast WHERE ends_at <= ? "
                              "ORDER BY ends_at DESC, id LIMIT ? OFFSET ?"_s,
        {toSql(now), limit, offset}, broadcastIn);
}

std::optional<Instant> sentAt(
    Transaction &transaction, const QString &senderId, Instant since, int n)
{
    return transaction.first(u"SELECT sent_at FROM broadcast WHERE sender_id = ? AND sent_at > ? "
                             "ORDER BY sent_at DESC LIMIT 1 OFFSET ?"_s,
        {senderId, toSql(since), n}, [](const Row &row) { return row.instant(0); });
}

ReadersById readersOf(Transaction &transaction, const QString &id)
{
    ReadersById readers;
    const QList<Reader> rows =
        transaction.select(u"SELECT reader_id, name, is_display, read_at FROM broadcast_reader "
                           "WHERE broadcast_id = ?"_s,
            {id}, readerIn);
    for (const Reader &reader : rows) {
        readers.insert(reader.id, reader);
    }
    return readers;
}

Readers countsOf(Transaction &transaction, const QString &id)
{
    return countsIn(readersOf(transaction, id));
}

std::optional<Reader> reader(Transaction &transaction, const QString &id, const QString &readerId)
{
    return transaction.first(u"SELECT reader_id, name, is_display, read_at FROM broadcast_reader "
                             "WHERE broadcast_id = ? AND reader_id = ?"_s,
        {id, readerId}, readerIn);
}

void tell(Transaction &transaction, const QString &id, const Reader &reader)
{
    transaction.execute(
        u"INSERT INTO broadcast_reader (broadcast_id, reader_id, name, is_display, told_at) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {id, reader.id, reader.name, reader.isDisplay ? 1 : 0, toSql(transaction.now())});
}

void markRead(Transaction &transaction, const QString &id, const QString &readerId)
{
    transaction.execute(u"UPDATE broadcast_reader SET read_at = ? "
                        "WHERE broadcast_id = ? AND reader_id = ? AND read_at IS NULL"_s,
        {toSql(transaction.now()), id, readerId});
}

} // namespace loket::broadcast::store
