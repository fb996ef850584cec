#include "storage/seals.h"

#include "storage/eventlog.h"

namespace loket {

namespace {
constexpr int page = 500;

const QString selectSeal =
    u"SELECT seal.number, seal.mac, seal.event, event.hash, seal.whole, seal.changes FROM seal LEFT JOIN event ON event.seq = seal.event "_s;

Seal sealFrom(const Row &row)
{
    return {{row.integer(0), row.text(1)}, row.integer(2), row.text(3), row.flag(4), row.text(5)};
}
} // namespace

bool isWithoutItsSeals(Transaction &transaction)
{
    return transaction.hasTable(u"seal"_s) && !lastSeal(transaction)
        && lastEvent(transaction).seq > 0;
}

QString Seal::macAfter(const SealKey &key, const QString &previousMac) const
{
    return key.mac({previousMac, QString::number(head.number), QString::number(event), eventHash,
        isWhole ? u"whole"_s : u"changes"_s, changes});
}

void insertSeal(Transaction &transaction, const Seal &seal)
{
    transaction.execute(
        u"INSERT INTO seal (number, event, whole, changes, mac) VALUES (?, ?, ?, ?, ?)"_s,
        {seal.head.number, seal.event, seal.isWhole ? 1 : 0, seal.changes, seal.head.mac});
}

std::optional<Seal> lastSeal(Transaction &transaction)
{
    static const QString sql = selectSeal + u"ORDER BY seal.number DESC LIMIT 1"_s;
    return transaction.hasTable(u"seal"_s) ? transaction.first(sql, {}, sealFrom) : std::nullopt;
}

std::optional<Head> headNumbered(Transaction &transaction, qint64 number)
{
    return transaction.first(
        u"SELECT number, mac FROM seal WHERE number = ?"_s, {number}, [](const Row &row) {
            return Head {row.integer(0), row.text(1)};
        });
}

std::optional<QString> walkSeals(Transaction &transaction, const SealKey &key, const Head &from,
    const std::function<bool(const Seal &)> &visit)
{
    static const QString sql = selectSeal + u"WHERE seal.number > ? ORDER BY seal.number LIMIT ?"_s;
    Head last = from;
    qint64 event = 0;
    QList<Seal> seals;
    do {
        seals = transaction.select(sql, {last.number, page}, sealFrom);
        for (const Seal &seal : seals) {
            const bool follows = seal.head.number == last.number + 1;
            if (!follows || seal.head.mac != seal.macAfter(key, last.mac)) {
                return u"The record was changed by hand: its seal %1, which reaches event %2, does "
                       "not fit."_s.arg(last.number + 1)
                           .arg(seal.event);
            }
            if (!visit(seal)) {
                return std::nullopt;
            }
            last = seal.head;
            event = seal.event;
        }
    } while (seals.size() == page);
    if (last.number > from.number && event != lastEvent(transaction).seq) {
        return u"Events after number %1 were put into the record by hand."_s.arg(event);
    }
    return std::nullopt;
}

} // namespace loket
