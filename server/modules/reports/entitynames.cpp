#include "modules/reports/entitynames.h"

namespace loket::reports {

using namespace Qt::Literals::StringLiterals;

void EntityNames::read(Transaction &transaction, const QString &table)
{
    if (m_known.contains(table)) {
        return;
    }
    QHash<QString, Names> &known = m_known[table];
    transaction.select(
        u"SELECT id, name, names FROM "_s + table, {}, [this, &known](const Row &row) {
            const QString own = row.text(1);
            known.insert(row.text(0), {own, row.object(2).value(m_language).toString(own)});
            return 0;
        });
}

QString EntityNames::nameOf(const QString &table, const QString &id, const QString &then) const
{
    const QHash<QString, Names> of = m_known.value(table);
    const auto now = of.constFind(id);
    const bool isNamed = !then.isEmpty() && then != id;
    if (now == of.constEnd() || (isNamed && now->own != then)) {
        return isNamed ? then : id;
    }
    return now->inLanguage;
}

} // namespace loket::reports
