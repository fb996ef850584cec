#include "client/reports/reporttemplate.h"

#include "vocabulary/json.h"

namespace loket::client {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<ReportField> fieldsIn(const QJsonValue &json)
{
    QList<ReportField> fields;
    for (const QJsonValue field : json.toArray()) {
        fields.append({field[u"key"].toString(), field[u"title"].toString()});
    }
    return fields;
}

} // namespace

Result<ReportTemplate> ReportTemplate::fromJson(const QJsonObject &json)
{
    if (const QString missing = firstMissing(json, {u"id"_s, u"title"_s}); !missing.isEmpty()) {
        return unreadable(u"template."_s + missing);
    }
    ReportTemplate read {.id = json[u"id"].toString(),
        .title = json[u"title"].toString(),
        .base = json[u"base"].toString(),
        .choosable = fieldsIn(json[u"choosable"]),
        .filters = fieldsIn(json[u"filterTitles"]),
        .filter = json[u"filter"].toObject()};
    for (const ReportField &column : fieldsIn(json[u"columns"])) {
        read.columns.append(column.key);
    }
    return read;
}

} // namespace loket::client
