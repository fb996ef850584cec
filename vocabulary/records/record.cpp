#include "vocabulary/records/record.h"

#include "vocabulary/json.h"

#include <array>

namespace loket::records {
namespace {

constexpr std::array<QStringView, 4> priorityWords {u"URGENT", u"HIGH", u"NORMAL", u"LOW"};

} // namespace

std::span<const QStringView> wordsOf(Priority /*priority*/)
{
    return priorityWords;
}

QJsonObject Record::toJson() const
{
    QJsonObject json = inList();
    json.insert(u"body"_s, body);
    return json;
}

QJsonObject Record::inList() const
{
    QJsonObject json {{u"id"_s, id}, {u"kind"_s, kind}, {u"subject"_s, subject},
        {u"status"_s, status}, {u"createdBy"_s, createdBy},
        {u"assignedTo"_s, jsonOrNull(assignedTo)},
        {u"participants"_s, QJsonArray::fromStringList(participants)}, {u"updatedBy"_s, updatedBy},
        {u"createdAt"_s, toIso(createdAt)}, {u"updatedAt"_s, toIso(updatedAt)},
        {u"commentCount"_s, commentCount}, {u"version"_s, version}, {u"over"_s, isOver}};
    if (!priority.text().isEmpty()) {
        json.insert(u"priority"_s, priority.text());
    }
    return json;
}

Result<Record> Record::fromJson(const QJsonObject &json)
{
    if (const QString missing = firstMissing(json, {u"id"_s, u"kind"_s, u"status"_s});
        !missing.isEmpty()) {
        return unreadable(u"record."_s + missing);
    }
    const auto createdAt = timeIn(json, u"createdAt"_s);
    const auto updatedAt = timeIn(json, u"updatedAt"_s);
    if (!createdAt || !updatedAt) {
        return unreadable(u"record.createdAt"_s);
    }
    Record record;
    record.id = idText(json[u"id"]);
    record.kind = json[u"kind"].toString();
    record.subject = json[u"subject"].toString();
    record.body = json[u"body"].toString();
    record.status = json[u"status"].toString();
    record.priority = Word<Priority>::fromText(json[u"priority"].toString());
    record.createdBy = idText(json[u"createdBy"]);
    record.assignedTo = idText(json[u"assignedTo"]);
    for (const QJsonValue person : json[u"participants"].toArray()) {
        record.participants.append(idText(person));
    }
    record.updatedBy = idText(json[u"updatedBy"]);
    record.createdAt = *createdAt;
    record.updatedAt = *updatedAt;
    record.commentCount = json[u"commentCount"].toInt();
    record.version = json[u"version"].toInt();
    record.isOver = json[u"over"].toBool();
    return record;
}

QDateTime Record::createdTime() const
{
    return timeOf(createdAt);
}

QDateTime Record::updatedTime() const
{
    return timeOf(updatedAt);
}

QJsonObject Comment::toJson() const
{
    return {{u"id"_s, id}, {u"recordId"_s, recordId}, {u"text"_s, text},
        {u"createdBy"_s, createdBy}, {u"createdAt"_s, toIso(createdAt)}};
}

Result<Comment> Comment::fromJson(const QJsonObject &json)
{
    const auto createdAt = timeIn(json, u"createdAt"_s);
    if (!createdAt || !json[u"id"].isString()) {
        return unreadable(u"comment"_s);
    }
    return Comment {.id = json[u"id"].toString(),
        .recordId = json[u"recordId"].toString(),
        .text = json[u"text"].toString(),
        .createdBy = idText(json[u"createdBy"]),
        .createdAt = *createdAt};
}

QDateTime Comment::createdTime() const
{
    return timeOf(createdAt);
}

} // namespace loket::records
