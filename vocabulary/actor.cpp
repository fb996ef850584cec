#include "vocabulary/actor.h"

namespace loket {

using namespace Qt::Literals::StringLiterals;

QJsonObject Actor::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

Actor Actor::fromJson(const QJsonValue &json)
{
    return {json[u"id"_s].toString(), json[u"name"_s].toString()};
}

} // namespace loket
