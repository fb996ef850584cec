#include "modules/reports/reportvalues.h"

#include "storage/withfile.h"
#include "vocabulary/reports/names.h"

#include <QJsonArray>

namespace loket::reports {
namespace {

// What one is called by people: the service's name of its id.
QString nameSql(const Source &source, const SourceField &field)
{
    const QString name = field.key.endsWith(u"Id"_s) ? field.key.chopped(2) + u"Name"_s : QString();
    const SourceField *named = source.field(name);
    return named ? named->sql : field.sql;
}

QJsonArray valuesOf(const ReportOrder &order, const QString &key, Transaction &transaction)
{
    const Source &source = *findSource(order.from.source);
    const SourceField &field = *source.field(key);
    QString sql = u"SELECT %1 AS value, MAX(%2) FROM %3 WHERE %4 >= ? AND %4 < ? "
                  "AND (%1) IS NOT NULL AND (%1) <> ''"_s.arg(
                      field.sql, nameSql(source, field), source.from, source.at);
    if (!source.where.isEmpty()) {
        sql += u" AND "_s + source.where;
    }
    sql += u" GROUP BY value ORDER BY 2, 1 LIMIT ?"_s;
    const QStringList only = order.from.fixed.value(key);
    QJsonArray values;
    const auto take = [&](const Row &row) {
        if (only.isEmpty() || only.contains(row.text(0))) {
            values.append(QJsonObject {{u"value"_s, row.text(0)}, {u"text"_s, row.text(1)}});
        }
        return 0;
    };
    transaction.select(sql,
        {toMillis(order.calendar.startOf(order.filter.from)),
            toMillis(order.calendar.startOf(order.filter.to.addDays(1))), mostFilterValues},
        take);
    return values;
}

} // namespace

Result<QJsonObject> valuesToChoose(const ReportOrder &order, CheckProgress &progress)
{
    return withFile(
        order.database, FileAccess::Read,
        [&order](Transaction &transaction) -> Result<QJsonObject> {
            QJsonObject all;
            for (const QString &key : order.from.filters) {
                all.insert(key, valuesOf(order, key, transaction));
            }
            return all;
        },
        &progress);
}

} // namespace loket::reports
