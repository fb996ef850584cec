#include "vocabulary/reports/schedule.h"

#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::reports {

using namespace Qt::Literals::StringLiterals;

QJsonObject Schedule::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"templateId"_s, templateId},
        {u"formats"_s, QJsonArray::fromStringList(formats)}, {u"folder"_s, folder},
        {u"language"_s, language}, {u"filter"_s, filter}, {u"changedBy"_s, changedBy},
        {u"changedAt"_s, toIso(changedAt)}, {u"lastDay"_s, lastDay}};
    put(json, u"title"_s, title);
    put(json, u"deliveredAt"_s, deliveredAt);
    put(json, u"problem"_s, problem);
    return json;
}

Result<Schedule> Schedule::fromJson(const QJsonObject &json)
{
    if (const QString missing =
            firstMissing(json, {u"id"_s, u"templateId"_s, u"folder"_s, u"lastDay"_s});
        !missing.isEmpty()) {
        return unreadable(u"schedule."_s + missing);
    }
    const auto changedAt = timeIn(json, u"changedAt"_s);
    if (!changedAt) {
        return unreadable(u"schedule.changedAt"_s);
    }
    Schedule schedule {.id = json[u"id"].toString(),
        .templateId = json[u"templateId"].toString(),
        .title = json[u"title"].toString(),
        .folder = json[u"folder"].toString(),
        .language = json[u"language"].toString(),
        .filter = json[u"filter"].toObject(),
        .changedBy = json[u"changedBy"].toString(),
        .changedAt = *changedAt,
        .lastDay = json[u"lastDay"].toString(),
        .deliveredAt = timeIn(json, u"deliveredAt"_s),
        .problem = json[u"problem"].toString()};
    for (const QJsonValue format : json[u"formats"].toArray()) {
        schedule.formats.append(format.toString());
    }
    return schedule;
}

} // namespace loket::reports
