#include "servicepicture.h"

#include "vocabulary/json.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace loket::display {

namespace {

// Empty: it has none in this language.
QString nameInLanguage(const QJsonObject &json)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    return json.value(u"names"_s).toObject().value(language).toString();
}

Instant calledAt(const QJsonObject &json, Instant otherwise)
{
    return instantFromIso(json.value(u"calledAt"_s).toString()).value_or(otherwise);
}

QList<Call> openCalls(
    const QJsonArray &nowServing, const QString &serviceId, const CounterNames &names, Instant now)
{
    QList<Call> calls;
    for (const QJsonValue &entry : nowServing) {
        const QJsonObject at = entry.toObject();
        const QString number = at.value(u"number"_s).toString();
        const QString counter = counterIn(at, u"counter"_s, names);
        if (!number.isEmpty()) {
            calls.append({number, number, counter, serviceId, calledAt(at, Instant {}), now});
        }
    }
    return calls;
}

QList<Call> recentCalls(
    const QJsonArray &recent, const QString &serviceId, const CounterNames &names, Instant now)
{
    QList<Call> calls;
    for (const QJsonValue &entry : recent) {
        const QJsonObject at = entry.toObject();
        const QString id = idText(at.value(u"id"_s));
        const QString number = at.value(u"number"_s).toString();
        const QString counter = counterIn(at, u"counterName"_s, names);
        const Instant time = calledAt(at, now);
        if (!id.isEmpty() && !number.isEmpty()) {
            calls.append({id, number, counter, serviceId, time, time});
        }
    }
    std::sort(calls.begin(), calls.end(),
        [](const Call &one, const Call &other) { return one.time < other.time; });
    return calls;
}

} // namespace

CounterNames readCounterNames(const QJsonObject &answer)
{
    CounterNames names;
    for (const QJsonValue &entry : answer.value(u"counters"_s).toArray()) {
        if (const QString name = nameInLanguage(entry.toObject()); !name.isEmpty()) {
            names.insert(idText(entry[u"id"]), name);
        }
    }
    return names;
}

QString counterIn(const QJsonObject &json, const QString &member, const CounterNames &names)
{
    const QString id = idText(json.value(u"counterId"_s));
    return names.value(id, json.value(member).toString());
}

Result<ServicePicture> ServicePicture::fromJson(
    const QJsonObject &json, const CounterNames &names, Instant now)
{
    return client::Service::fromJson(json).map([&](client::Service service) {
        if (const QString name = nameInLanguage(json); !name.isEmpty()) {
            service.name = name;
        }
        const QString id = service.id;
        return ServicePicture {std::move(service),
            openCalls(json.value(u"nowServing"_s).toArray(), id, names, now),
            recentCalls(json.value(u"recentCalls"_s).toArray(), id, names, now)};
    });
}

} // namespace loket::display
