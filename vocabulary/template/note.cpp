#include "vocabulary/template/note.h"

namespace loket::notes {

QJsonObject Note::toJson() const
{
    return {{u"id"_s, id}, {u"text"_s, text}, {u"authorId"_s, authorId},
        {u"authorName"_s, authorName}, {u"createdAt"_s, toIso(createdAt)}};
}

QDateTime Note::createdTime() const
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(createdAt));
}

Result<Note> Note::fromJson(const QJsonObject &json)
{
    const auto createdAt = instantFromIso(json.value(u"createdAt"_s).toString());
    const QString id = json.value(u"id"_s).toString();
    if (!createdAt || id.isEmpty()) {
        return fail(u"UNREADABLE_ANSWER"_s, u"A note has no id or no time."_s, 502);
    }
    return Note {.id = id,
        .text = json.value(u"text"_s).toString(),
        .authorId = json.value(u"authorId"_s).toString(),
        .authorName = json.value(u"authorName"_s).toString(),
        .createdAt = *createdAt};
}

} // namespace loket::notes
