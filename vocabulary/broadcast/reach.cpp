#include "vocabulary/broadcast/reach.h"

#include "vocabulary/json.h"

namespace loket::broadcast {

QJsonObject Reach::toJson() const
{
    return {{u"displays"_s, displays}, {u"missing"_s, QJsonArray::fromStringList(missing)},
        {u"phones"_s, phones}, {u"people"_s, people}};
}

Reach Reach::fromJson(const QJsonObject &json)
{
    Reach reach;
    reach.displays = json.value(u"displays"_s).toInt();
    for (const QJsonValue name : json.value(u"missing"_s).toArray()) {
        reach.missing.append(name.toString());
    }
    reach.phones = json.value(u"phones"_s).toInt();
    reach.people = json.value(u"people"_s).toInt();
    return reach;
}

QJsonObject Reader::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"display"_s, isDisplay}, {u"read"_s, isRead}};
}

Result<Reader> Reader::fromJson(const QJsonObject &json)
{
    Reader reader;
    reader.id = json.value(u"id"_s).toString();
    reader.name = json.value(u"name"_s).toString();
    reader.isDisplay = json.value(u"display"_s).toBool();
    reader.isRead = json.value(u"read"_s).toBool();
    return reader.id.isEmpty() ? Result<Reader>(unreadable(u"reader.id"_s)) : reader;
}

} // namespace loket::broadcast
