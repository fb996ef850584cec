#include "vocabulary/events/recordevent.h"

#include "vocabulary/json.h"

namespace loket::events {

QJsonObject RecordEvent::toJson() const
{
    QJsonObject json {{u"seq"_s, seq}, {u"time"_s, toIso(time)}, {u"actor"_s, actor},
        {u"module"_s, module}, {u"kind"_s, kind}, {u"subject"_s, subject}, {u"body"_s, body}};
    const auto put = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            json.insert(name, value);
        }
    };
    put(u"actorName"_s, actorName);
    put(u"subjectName"_s, subjectName);
    put(u"number"_s, number);
    put(u"patientId"_s, patientId);
    put(u"patientName"_s, patientName);
    return json;
}

Result<RecordEvent> RecordEvent::fromJson(const QJsonObject &json)
{
    const QString missing = firstMissing(json, {u"seq"_s, u"time"_s, u"module"_s, u"kind"_s});
    const auto time = timeIn(json, u"time"_s);
    if (!missing.isEmpty() || !time) {
        return unreadable(missing.isEmpty() ? u"time"_s : missing);
    }
    const auto text = [&json](const QString &name) { return json.value(name).toString(); };
    const qint64 seq = json.value(u"seq"_s).toInteger();
    return RecordEvent {.id = QString::number(seq),
        .seq = seq,
        .time = *time,
        .actor = text(u"actor"_s),
        .actorName = text(u"actorName"_s),
        .module = text(u"module"_s),
        .kind = text(u"kind"_s),
        .subject = text(u"subject"_s),
        .subjectName = text(u"subjectName"_s),
        .number = text(u"number"_s),
        .patientId = text(u"patientId"_s),
        .patientName = text(u"patientName"_s),
        .body = json.value(u"body"_s).toObject()};
}

} // namespace loket::events
