#include "servicepicture.h"

#include "vocabulary/json.h"
#include "vocabulary/queue/counter.h"

#include <algorithm>

namespace loket::display {

using queue::Counter;
using queue::NowServing;
using queue::RecentCall;
using queue::ServiceStatus;

namespace {

QList<Call> openCalls(const ServiceStatus &service, Instant now)
{
    QList<Call> calls;
    for (const NowServing &at : service.nowServing) {
        Call call {at.number, at.number, at.counterName, service.id,
            at.calledAt.value_or(Instant {}), now};
        call.counterId = at.counterId;
        calls.append(call);
    }
    return calls;
}

QList<Call> recentCalls(const QList<RecentCall> &recent, const QString &serviceId, Instant now)
{
    QList<Call> calls;
    for (const RecentCall &call : recent) {
        const Instant time = call.calledAt.value_or(now);
        calls.append({call.id, call.number, call.counterName, serviceId, time, time, true, call.wav,
            call.languages, call.counterId});
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
        names.insert(counter.id, counter.names);
    }
    return names;
}

Result<ServicePicture> ServicePicture::fromJson(const QJsonObject &json, Instant now)
{
    return ServiceStatus::fromJson(json).map([&](const ServiceStatus &service) {
        const auto recent = readableOf<RecentCall>(json.value(u"recentCalls"_s).toArray());
        return ServicePicture {
            service, openCalls(service, now), recentCalls(recent, service.id, now)};
    });
}

} // namespace loket::display
