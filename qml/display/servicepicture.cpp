#include "servicepicture.h"

#include "client/json.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace loket::display {

namespace {

QString nameInLanguage(const QJsonObject &json)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    return json.value(u"names"_s).toObject().value(language).toString();
}

QList<Call> openCalls(const QJsonArray &nowServing, const QString &serviceId, Instant now)
{
    QList<Call> calls;
    for (const QJsonValue &at : nowServing) {
        const QString number = at[u"number"].toString();
        const Instant time = instantFromIso(at[u"calledAt"].toString()).value_or(Instant {});
        if (!number.isEmpty()) {
            calls.append({number, number, at[u"counter"].toString(), serviceId, time, now});
        }
    }
    return calls;
}

QList<Call> recentCalls(const QJsonArray &recent, const QString &serviceId, Instant now)
{
    QList<Call> calls;
    for (const QJsonValue &entry : recent) {
        const QString id = client::idText(entry[u"id"]);
        const QString number = entry[u"number"].toString();
        const Instant time = instantFromIso(entry[u"calledAt"].toString()).value_or(now);
        if (!id.isEmpty() && !number.isEmpty()) {
            calls.append({id, number, entry[u"counterName"].toString(), serviceId, time, time});
        }
    }
    std::sort(calls.begin(), calls.end(),
        [](const Call &one, const Call &other) { return one.time < other.time; });
    return calls;
}

} // namespace

Result<ServicePicture> ServicePicture::fromJson(const QJsonObject &json, Instant now)
{
    return client::Service::fromJson(json).map([&](client::Service service) {
        if (const QString name = nameInLanguage(json); !name.isEmpty()) {
            service.name = name;
        }
        const QString id = service.id;
        return ServicePicture {std::move(service),
            openCalls(json.value(u"nowServing"_s).toArray(), id, now),
            recentCalls(json.value(u"recentCalls"_s).toArray(), id, now)};
    });
}

} // namespace loket::display
