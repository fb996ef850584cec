#include "vocabulary/doer.h"

namespace loket {

using namespace Qt::Literals::StringLiterals;

QJsonObject Doer::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

Doer Doer::fromJson(const QJsonValue &json)
{
    return {json[u"id"_s].toString(), json[u"name"_s].toString()};
}

} // namespace loket
