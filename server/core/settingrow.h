// The rows of the table of settings: what each is, and how its text becomes a value.
#pragma once

#include "core/settings.h"

#include <functional>

namespace loket {

struct SettingRow {
    SettingInfo info;
    QString allowed; // ends the sentence "It must be …"
    std::function<bool(Settings &, const QString &)> assign; // false: not allowed
    SettingForm form = {};
    QString standard = {}; // as text
};

// In the order of --help, those of modules last.
QList<SettingRow> settingRows(const QList<ModuleSetting> &ofModules);

// Texts separated by commas.
QStringList entriesOf(const QString &list);

} // namespace loket
