#include "modules/slip/slipstore.h"

#include "vocabulary/json.h"

namespace loket::slip {

QJsonObject Kept::toJson() const
{
    QJsonObject json {{u"visitId"_s, visitId}, {u"number"_s, number}, {u"job"_s, job}};
    json.insert(u"slip"_s, slip.toJson());
    return json;
}

Result<Kept> Kept::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"visitId"_s}); !member.isEmpty()) {
        return unreadable(u"slip."_s + member);
    }
    return Kept {.visitId = json.value(u"visitId"_s).toString(),
        .number = json.value(u"number"_s).toString(),
        .job = json.value(u"job"_s).toString(),
        .slip = Slip::fromJson(json.value(u"slip"_s))};
}

namespace store {
namespace {

// What is stored was written by toJson().
Kept keptIn(const Row &row)
{
    const Result<Kept> kept = Kept::fromJson(row.object(0));
    if (!kept) {
        throw StorageFault {kept.error().message};
    }
    return *kept;
}

} // namespace

std::optional<Kept> slip(Transaction &transaction, const QString &visitId)
{
    return transaction.first(u"SELECT slip FROM slip WHERE visit_id = ?"_s, {visitId}, keptIn);
}

void put(Transaction &transaction, const Kept &kept)
{
    transaction.execute(
        u"INSERT INTO slip (visit_id, state, at, slip) VALUES (?, ?, ?, ?) ON CONFLICT (visit_id) DO UPDATE SET state = excluded.state, at = excluded.at, slip = excluded.slip"_s,
        {kept.visitId, kept.slip.state.text(), toSql(kept.slip.at), toSql(kept.toJson())});
}

QList<Kept> slips(Transaction &transaction, Instant since)
{
    return transaction.select(
        u"SELECT slip FROM slip WHERE at >= ? OR state = ? ORDER BY at, visit_id"_s,
        {toSql(since), toText(State::Printing)}, keptIn);
}

} // namespace store
} // namespace loket::slip
