#include "modules/reports/reporttemplate.h"

#include "modules/reports/reportwords.h"

#include <QJsonArray>

#include <algorithm>

namespace loket::reports {

const SourceField *Source::field(const QString &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [&key](const SourceField &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

const SourceField &Source::calledField(const QString &key) const
{
    const SourceField &own = *field(key);
    return own.called.isEmpty() ? own : *field(own.called);
}

const Source *findSource(const QString &name, Dialect dialect)
{
    const QList<Source> &all = sources(dialect);
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const Source &source) { return source.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const Template *findTemplate(const QString &id)
{
    const auto found = std::find_if(templates().begin(), templates().end(),
        [&id](const Template &each) { return each.id == id; });
    return found == templates().end() ? nullptr : &*found;
}

ValueKind kindOf(const Column &column, const Source &source)
{
    switch (column.what) {
    case What::Field: {
        const SourceField *field = source.field(column.field());
        return field ? field->kind : ValueKind::Text;
    }
    case What::Rows:
    case What::Sum:
        return ValueKind::Count;
    case What::Share:
        return ValueKind::Share;
    case What::Mean:
    case What::MeanAbsolute:
    case What::Median:
    case What::Ninetieth:
    case What::Longest:
        return ValueKind::Minutes;
    }
    Q_UNREACHABLE();
}

QList<Column> columnsFor(const Template &from, bool isWithPatients)
{
    QList<Column> columns = from.columns;
    const Source *source = findSource(from.source);
    columns.removeIf([&](const Column &column) {
        const SourceField *field = source->field(column.field());
        return !isWithPatients && field && field->isOfPatients;
    });
    return columns;
}

bool hasPatients(const Template &from, bool seesPatients)
{
    return seesPatients && columnsFor(from, true).size() > columnsFor(from, false).size();
}

QString Template::titleIn(const QString &language) const
{
    return title.isEmpty() ? titleOf(id, language) : title;
}

QJsonObject Template::toJson(const QString &language) const
{
    const auto named = [&language](const QStringList &keys) {
        QJsonArray shown;
        for (const QString &key : keys) {
            shown.append(QJsonObject {{u"key"_s, key}, {u"title"_s, headingOf(key, language)}});
        }
        return shown;
    };
    const auto keysOf = [](const QList<Column> &list) {
        QStringList keys;
        for (const Column &column : list) {
            keys.append(column.key);
        }
        return keys;
    };
    QJsonArray titles;
    for (const QString &key : filters) {
        const QString called = findSource(source)->calledField(key).key;
        titles.append(QJsonObject {{u"key"_s, key}, {u"title"_s, headingOf(called, language)}});
    }
    const Template &from = isOwn() ? *findTemplate(base) : *this;
    QJsonObject json {{u"id"_s, id}, {u"title"_s, titleIn(language)},
        {u"columns"_s, named(keysOf(columns))},
        {u"choosable"_s, named(keysOf(columnsToChoose(from)))},
        {u"groupBy"_s, QJsonArray::fromStringList(groupBy)},
        {u"filters"_s, QJsonArray::fromStringList(filters)}, {u"filterTitles"_s, titles},
        {u"sort"_s, sort}, {u"chart"_s, chart}, {u"live"_s, isGrouped()},
        {u"right"_s, right.name()}};
    if (isOwn()) {
        QJsonObject chosen;
        for (auto value = fixed.begin(); value != fixed.end(); ++value) {
            chosen.insert(value.key(), QJsonArray::fromStringList(value.value()));
        }
        json.insert(u"base"_s, base);
        json.insert(u"filter"_s, chosen);
    }
    return json;
}

} // namespace loket::reports
