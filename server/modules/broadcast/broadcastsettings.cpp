#include "modules/broadcast/broadcastsettings.h"

namespace loket::broadcast {
namespace {

const QString openKey = u"broadcast.most_open"_s;
const QString minuteKey = u"broadcast.per_minute"_s;

} // namespace

QList<ModuleSetting> declaredSettings()
{
    const BroadcastSettings standard;
    return {ModuleSetting::wholeNumber({openKey, {}, {},
                                           u"Broadcasts that are current or planned at the same "
                                           "time."_s},
                standard.mostOpen, 1, 100),
        ModuleSetting::wholeNumber(
            {minuteKey, {}, {}, u"Broadcasts that one person may send in a minute."_s},
            standard.perMinute, 1, 120)};
}

BroadcastSettings settingsFrom(const Settings &settings)
{
    const QHash<QString, QString> &values = settings.ofModules;
    if (!values.contains(openKey)) {
        return {};
    }
    return {
        .mostOpen = values.value(openKey).toInt(), .perMinute = values.value(minuteKey).toInt()};
}

} // namespace loket::broadcast
