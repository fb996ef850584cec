#include "modules/reports/reportvalues.h"

#include "modules/reports/reportwords.h"
#include "storage/withfile.h"
#include "vocabulary/reports/names.h"

#include <QJsonArray>

#include <functional>

namespace loket::reports {
namespace {

// Each value of the field in the period with what people call it, `take`n; the first of them by
// that. `where` further rows' conditions, with their values.
void eachValue(const ReportOrder &order, const QString &key, Transaction &transaction,
    const QString &where, const QVariantList &chosen, const std::function<void(const Row &)> &take)
{
    const Source &source = *findSource(order.from.source);
    const SourceField &field = *source.field(key);
    QString sql = u"SELECT %1 AS value, MAX(%2) FROM %3 WHERE %4 >= ? AND %4 < ? "
                  "AND (%1) IS NOT NULL AND (%1) <> ''"_s.arg(
                      field.sql, source.calledField(key).sql, source.from, source.at);
    if (!source.where.isEmpty()) {
        sql += u" AND "_s + source.where;
    }
    sql += where + u" GROUP BY value ORDER BY 2, 1 LIMIT ?"_s;
    const QVariantList period {toMillis(order.calendar.startOf(order.filter.from)),
        toMillis(order.calendar.startOf(order.filter.to.addDays(1)))};
    transaction.select(
        sql, period + chosen + QVariantList {mostFilterValues}, [&take](const Row &row) {
            take(row);
            return 0;
        });
}

// As people read it.
QString textIn(const ReportOrder &order, const QString &key, const Row &row)
{
    const SourceField &field = *findSource(order.from.source)->field(key);
    return field.kind == ValueKind::Word ? wordOf(key, row.text(0), order.report.language)
                                         : row.text(1);
}

QJsonArray valuesOf(const ReportOrder &order, const QString &key, Transaction &transaction)
{
    const QStringList only = order.from.fixed.value(key);
    QJsonArray values;
    eachValue(order, key, transaction, {}, {}, [&](const Row &row) {
        if (only.isEmpty() || only.contains(row.text(0))) {
            values.append(
                QJsonObject {{u"value"_s, row.text(0)}, {u"text"_s, textIn(order, key, row)}});
        }
    });
    return values;
}

QHash<QString, QString> namesOf(
    const ReportOrder &order, const QString &key, Transaction &transaction)
{
    const QStringList chosen = order.filter.values.value(key);
    const QString where =
        u" AND (%1) || '' IN (%2)"_s.arg(findSource(order.from.source)->field(key)->sql,
            QStringList(chosen.size(), u"?"_s).join(u", "_s));
    QHash<QString, QString> names;
    eachValue(order, key, transaction, where, QVariantList(chosen.begin(), chosen.end()),
        [&](const Row &row) { names.insert(row.text(0), textIn(order, key, row)); });
    return names;
}

} // namespace

Result<ValueNames> namesOfChosen(const ReportOrder &order, CheckProgress &progress)
{
    if (order.filter.values.isEmpty()) {
        return ValueNames {};
    }
    return withFile(
        order.database, FileAccess::Read,
        [&order](Transaction &transaction) -> Result<ValueNames> {
            ValueNames all;
            for (const QString &key : order.filter.values.keys()) {
                all.insert(key, namesOf(order, key, transaction));
            }
            return all;
        },
        &progress);
}

Result<QJsonObject> valuesToChoose(const ReportOrder &order, CheckProgress &progress)
{
    return withFile(
        order.database, FileAccess::Read,
        [&order](Transaction &transaction) -> Result<QJsonObject> {
            QJsonObject all;
            for (const QString &key : order.from.filters) {
                all.insert(key, valuesOf(order, key, transaction));
            }
            return QJsonObject {{u"values"_s, all}};
        },
        &progress);
}

} // namespace loket::reports
