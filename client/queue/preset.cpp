#include "client/queue/preset.h"

#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::client {

Result<Preset> Preset::fromJson(const QJsonObject &json)
{
    const QString id = idText(json.value(u"id"_s));
    if (id.isEmpty()) {
        return unreadable(u"preset.id"_s);
    }
    return Preset {id, static_cast<int>(json.value(u"services"_s).toArray().size()),
        json.value(u"counters"_s).toInt()};
}

} // namespace loket::client
