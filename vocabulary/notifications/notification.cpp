#include "vocabulary/notifications/notification.h"

namespace loket::notifications {

QJsonObject Notification::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"kind"_s, kind}, {u"room"_s, room}, {u"about"_s, about},
        {u"data"_s, data}, {u"createdAt"_s, toIso(createdAt)}, {u"read"_s, isRead}};
    put(json, u"by"_s, by);
    return json;
}

Result<Notification> Notification::fromJson(const QJsonObject &json)
{
    const QString missing = firstMissing(json, {u"id"_s, u"kind"_s});
    const std::optional<Instant> at = timeIn(json, u"createdAt"_s);
    if (!missing.isEmpty() || !at) {
        return unreadable(u"notification."_s + (at ? missing : u"createdAt"_s));
    }
    Notification read;
    read.id = idText(json.value(u"id"_s));
    read.kind = json.value(u"kind"_s).toString();
    read.room = json.value(u"room"_s).toString();
    read.about = json.value(u"about"_s).toString();
    read.data = json.value(u"data"_s).toObject();
    read.by = Doer::fromJson(json.value(u"by"_s));
    read.createdAt = *at;
    read.isRead = json.value(u"read"_s).toBool();
    return read;
}

} // namespace loket::notifications
