// What an installation has set, for who looks after it, and how that is changed in loket.toml. What
// the command line or the environment says stays theirs.
#pragma once

#include "core/settings.h"

namespace loket {

// A setting as it is now, and as it would be from the next start on.
struct ShownSetting {
    SettingInfo info;
    SettingForm form;
    QString standard; // where nobody says anything
    QString value; // that the program runs with
    SettingSource source = SettingSource::Standard;
    QString next; // that the file has now; the same as `value` where nothing waits for a start
    // A wrong value could keep the server from starting, and then no screen could mend it.
    bool isForTheFileAlone = false;
};

// All, in the order of the table. SETTING_INVALID where the file cannot be read now.
Result<QList<ShownSetting>> shownSettings(
    const Settings &settings, const QList<ModuleSetting> &ofModules = {});

// What the next start would say of the file as it is now: SETTING_INVALID, with the `setting` and
// its `value` where it is one of them.
Result<Done> mayStartAgain(const Settings &settings, const QList<ModuleSetting> &ofModules = {});

// Says `value` in the file, or nothing where there is none. NOT_FOUND; SETTING_FIXED where the
// command line or the environment says it, or the file alone may; SETTING_REFUSED, with what is
// allowed; SETTINGS_NOT_WRITTEN. Gives the text that the file had for it before.
Result<std::optional<QString>> changeSetting(const Settings &settings,
    const QList<ModuleSetting> &ofModules, const QString &key, const std::optional<QString> &value);

// An address as loket.toml names it, `192.168.1.9`. ADDRESS_INVALID where it is none of one
// computer; ADDRESS_IS_PROXY where whoever comes through it would be trusted.
Result<QString> trustableAddress(const Settings &settings, const QString &address);

// Gives everybody at this address a role without a sign-in, in the file; none: as everybody else.
Result<Done> changeTrust(
    const Settings &settings, const QString &address, const std::optional<QString> &role);

} // namespace loket
