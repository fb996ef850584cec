#include "modules/notifications/notificationsettings.h"

namespace loket::notifications {
namespace {

const QString keptKey = u"notifications.most_kept"_s;
const QString daysKey = u"notifications.days"_s;
const QString displayKey = u"notifications.display_minutes"_s;

} // namespace

QList<ModuleSetting> declaredSettings()
{
    const NotificationSettings standard;
    return {ModuleSetting::wholeNumber(
                {keptKey, {}, {}, u"Notifications that are kept for one person."_s},
                standard.mostKept, 20, 1'000),
        ModuleSetting::wholeNumber(
            {daysKey, {}, {}, u"After so many days a notification is not shown any more."_s},
            standard.days, 1, 365),
        ModuleSetting::wholeNumber({displayKey, {}, {},
                                       u"Minutes that a display is down before administrators "
                                       "are told; 0: they are not."_s},
            standard.displayMinutes, 0, 1'440)};
}

NotificationSettings settingsFrom(const Settings &settings)
{
    const QHash<QString, QString> &values = settings.ofModules;
    if (!values.contains(keptKey)) {
        return {};
    }
    return {.mostKept = values.value(keptKey).toInt(),
        .days = values.value(daysKey).toInt(),
        .displayMinutes = values.value(displayKey).toInt()};
}

} // namespace loket::notifications
