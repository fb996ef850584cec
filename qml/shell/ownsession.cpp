#include "qml/shell/ownsession.h"

#include "vocabulary/json.h"

namespace loket::console {

Result<OwnSession> OwnSession::fromJson(const QJsonObject &json)
{
    const OwnSession session {json.value(u"id"_s).toString(), json.value(u"userAgent"_s).toString(),
        json.value(u"address"_s).toString(), timeFromJson(json.value(u"createdAt"_s)).toLocalTime(),
        timeFromJson(json.value(u"lastUsedAt"_s)).toLocalTime(), json.value(u"isOwn"_s).toBool()};
    if (session.id.isEmpty()) {
        return unreadable(u"session.id"_s);
    }
    return session;
}

} // namespace loket::console
