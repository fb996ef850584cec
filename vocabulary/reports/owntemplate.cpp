#include "vocabulary/reports/owntemplate.h"

#include "vocabulary/json.h"

namespace loket::reports {

using namespace Qt::Literals::StringLiterals;

QJsonObject OwnTemplate::toJson() const
{
    return {{u"id"_s, id}, {u"base"_s, base}, {u"title"_s, title},
        {u"columns"_s, QJsonArray::fromStringList(columns)}, {u"filter"_s, filter},
        {u"changedBy"_s, changedBy}, {u"changedAt"_s, toIso(changedAt)}, {u"gone"_s, isGone}};
}

Result<OwnTemplate> OwnTemplate::fromJson(const QJsonObject &json)
{
    if (const QString missing = firstMissing(json, {u"id"_s, u"base"_s, u"title"_s});
        !missing.isEmpty()) {
        return unreadable(u"template."_s + missing);
    }
    const auto changedAt = timeIn(json, u"changedAt"_s);
    if (!changedAt) {
        return unreadable(u"template.changedAt"_s);
    }
    OwnTemplate own {.id = json[u"id"].toString(),
        .base = json[u"base"].toString(),
        .title = json[u"title"].toString(),
        .filter = json[u"filter"].toObject(),
        .changedBy = json[u"changedBy"].toString(),
        .changedAt = *changedAt,
        .isGone = json[u"gone"].toBool()};
    for (const QJsonValue column : json[u"columns"].toArray()) {
        own.columns.append(column.toString());
    }
    return own;
}

} // namespace loket::reports
