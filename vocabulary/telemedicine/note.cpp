#include "vocabulary/telemedicine/note.h"

#include "vocabulary/json.h"

namespace loket::telemedicine {

QJsonObject Note::toJson() const
{
    return {{u"id"_s, id}, {u"userId"_s, userId}, {u"userName"_s, userName}, {u"note"_s, note},
        {u"at"_s, toIso(at)}};
}

Result<Note> Note::fromJson(const QJsonObject &json)
{
    const auto at = timeIn(json, u"at"_s);
    if (!at || idText(json.value(u"id"_s)).isEmpty()) {
        return unreadable(at ? u"note.id"_s : u"note.at"_s);
    }
    return Note {idText(json.value(u"id"_s)), json.value(u"userId"_s).toString(),
        json.value(u"userName"_s).toString(), json.value(u"note"_s).toString(), *at};
}

QDateTime Note::time() const
{
    return timeOf(at);
}

} // namespace loket::telemedicine
