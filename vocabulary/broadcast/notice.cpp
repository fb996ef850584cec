#include "vocabulary/broadcast/notice.h"

#include "vocabulary/json.h"

namespace loket::broadcast {

Notice Notice::of(const Broadcast &broadcast)
{
    return {.id = broadcast.id,
        .level = broadcast.level,
        .texts = broadcast.texts,
        .everyDisplay = broadcast.audience.everyDisplay,
        .displaysOf = broadcast.audience.displaysOf,
        .until = broadcast.until};
}

bool Notice::isForDisplayOf(const QStringList &serviceIds) const
{
    Audience displays;
    displays.everyDisplay = everyDisplay;
    displays.displaysOf = displaysOf;
    return displays.hasDisplayOf(serviceIds);
}

QJsonObject Notice::toJson() const
{
    return {{u"id"_s, id}, {u"level"_s, level.text()}, {u"texts"_s, texts},
        {u"everyDisplay"_s, everyDisplay},
        {u"displaysOf"_s, QJsonArray::fromStringList(displaysOf)}, {u"until"_s, toIso(until)}};
}

Result<Notice> Notice::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"level"_s}); !member.isEmpty()) {
        return unreadable(u"notice."_s + member);
    }
    const auto until = timeIn(json, u"until"_s);
    const QJsonObject texts = json.value(u"texts"_s).toObject();
    if (!until || texts.isEmpty()) {
        return unreadable(until ? u"notice.texts"_s : u"notice.until"_s);
    }
    const Audience audience = Audience::fromJson(json);
    return Notice {.id = json.value(u"id"_s).toString(),
        .level = Word<Level>::fromText(json.value(u"level"_s).toString()),
        .texts = texts,
        .everyDisplay = audience.everyDisplay,
        .displaysOf = audience.displaysOf,
        .until = *until};
}

} // namespace loket::broadcast
