#include "modules/pictures/picturessettings.h"

#include <QFileInfo>

namespace loket::pictures {

namespace {

using std::chrono::seconds;

const QString folderKey = u"pictures.folder"_s;
const QString afterKey = u"pictures.after_seconds"_s;
const QString eachKey = u"pictures.each_seconds"_s;

int secondsOf(Millis time)
{
    return static_cast<int>(time / seconds(1));
}

} // namespace

QList<ModuleSetting> declaredSettings()
{
    const PicturesSettings standard;
    return {{{folderKey, {}, {},
                 u"Folder with pictures that displays show between calls; empty: none."_s},
                standard.folder, u"a folder that can be read, or nothing"_s,
                [](const QString &text) { return text.isEmpty() || QFileInfo(text).isDir(); }},
        ModuleSetting::wholeNumber(
            {afterKey, {}, {}, u"Seconds without a call after which displays show pictures."_s},
            secondsOf(standard.after), 5, 3600, u"s"_s),
        ModuleSetting::wholeNumber(
            {eachKey, {}, {}, u"Seconds that one picture stands where there are several."_s},
            secondsOf(standard.each), 3, 3600, u"s"_s)};
}

PicturesSettings settingsFrom(const Settings &settings)
{
    const QHash<QString, QString> &values = settings.ofModules;
    if (!values.contains(folderKey)) {
        return {};
    }
    return {.folder = values.value(folderKey),
        .after = seconds(values.value(afterKey).toInt()),
        .each = seconds(values.value(eachKey).toInt())};
}

} // namespace loket::pictures
