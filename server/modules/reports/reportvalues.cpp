#include "modules/reports/reportvalues.h"

#include "modules/reports/entitynames.h"
#include "modules/reports/reportwords.h"
#include "vocabulary/reports/names.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace loket::reports {
namespace {

EntityNames namesFor(const ReportOrder &order, const QString &key, Transaction &transaction)
{
    EntityNames names(order.report.language);
    const QString entity = findSource(order.from.source)->calledField(key).entity;
    if (!entity.isEmpty()) {
        names.read(transaction, entity);
    }
    return names;
}

// As people read it, with what it was called then.
QString textIn(
    const ReportOrder &order, const QString &key, const Row &row, const EntityNames &names)
{
    const Source &source = *findSource(order.from.source);
    const SourceField &called = source.calledField(key);
    if (source.field(key)->kind == ValueKind::Word) {
        return wordOf(key, row.text(0), order.report.language);
    }
    return called.entity.isEmpty() ? row.text(1)
                                   : names.nameOf(called.entity, row.text(0), row.text(1));
}

// The same without a row that has it; empty: what is not known.
QString textOf(
    const ReportOrder &order, const QString &key, const QString &value, const EntityNames &names)
{
    const Source &source = *findSource(order.from.source);
    const QString entity = source.calledField(key).entity;
    if (source.field(key)->kind == ValueKind::Word) {
        return wordOf(key, value, order.report.language);
    }
    return entity.isEmpty() ? QString() : names.nameOf(entity, value, {});
}

// Each value of the field in the period with what people call it, `take`n; the first of them by
// what they were called. `where` further rows' conditions, with their values.
using Take = std::function<void(const QString &value, const QString &text)>;
void eachValue(const ReportOrder &order, const QString &key, Transaction &transaction,
    const QString &where, const QVariantList &chosen, const Take &take)
{
    const Source &source = *findSource(order.from.source, transaction.dialect());
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
    const EntityNames names = namesFor(order, key, transaction);
    transaction.select(sql, period + chosen + QVariantList {mostFilterValues}, [&](const Row &row) {
        take(row.text(0), textIn(order, key, row, names));
        return 0;
    });
}

QJsonArray valuesOf(const ReportOrder &order, const QString &key, Transaction &transaction)
{
    const QStringList only = order.from.fixed.value(key);
    QList<std::pair<QString, QString>> found; // by text
    eachValue(order, key, transaction, {}, {}, [&](const QString &value, const QString &text) {
        if (only.isEmpty() || only.contains(value)) {
            found.emplaceBack(text, value);
        }
    });
    std::sort(found.begin(), found.end());
    QJsonArray values;
    for (const auto &[text, value] : std::as_const(found)) {
        values.append(QJsonObject {{u"value"_s, value}, {u"text"_s, text}});
    }
    return values;
}

QHash<QString, QString> namesOf(
    const ReportOrder &order, const QString &key, Transaction &transaction)
{
    const QStringList chosen = order.filter.values.value(key);
    const QString where = u" AND (%1) || '' IN (%2)"_s.arg(
        findSource(order.from.source, transaction.dialect())->field(key)->sql,
        QStringList(chosen.size(), u"?"_s).join(u", "_s));
    QHash<QString, QString> names;
    const EntityNames known = namesFor(order, key, transaction);
    for (const QString &value : chosen) {
        if (const QString text = textOf(order, key, value, known); !text.isEmpty()) {
            names.insert(value, text);
        }
    }
    eachValue(order, key, transaction, where, QVariantList(chosen.begin(), chosen.end()),
        [&](const QString &value, const QString &text) { names.insert(value, text); });
    return names;
}

// Those that are there, and those that were when something happened.
bool isKnown(
    const Source &source, const QString &key, const QString &value, Transaction &transaction)
{
    const auto isIn = [&](const QString &table, const QString &id) {
        const QString sql = u"SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1"_s.arg(table, id);
        return transaction.first(sql, {value}, [](const Row &) { return true; }).has_value();
    };
    return isIn(source.calledField(key).entity, u"id"_s)
        || isIn(source.from, source.field(key)->sql);
}

} // namespace

Result<Done> knowsChosen(const ReportOrder &order, Transaction &transaction)
{
    const Source &source = *findSource(order.from.source, transaction.dialect());
    for (auto chosen = order.filter.values.begin(); chosen != order.filter.values.end(); ++chosen) {
        const bool hasNames = !source.calledField(chosen.key()).entity.isEmpty();
        for (const QString &value : hasNames ? chosen.value() : QStringList()) {
            if (!isKnown(source, chosen.key(), value, transaction)) {
                return unknownValue(chosen.key(), value);
            }
        }
    }
    return Done {};
}

Result<ValueNames> namesOfChosen(const ReportOrder &order, CheckProgress &progress)
{
    if (order.filter.values.isEmpty()) {
        return ValueNames {};
    }
    return readFor(order, progress, [&order](Transaction &transaction) -> Result<ValueNames> {
        ValueNames all;
        for (const QString &key : order.filter.values.keys()) {
            all.insert(key, namesOf(order, key, transaction));
        }
        return all;
    });
}

Result<QJsonObject> valuesToChoose(const ReportOrder &order, CheckProgress &progress)
{
    return readFor(order, progress, [&order](Transaction &transaction) -> Result<QJsonObject> {
        QJsonObject all;
        for (const QString &key : order.from.filters) {
            all.insert(key, valuesOf(order, key, transaction));
        }
        return QJsonObject {{u"values"_s, all}};
    });
}

} // namespace loket::reports
