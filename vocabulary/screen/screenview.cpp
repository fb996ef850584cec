#include "vocabulary/screen/screenview.h"

#include "vocabulary/json.h"

#include <algorithm>
#include <array>

namespace loket::screen {

namespace {

constexpr std::array<QStringView, 6> soundWords {
    u"ready", u"off", u"quiet", u"blocked", u"no_device", u"failed"};
constexpr std::array<QStringView, 4> layoutWords {u"auto", u"one", u"several", u"many"};
constexpr int whole = 100;

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue text : array.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

} // namespace

std::span<const QStringView> wordsOf(Sound)
{
    return soundWords;
}

std::span<const QStringView> wordsOf(Layout)
{
    return layoutWords;
}

bool isTrouble(Sound sound)
{
    return sound == Sound::Blocked || sound == Sound::NoDevice || sound == Sound::Failed;
}

// Times of this form are in the order of their texts.
bool View::isQuietAt(const QString &time) const
{
    if (quietFrom.isEmpty() || quietFrom == quietTo) {
        return false;
    }
    return quietFrom < quietTo ? quietFrom <= time && time < quietTo
                               : quietFrom <= time || time < quietTo;
}

QJsonObject View::toJson() const
{
    return {{u"services"_s, QJsonArray::fromStringList(services)}, {u"language"_s, language},
        {u"sound"_s, hasSound}, {u"volume"_s, volume}, {u"zone"_s, zone},
        {u"spokenIn"_s, QJsonArray::fromStringList(spokenIn)}, {u"quietFrom"_s, quietFrom},
        {u"quietTo"_s, quietTo}, {u"also"_s, QJsonArray::fromStringList(also)},
        {u"turns"_s, takesTurns}, {u"layout"_s, layout.text()}, {u"ticker"_s, ticker}};
}

View View::with(const QJsonObject &changes) const
{
    QJsonObject json = toJson();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        json.insert(change.key(), change.value());
    }
    return fromJson(json);
}

View View::fromJson(const QJsonObject &json)
{
    return {textsIn(json.value(u"services"_s)), json.value(u"language"_s).toString(),
        json.value(u"sound"_s).toBool(true),
        std::clamp(json.value(u"volume"_s).toInt(whole), 1, whole),
        json.value(u"zone"_s).toString(), textsIn(json.value(u"spokenIn"_s)),
        json.value(u"quietFrom"_s).toString(), json.value(u"quietTo"_s).toString(),
        textsIn(json.value(u"also"_s)), json.value(u"turns"_s).toBool(),
        Word<Layout>::fromText(json.value(u"layout"_s).toString(u"auto"_s)),
        json.value(u"ticker"_s).toString()};
}

QJsonObject VoicePart::toJson() const
{
    return {{u"speaks"_s, speaks}, {u"services"_s, QJsonArray::fromStringList(services)}};
}

VoicePart VoicePart::fromJson(const QJsonValue &json)
{
    return {json[u"speaks"_s].toBool(true), textsIn(json[u"services"_s])};
}

} // namespace loket::screen
