#include "vocabulary/events/recordstate.h"

#include "vocabulary/json.h"

namespace loket::events {

namespace {

QStringList textsIn(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue text : array) {
        texts.append(text.toString());
    }
    return texts;
}

} // namespace

QDateTime RecordState::provenTime() const
{
    return timeOf(provenAt);
}

QJsonObject RecordState::toJson() const
{
    return {{u"events"_s, events}, {u"newestDeed"_s, newestDeed}, {u"sealed"_s, sealed},
        {u"head"_s, head}, {u"findings"_s, QJsonArray::fromStringList(findings)},
        {u"provenAt"_s, jsonOrNull(provenAt)}, {u"proving"_s, isProving},
        {u"stopped"_s, wasStopped}, {u"done"_s, done}, {u"total"_s, total},
        {u"storageProblem"_s, storageProblem}};
}

Result<RecordState> RecordState::fromJson(const QJsonObject &json)
{
    if (!json.value(u"events"_s).isDouble()) {
        return unreadable(u"events"_s);
    }
    return RecordState {.events = json.value(u"events"_s).toInteger(),
        .newestDeed = json.value(u"newestDeed"_s).toInteger(),
        .sealed = json.value(u"sealed"_s).toInteger(),
        .head = json.value(u"head"_s).toString(),
        .findings = textsIn(json.value(u"findings"_s).toArray()),
        .provenAt = timeIn(json, u"provenAt"_s),
        .isProving = json.value(u"proving"_s).toBool(),
        .wasStopped = json.value(u"stopped"_s).toBool(),
        .done = json.value(u"done"_s).toInteger(),
        .total = json.value(u"total"_s).toInteger(),
        .storageProblem = json.value(u"storageProblem"_s).toString()};
}

} // namespace loket::events
