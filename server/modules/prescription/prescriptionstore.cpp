#include "modules/prescription/prescriptionstore.h"

namespace loket::prescription::store {
namespace {

// What is stored was written by toJson().
Prescription orderIn(const Row &row)
{
    const Result<Prescription> order = Prescription::fromJson(row.object(0));
    if (!order) {
        throw StorageFault {order.error().message};
    }
    return *order;
}

int numberIn(const Row &row)
{
    return static_cast<int>(row.integer(0));
}

} // namespace

void insert(Transaction &transaction, const Prescription &order)
{
    transaction.execute(
        u"INSERT INTO prescription_order (id, state, visit_id, created_at, ended_at, prescription) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {order.id, order.state.text(), textOrNull(order.visitId), toSql(order.createdAt),
            toSql(order.endedAt()), toSql(order.toJson())});
}

void update(Transaction &transaction, const Prescription &order)
{
    transaction.execute(u"UPDATE prescription_order SET state = ?, created_at = ?, ended_at = ?, "
                        "prescription = ? WHERE id = ?"_s,
        {order.state.text(), toSql(order.createdAt), toSql(order.endedAt()), toSql(order.toJson()),
            order.id});
}

std::optional<Prescription> order(Transaction &transaction, const QString &id)
{
    return transaction.first(
        u"SELECT prescription FROM prescription_order WHERE id = ?"_s, {id}, orderIn);
}

QList<Prescription> ordersWith(Transaction &transaction, OrderState state)
{
    return transaction.select(
        u"SELECT prescription FROM prescription_order WHERE state = ? ORDER BY created_at, id"_s,
        {Word<OrderState>(state).text()}, orderIn);
}

QList<Prescription> ordersOf(Transaction &transaction, const QString &visitId)
{
    return transaction.select(
        u"SELECT prescription FROM prescription_order WHERE visit_id = ? ORDER BY created_at, id"_s,
        {visitId}, orderIn);
}

int countOpen(Transaction &transaction)
{
    return transaction
        .first(u"SELECT COUNT(*) FROM prescription_order WHERE state IN ('received', 'preparing', "
               "'ready')"_s,
            {}, numberIn)
        .value_or(0);
}

int countAll(Transaction &transaction)
{
    return transaction.first(u"SELECT COUNT(*) FROM prescription_order"_s, {}, numberIn)
        .value_or(0);
}

QList<Prescription> endedSince(Transaction &transaction, Instant since, int limit)
{
    return transaction.select(u"SELECT prescription FROM prescription_order WHERE ended_at > ? "
                              "ORDER BY ended_at DESC, id LIMIT ?"_s,
        {toSql(since), limit}, orderIn);
}

QStringList newestThat(
    Transaction &transaction, const std::function<bool(const QJsonObject &)> &fits, int limit)
{
    QStringList ids;
    transaction.select(
        u"SELECT id, prescription FROM prescription_order ORDER BY created_at DESC"_s, {},
        [&](const Row &row) {
            if (ids.size() < limit && fits(row.object(1))) {
                ids.append(row.text(0));
            }
            return Done {};
        });
    return ids;
}

} // namespace loket::prescription::store
