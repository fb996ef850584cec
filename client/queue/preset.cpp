#include "client/queue/preset.h"

#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::client {

namespace {

void addWords(QStringList &words, const QJsonObject &names)
{
    for (const QJsonValue name : names) {
        words.append(name.toString());
    }
}

} // namespace

Result<Preset> Preset::fromJson(const QJsonObject &json)
{
    const QString id = idText(json.value(u"id"_s));
    if (id.isEmpty()) {
        return unreadable(u"preset.id"_s);
    }
    const QJsonArray services = json.value(u"services"_s).toArray();
    Preset preset {id, static_cast<int>(services.size()), json.value(u"counters"_s).toInt()};
    for (const QJsonValue service : services) {
        addWords(preset.words, service.toObject().value(u"names"_s).toObject());
    }
    for (const QJsonValue names : json.value(u"counterNames"_s).toArray()) {
        addWords(preset.words, names.toObject());
    }
    return preset;
}

} // namespace loket::client
