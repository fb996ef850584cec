#include "identity/recordpeople.h"

#include "core/folding.h"

namespace loket {

QStringList peopleCalled(Transaction &transaction, const QString &text, int limit)
{
    const QString wanted = folded(text);
    QStringList ids;
    const auto look = [&](const Row &row) {
        const bool fits = row.text(0) == text || folded(row.text(1)).contains(wanted);
        if (fits && ids.size() < limit) {
            ids.append(row.text(0));
        }
        return fits;
    };
    transaction.select(u"SELECT id, name FROM account ORDER BY name_key"_s, {}, look);
    transaction.select(u"SELECT id, name FROM device ORDER BY name, id"_s, {}, look);
    return ids;
}

QString personName(Transaction &transaction, const QString &id)
{
    return transaction
        .first(
            u"SELECT name FROM account WHERE id = ? UNION ALL SELECT name FROM device WHERE id = ?"_s,
            {id, id}, [](const Row &row) { return row.text(0); })
        .value_or(QString());
}

QList<StaffMember> staffIn(Transaction &transaction)
{
    QList<StaffMember> staff;
    transaction.select(u"SELECT account.id, account.name, account_role.role FROM account "
                       "JOIN account_role ON account_role.account_id = account.id "
                       "WHERE account.disabled_at IS NULL ORDER BY account.id"_s,
        {}, [&staff](const Row &row) {
            if (staff.isEmpty() || staff.last().id != row.text(0)) {
                staff.append({row.text(0), row.text(1)});
            }
            if (const auto role = fromText<Role>(row.text(2))) {
                staff.last().roles.append(*role);
            }
            return Done {};
        });
    return staff;
}

} // namespace loket
