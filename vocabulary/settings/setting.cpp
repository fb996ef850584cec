#include "vocabulary/settings/setting.h"

#include "vocabulary/json.h"

#include <array>

namespace loket::settings {
namespace {

// As SettingForm has them.
constexpr std::array<QStringView, 5> kindWords {u"text", u"number", u"flag", u"choice", u"list"};

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue text : array.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

QString fixedBy(const ShownSetting &shown)
{
    switch (shown.source) {
    case SettingSource::CommandLine:
        return u"--"_s + shown.info.option;
    case SettingSource::Environment:
        return shown.info.variable;
    case SettingSource::File:
    case SettingSource::Standard:
        return shown.isForTheFileAlone ? u"loket.toml"_s : QString();
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const QStringView> wordsOf(Kind)
{
    return kindWords;
}

QString Setting::part() const
{
    if (QString module = id.section(u'.', 0, -2); !module.isEmpty()) {
        return module;
    }
    return id.startsWith(u"session_"_s) ? u"session"_s : u"server"_s;
}

Setting Setting::of(const ShownSetting &shown)
{
    Setting setting;
    setting.id = shown.info.key;
    setting.kind = static_cast<Kind>(shown.form.kind);
    setting.least = shown.form.least;
    setting.most = shown.form.most;
    setting.choices = shown.form.choices;
    setting.standard = shown.standard;
    setting.current = shown.value;
    setting.next = shown.next;
    setting.fixedBy = settings::fixedBy(shown);
    setting.about = shown.info.about;
    return setting;
}

QJsonObject Setting::toJson() const
{
    return {{u"key"_s, id}, {u"kind"_s, kind.text()}, {u"least"_s, least}, {u"most"_s, most},
        {u"choices"_s, QJsonArray::fromStringList(choices)}, {u"standard"_s, standard},
        {u"current"_s, current}, {u"next"_s, next}, {u"fixedBy"_s, jsonOrNull(fixedBy)},
        {u"about"_s, about}};
}

Result<Setting> Setting::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"key"_s, u"kind"_s}); !member.isEmpty()) {
        return unreadable(u"setting."_s + member);
    }
    Setting setting;
    setting.id = json.value(u"key"_s).toString();
    setting.kind = Word<Kind>::fromText(json.value(u"kind"_s).toString());
    setting.least = json.value(u"least"_s).toInt();
    setting.most = json.value(u"most"_s).toInt();
    setting.choices = textsIn(json.value(u"choices"_s));
    setting.standard = json.value(u"standard"_s).toString();
    setting.current = json.value(u"current"_s).toString();
    setting.next = json.value(u"next"_s).toString();
    setting.fixedBy = json.value(u"fixedBy"_s).toString();
    setting.about = json.value(u"about"_s).toString();
    return setting;
}

QJsonObject TrustedAddress::toJson() const
{
    return {{u"address"_s, id}, {u"role"_s, role}};
}

Result<TrustedAddress> TrustedAddress::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"address"_s, u"role"_s}); !member.isEmpty()) {
        return unreadable(u"trusted."_s + member);
    }
    TrustedAddress trusted;
    trusted.id = json.value(u"address"_s).toString();
    trusted.role = json.value(u"role"_s).toString();
    return trusted;
}

} // namespace loket::settings
