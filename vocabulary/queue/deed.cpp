#include "vocabulary/queue/deed.h"

#include "vocabulary/json.h"

namespace loket::queue {

QJsonObject Deed::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"at"_s, toIso(at)}, {u"action"_s, action.text()},
        {u"by"_s, by}, {u"byName"_s, jsonOrNull(byName)}, {u"stop"_s, stop}};
    const auto put = [&json](const QString &member, const QString &text) {
        if (!text.isEmpty()) {
            json.insert(member, text);
        }
    };
    put(u"counterName"_s, counterName);
    put(u"reason"_s, reason);
    put(u"note"_s, note);
    if (priority) {
        json.insert(u"priority"_s, priority->text());
    }
    if (!changed.isEmpty()) {
        json.insert(u"changed"_s, QJsonArray::fromStringList(changed));
    }
    return json;
}

Result<Deed> Deed::fromJson(const QJsonObject &json)
{
    const QString missing = firstMissing(json, {u"id"_s, u"action"_s, u"at"_s});
    const std::optional<Instant> at = timeIn(json, u"at"_s);
    if (!missing.isEmpty() || !at) {
        return unreadable(u"history."_s + (missing.isEmpty() ? u"at"_s : missing));
    }
    Deed deed {.id = idText(json.value(u"id"_s)),
        .at = *at,
        .action = Word<Action>::fromText(json.value(u"action"_s).toString()),
        .by = idText(json.value(u"by"_s)),
        .byName = json.value(u"byName"_s).toString(),
        .stop = json.value(u"stop"_s).toInt(),
        .counterName = json.value(u"counterName"_s).toString(),
        .reason = json.value(u"reason"_s).toString(),
        .note = json.value(u"note"_s).toString()};
    if (json.contains(u"priority"_s)) {
        deed.priority = Word<Priority>::fromText(json.value(u"priority"_s).toString());
    }
    for (const QJsonValue field : json.value(u"changed"_s).toArray()) {
        deed.changed.append(field.toString());
    }
    return deed;
}

} // namespace loket::queue
