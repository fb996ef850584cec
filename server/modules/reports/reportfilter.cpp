#include "modules/reports/reportfilter.h"

#include "modules/reports/reportwords.h"
#include "vocabulary/reports/names.h"

#include <QJsonArray>

namespace loket::reports {
namespace {

Failure wrong(const QString &member, const QString &sentence)
{
    return fail(Error {codes::wrongFilter, sentence, 400, {{u"field"_s, member}}});
}

Result<QDate> dayIn(const QJsonObject &json, const QString &member, QDate otherwise)
{
    const QJsonValue value = json.value(member);
    if (value.isNull() || value.isUndefined()) {
        return otherwise;
    }
    const QDate day = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
    if (!day.isValid()) {
        return wrong(member, u"“%1” must be a day such as 2026-01-31."_s.arg(member));
    }
    return day;
}

Result<Filter> periodIn(const QJsonObject &json, QDate today)
{
    const Result<QDate> from = dayIn(json, u"from"_s, {});
    const Result<QDate> to = dayIn(json, u"to"_s, {});
    if (!from || !to) {
        return fail(from ? to.error() : from.error());
    }
    if (to->isValid() && !from->isValid()) {
        return wrong(u"from"_s, u"A period that ends begins: “from” is missing."_s);
    }
    const Filter filter {from->isValid() ? *from : today, to->isValid() ? *to : today};
    if (filter.to < filter.from) {
        return wrong(u"from"_s,
            to->isValid() ? u"The period must not end before it begins."_s
                          : u"Without “to” the period ends today: it must not begin later."_s);
    }
    if (filter.from.daysTo(filter.to) >= longestPeriod) {
        return wrong(to->isValid() ? u"to"_s : u"from"_s,
            u"A period has at most %1 days."_s.arg(longestPeriod));
    }
    return filter;
}

// What of the fixed values is wanted: all, where nothing is said.
Result<Done> narrow(Filter &filter, const Template &of)
{
    for (auto fixed = of.fixed.begin(); fixed != of.fixed.end(); ++fixed) {
        const QStringList wanted = filter.values.value(fixed.key(), fixed.value());
        for (const QString &value : wanted) {
            if (!fixed.value().contains(value)) {
                return wrong(fixed.key(),
                    u"This report tells of %1 alone."_s.arg(fixed.value().join(u", "_s)));
            }
        }
        filter.values.insert(fixed.key(), wanted);
    }
    return Done {};
}

} // namespace

Result<QStringList> filterValues(const QString &field, const QJsonValue &json)
{
    QStringList values;
    const QJsonArray given = json.isArray() ? json.toArray() : QJsonArray {json};
    for (const QJsonValue each : given) {
        if (!each.isString()) {
            return wrong(field, u"“%1” must be a text or a list of texts."_s.arg(field));
        }
        if (each.toString().size() > longestFilterValue) {
            return wrong(field,
                u"“%1” takes texts of at most %2 characters."_s.arg(field).arg(longestFilterValue));
        }
        values.append(each.toString());
    }
    values.removeDuplicates();
    values.sort();
    if (values.isEmpty() || values.size() > mostFilterValues) {
        return wrong(field, u"“%1” takes 1 to %2 values."_s.arg(field).arg(mostFilterValues));
    }
    return values;
}

Failure unknownValue(const QString &field, const QString &value)
{
    return wrong(field, u"There is no “%1” of “%2”."_s.arg(value, field));
}

QJsonObject Filter::toJson() const
{
    QJsonObject json {{u"from"_s, from.toString(Qt::ISODate)}, {u"to"_s, to.toString(Qt::ISODate)}};
    for (auto value = values.begin(); value != values.end(); ++value) {
        json.insert(value.key(), QJsonArray::fromStringList(value.value()));
    }
    return json;
}

Result<Filter> filterIn(const QJsonObject &json, const Template &of, QDate today)
{
    Result<Filter> filter = periodIn(json, today);
    for (auto member = json.begin(); filter && member != json.end(); ++member) {
        if (member.key() == u"from"_s || member.key() == u"to"_s) {
            continue;
        }
        if (!of.filters.contains(member.key())) {
            return wrong(member.key(), u"This report has no filter “%1”."_s.arg(member.key()));
        }
        const Result<QStringList> values = filterValues(member.key(), member.value());
        if (!values) {
            return fail(values.error());
        }
        if (findSource(of.source)->field(member.key())->kind == ValueKind::Word) {
            for (const QString &value : *values) {
                if (!isWordOf(member.key(), value)) {
                    return unknownValue(member.key(), value);
                }
            }
        }
        filter->values.insert(member.key(), *values);
    }
    return filter.and_then(
        [&of](Filter asked) { return narrow(asked, of).map([&asked](Done) { return asked; }); });
}

} // namespace loket::reports
