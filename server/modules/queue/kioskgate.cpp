#include "modules/queue/kioskgate.h"

#include "modules/queue/queueerrors.h"

namespace loket::queue {
namespace {

constexpr Millis minute = std::chrono::minutes(1);

} // namespace

KioskGate::KioskGate(const Clock &clock, const QueueSettings &settings)
    : m_clock(clock),
      m_priorities(settings.kioskPriorities),
      m_fields(settings.kioskFields),
      m_perMinute(settings.kioskNumbersPerMinute)
{
}

Result<Done> KioskGate::admit(const QString &deviceId, const Values &values, const Service &service)
{
    return checkChoice(values, service).and_then([&](Done) { return checkRate(deviceId); });
}

Result<Done> KioskGate::checkChoice(const Values &values, const Service &service) const
{
    const QString priority = values.text(u"priority"_s);
    const bool isOffered = m_priorities.contains(priority)
        || (service.offersPriority && priority == toText(Priority::High));
    if (!priority.isEmpty() && !isOffered) {
        return fail(errors::priorityNotAllowed(priority));
    }
    for (const QString &field : kioskFieldNames()) {
        if (values.has(field) && !m_fields.contains(field)) {
            return fail(errors::fieldNotAllowed(field));
        }
    }
    return Done {};
}

Result<Done> KioskGate::checkRate(const QString &deviceId)
{
    const Millis now = m_clock.monotonic();
    QList<Millis> &asked = m_asked[deviceId];
    asked.removeIf([now](Millis at) { return at + minute <= now; });
    if (asked.size() >= m_perMinute) {
        return fail(errors::kioskLimit(asked.first() + minute - now));
    }
    asked.append(now);
    return Done {};
}

} // namespace loket::queue
