#include "commands/once.h"

namespace loket {
namespace {

qint64 oldestKept(const Transaction &transaction)
{
    return toMillis(transaction.now() - onceLifetime);
}

} // namespace

std::optional<QJsonObject> keptAnswer(Transaction &transaction, const OnceKey &key)
{
    return transaction.first(
        u"SELECT answer FROM request WHERE actor = ? AND command = ? AND request_id = ? AND at > ?"_s,
        {key.actor, key.command, key.requestId, oldestKept(transaction)},
        [](const Row &row) { return row.object(0); });
}

void keepAnswer(Transaction &transaction, const OnceKey &key, const QJsonObject &answer)
{
    transaction.execute(
        u"INSERT INTO request (actor, command, request_id, answer, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (actor, command, request_id) DO UPDATE SET answer = excluded.answer, at = excluded.at"_s,
        {key.actor, key.command, key.requestId, toSql(answer), toSql(transaction.now())});
}

void moveAnswers(Transaction &transaction, Millis by)
{
    transaction.execute(u"UPDATE request SET at = at + ?"_s, {qint64(by.count())});
}

int forgetOldAnswers(Transaction &transaction)
{
    return transaction.execute(u"DELETE FROM request WHERE at <= ?"_s, {oldestKept(transaction)});
}

} // namespace loket
