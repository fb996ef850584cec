#include "servicepicture.h"

#include "vocabulary/json.h"
#include "vocabulary/queue/counter.h"

#include <QLocale>

#include <algorithm>

namespace loket::display {

using queue::Counter;
using queue::NowServing;
using queue::RecentCall;
using queue::ServiceStatus;

namespace {

QString screenLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

QList<Call> openCalls(const ServiceStatus &service, const CounterNames &names, Instant now)
{
    QList<Call> calls;
    for (const NowServing &at : service.nowServing) {
        calls.append({at.number, at.number, names.value(at.counterId, at.counterName), service.id,
            at.calledAt.value_or(Instant {}), now});
    }
    return calls;
}

QList<Call> recentCalls(const QList<RecentCall> &recent, const QString &serviceId,
    const CounterNames &names, Instant now)
{
    QList<Call> calls;
    for (const RecentCall &call : recent) {
        const Instant time = call.calledAt.value_or(now);
        calls.append({call.id, call.number, names.value(call.counterId, call.counterName),
            serviceId, time, time, true, call.wav, call.languages});
    }
    std::sort(calls.begin(), calls.end(),
        [](const Call &one, const Call &other) { return one.time < other.time; });
    return calls;
}

} // namespace

CounterNames readCounterNames(const QJsonObject &answer)
{
    CounterNames names;
    for (const Counter &counter : readableOf<Counter>(answer.value(u"counters"_s).toArray())) {
        const QString name = counter.names.value(screenLanguage()).toString();
        if (!name.isEmpty()) {
            names.insert(counter.id, name);
        }
    }
    return names;
}

Result<ServicePicture> ServicePicture::fromJson(
    const QJsonObject &json, const CounterNames &names, Instant now)
{
    return ServiceStatus::fromJson(json).map([&](ServiceStatus service) {
        service.name = service.nameIn(screenLanguage());
        const auto recent = readableOf<RecentCall>(json.value(u"recentCalls"_s).toArray());
        return ServicePicture {
            service, openCalls(service, names, now), recentCalls(recent, service.id, names, now)};
    });
}

} // namespace loket::display
