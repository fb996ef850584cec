#include "vocabulary/network/network.h"

#include "vocabulary/json.h"

namespace loket::network {

QJsonObject Network::toJson() const
{
    return {{u"addresses"_s, QJsonArray::fromStringList(addresses)}, {u"isOpen"_s, isOpen},
        {u"trouble"_s, jsonOrNull(trouble)}};
}

Result<Network> Network::fromJson(const QJsonObject &json)
{
    if (!json.value(u"addresses"_s).isArray() || !json.value(u"isOpen"_s).isBool()) {
        return unreadable(u"network"_s);
    }
    Network network {{}, json.value(u"isOpen"_s).toBool(), json.value(u"trouble"_s).toString()};
    for (const QJsonValue address : json.value(u"addresses"_s).toArray()) {
        network.addresses.append(address.toString());
    }
    return network;
}

QJsonObject Trust::toJson() const
{
    return {{u"page"_s, jsonOrNull(page)}, {u"fingerprint"_s, jsonOrNull(fingerprint)},
        {u"certificate"_s, page.isEmpty() ? QJsonValue() : QJsonValue(QString(authorityFile))}};
}

Result<Trust> Trust::fromJson(const QJsonObject &json)
{
    if (!json.contains(u"page"_s)) {
        return unreadable(u"trust"_s);
    }
    return Trust {json.value(u"page"_s).toString(), json.value(u"fingerprint"_s).toString()};
}

} // namespace loket::network
