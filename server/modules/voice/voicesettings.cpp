#include "modules/voice/voicesettings.h"

#include "vocabulary/voice/names.h"

#include <QFileInfo>

#include <algorithm>

namespace loket::voice {

namespace {

const QString languagesKey = u"voice.languages"_s;
const QString clipsKey = u"voice.clips"_s;

QStringList languagesIn(const QString &text)
{
    QStringList all;
    for (const QString &language : text.split(u',', Qt::SkipEmptyParts)) {
        all.append(language.trimmed());
    }
    return all;
}

bool areLanguages(const QString &text)
{
    const QStringList all = languagesIn(text);
    return std::all_of(all.begin(), all.end(),
        [](const QString &language) { return languages().contains(language); });
}

} // namespace

QList<ModuleSetting> declaredSettings()
{
    const VoiceSettings standard;
    return {
        {{languagesKey, {}, {},
             u"Languages in which calls are spoken, after the patient's own; none: no call is."_s},
            standard.languages.join(u','), u"a list of "_s + languages().join(u", "_s),
            areLanguages, {.kind = SettingForm::Kind::List, .choices = languages()}},
        {{clipsKey, {}, {},
             u"Folder with recorded clips of numbers, letters and places; without one a synthetic voice speaks."_s},
            standard.clips, u"a folder that can be read, or nothing"_s,
            [](const QString &text) { return text.isEmpty() || QFileInfo(text).isDir(); }}};
}

VoiceSettings settingsFrom(const Settings &settings)
{
    const QHash<QString, QString> &values = settings.ofModules;
    if (!values.contains(languagesKey)) {
        return {};
    }
    return {.languages = languagesIn(values.value(languagesKey)), .clips = values.value(clipsKey)};
}

} // namespace loket::voice
