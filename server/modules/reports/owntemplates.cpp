// What administrators make from the templates that there are: what they may choose, and whether it
// holds.
#include "modules/reports/reportfilter.h"
#include "modules/reports/reportwords.h"
#include "vocabulary/reports/names.h"

#include <algorithm>

namespace loket::reports {
namespace {

Failure wrong(const QString &field, const QString &about, const QString &sentence)
{
    return fail(
        Error {codes::wrongTemplate, sentence, 400, {{u"field"_s, field}, {u"about"_s, about}}});
}

bool has(const QList<Column> &columns, const QString &key)
{
    return std::any_of(
        columns.begin(), columns.end(), [&key](const Column &column) { return column.key == key; });
}

bool fits(const Column &column, const Template &base)
{
    return !base.isGrouped() || column.what != What::Field || base.groupBy.contains(column.field());
}

bool isWorthAColumn(const SourceField &field)
{
    const bool isKind = field.kind == ValueKind::Text || field.kind == ValueKind::Word
        || field.kind == ValueKind::Time || field.kind == ValueKind::Day;
    return isKind && headingOf(field.key, u"en"_s) != field.key;
}

Result<QList<Column>> columnsIn(const OwnTemplate &own, const Template &base)
{
    const QList<Column> choosable = columnsToChoose(base);
    QList<Column> columns;
    for (const QString &key : own.columns) {
        const auto column = std::find_if(choosable.begin(), choosable.end(),
            [&key](const Column &each) { return each.key == key; });
        if (column == choosable.end()) {
            return wrong(u"columns"_s, key, u"There is no column “%1” to choose."_s.arg(key));
        }
        if (has(columns, key)) {
            return wrong(u"columns"_s, key, u"The column “%1” stands there twice."_s.arg(key));
        }
        columns.append(*column);
    }
    const bool tellsOfWhat = !base.isGrouped()
        || std::any_of(base.groupBy.begin(), base.groupBy.end(),
            [&columns](const QString &key) { return has(columns, key); });
    if (columns.isEmpty() || !tellsOfWhat) {
        return wrong(u"columns"_s, base.groupBy.value(0),
            u"Choose at least one column that says what a row is about."_s);
    }
    return columns;
}

Result<QMap<QString, QStringList>> fixedIn(const OwnTemplate &own, const Template &base)
{
    QMap<QString, QStringList> fixed;
    for (auto member = own.filter.begin(); member != own.filter.end(); ++member) {
        if (!base.filters.contains(member.key())) {
            return wrong(
                u"filter"_s, member.key(), u"This report has no filter “%1”."_s.arg(member.key()));
        }
        const Result<QStringList> values = filterValues(member.key(), member.value());
        if (!values) {
            return wrong(u"filter"_s, member.key(), values.error().message);
        }
        fixed.insert(member.key(), *values);
    }
    return fixed;
}

} // namespace

QList<Column> columnsToChoose(const Template &base)
{
    QList<Column> columns = base.columns;
    for (const Template &other : templates()) {
        if (other.source != base.source || other.isGrouped() != base.isGrouped()) {
            continue;
        }
        for (const Column &column : other.columns) {
            if (fits(column, base) && !has(columns, column.key)) {
                columns.append(column);
            }
        }
    }
    for (const SourceField &field : findSource(base.source)->fields) {
        if (!base.isGrouped() && isWorthAColumn(field) && !has(columns, field.key)) {
            columns.append({field.key});
        }
    }
    return columns;
}

Result<Template> templateFrom(const OwnTemplate &own)
{
    const Template *base = findTemplate(own.base);
    if (!base) {
        return fail(codes::noTemplate, u"There is no template “%1”."_s.arg(own.base), 404);
    }
    if (own.title.isEmpty()) {
        return wrong(u"title"_s, {}, u"A template has a title."_s);
    }
    return columnsIn(own, *base).and_then([&](const QList<Column> &columns) {
        return fixedIn(own, *base).map([&](const QMap<QString, QStringList> &fixed) {
            Template made = *base;
            made.id = own.id;
            made.base = base->id;
            made.title = own.title;
            made.columns = columns;
            made.fixed = fixed;
            made.sort = has(columns, base->sort) ? base->sort : QString();
            const auto figure = std::find_if(columns.begin(), columns.end(),
                [](const Column &column) { return column.what != What::Field; });
            if (!has(columns, base->chart)) {
                made.chart = figure == columns.end() ? QString() : figure->key;
            }
            return made;
        });
    });
}

} // namespace loket::reports
