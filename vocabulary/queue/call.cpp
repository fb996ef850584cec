#include "vocabulary/queue/call.h"

#include "vocabulary/json.h"

namespace loket::queue {

namespace {

QStringList languagesIn(const QJsonObject &json)
{
    QStringList languages;
    for (const QJsonValue language : json.value(u"languages"_s).toArray()) {
        languages.append(language.toString());
    }
    return languages;
}

// Nothing where nobody speaks.
void putVoice(QJsonObject &json, const QStringList &languages, const QString &wav)
{
    if (!wav.isEmpty()) {
        json.insert(u"languages"_s, QJsonArray::fromStringList(languages));
        json.insert(u"wav"_s, wav);
    }
}

} // namespace

QJsonObject NowServing::toJson() const
{
    return {{u"number"_s, number}, {u"counter"_s, counterName}, {u"counterId"_s, counterId},
        {u"state"_s, state.text()}, {u"calls"_s, calls}, {u"calledAt"_s, jsonOrNull(calledAt)}};
}

Result<NowServing> NowServing::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"number"_s}); !member.isEmpty()) {
        return unreadable(u"nowServing."_s + member);
    }
    return NowServing {.number = json.value(u"number"_s).toString(),
        .counterId = idText(json.value(u"counterId"_s)),
        .counterName = json.value(u"counter"_s).toString(),
        .state = Word<State>::fromText(json.value(u"state"_s).toString()),
        .calls = json.value(u"calls"_s).toInt(),
        .calledAt = timeIn(json, u"calledAt"_s)};
}

QJsonObject RecentCall::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"number"_s, number}, {u"counterId"_s, counterId},
        {u"counterName"_s, counterName}, {u"calledAt"_s, jsonOrNull(calledAt)}};
    putVoice(json, languages, wav);
    return json;
}

Result<RecentCall> RecentCall::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"number"_s}); !member.isEmpty()) {
        return unreadable(u"recentCall."_s + member);
    }
    return RecentCall {.id = idText(json.value(u"id"_s)),
        .number = json.value(u"number"_s).toString(),
        .counterId = idText(json.value(u"counterId"_s)),
        .counterName = json.value(u"counterName"_s).toString(),
        .calledAt = timeIn(json, u"calledAt"_s),
        .languages = languagesIn(json),
        .wav = json.value(u"wav"_s).toString()};
}

QJsonObject Announcement::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"number"_s, number}, {u"serviceId"_s, serviceId},
        {u"counterId"_s, counterId}, {u"counterName"_s, counterName}, {u"text"_s, text},
        {u"calls"_s, calls}};
    putVoice(json, languages, wav);
    return json;
}

Result<Announcement> Announcement::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"number"_s}); !member.isEmpty()) {
        return unreadable(u"announcement."_s + member);
    }
    return Announcement {.id = idText(json.value(u"id"_s)),
        .number = json.value(u"number"_s).toString(),
        .serviceId = idText(json.value(u"serviceId"_s)),
        .counterId = idText(json.value(u"counterId"_s)),
        .counterName = json.value(u"counterName"_s).toString(),
        .text = json.value(u"text"_s).toObject(),
        .languages = languagesIn(json),
        .wav = json.value(u"wav"_s).toString(),
        .calls = json.value(u"calls"_s).toInt(1)};
}

} // namespace loket::queue
