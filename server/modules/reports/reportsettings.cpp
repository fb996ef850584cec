#include "modules/reports/reportsettings.h"

#include "core/settingrow.h"

#include <QDir>

#include <algorithm>

namespace loket::reports {
namespace {

const QString foldersKey = u"reports.folders"_s;

bool arePaths(const QString &text)
{
    const QStringList all = entriesOf(text);
    return std::all_of(
        all.begin(), all.end(), [](const QString &path) { return QDir::isAbsolutePath(path); });
}

} // namespace

// Changed in loket.toml alone (core/settingchange): who may have reports made daily may not say by
// himself where the server writes.
QList<ModuleSetting> declaredSettings()
{
    return {
        {{foldersKey, {}, {},
             u"Folders into which, and below which, reports may be put every day, beside exports in the data folder."_s},
            {}, u"a list of whole paths of folders"_s, arePaths,
            {.kind = SettingForm::Kind::List}}};
}

ReportSettings settingsFrom(const Settings &settings)
{
    return {.folders = entriesOf(settings.ofModules.value(foldersKey))};
}

} // namespace loket::reports
