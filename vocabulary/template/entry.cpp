#include "vocabulary/template/entry.h"

#include <QJsonDocument>

namespace loket::templates {

QString Entry::text() const
{
    const QString text = originalData.value(u"text"_s).toString();
    return originalData.size() == 1 && !text.isEmpty()
        ? text
        : QString::fromUtf8(QJsonDocument(originalData).toJson(QJsonDocument::Compact));
}

QJsonObject Entry::toJson() const
{
    return {{u"id"_s, id}, {u"originalData"_s, originalData},
        {u"processedAt"_s, toIso(processedAt)}, {u"status"_s, u"processed"_s}};
}

QDateTime Entry::processedTime() const
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(processedAt));
}

Result<Entry> Entry::fromJson(const QJsonObject &json)
{
    const auto processedAt = instantFromIso(json.value(u"processedAt"_s).toString());
    const QString id = json.value(u"id"_s).toString();
    if (!processedAt || id.isEmpty()) {
        return fail(u"UNREADABLE_ANSWER"_s, u"An entry has no id or no time."_s, 502);
    }
    return Entry {id, json.value(u"originalData"_s).toObject(), *processedAt};
}

} // namespace loket::templates
