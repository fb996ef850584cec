#include "vocabulary/clinic/clinic.h"

#include "vocabulary/json.h"

#include <array>

namespace loket::clinic {
namespace {

constexpr std::array<QStringView, 4> progressWords {u"none", u"begun", u"left", u"done"};
constexpr std::array<QStringView, 4> stepWords {u"name", u"services", u"screens", u"try"};

} // namespace

std::span<const QStringView> wordsOf(Progress)
{
    return progressWords;
}

std::span<const QStringView> wordsOf(Step)
{
    return stepWords;
}

QJsonObject Clinic::toJson() const
{
    return {{u"name"_s, name}, {u"logo"_s, jsonOrNull(logo)}};
}

Result<Clinic> Clinic::fromJson(const QJsonObject &json)
{
    if (!json.value(u"name"_s).isString()) {
        return unreadable(u"clinic.name"_s);
    }
    return Clinic {json.value(u"name"_s).toString(), json.value(u"logo"_s).toString()};
}

QJsonObject FirstStart::toJson() const
{
    return {{u"progress"_s, progress.text()}, {u"step"_s, step.text()}};
}

Result<FirstStart> FirstStart::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"progress"_s, u"step"_s}); !member.isEmpty()) {
        return unreadable(u"firstStart."_s + member);
    }
    return FirstStart {Word<Progress>::fromText(json.value(u"progress"_s).toString()),
        Word<Step>::fromText(json.value(u"step"_s).toString())};
}

} // namespace loket::clinic
