// What a device in the hall may choose when it asks for a number, and how fast. Lives on the hub's
// thread.
#pragma once

#include "commands/field.h"
#include "modules/queue/queuesettings.h"
#include "vocabulary/queue/service.h"

#include <QHash>
#include <QList>

namespace loket::queue {

class KioskGate {
public:
    // The clock must outlive it.
    KioskGate(const Clock &clock, const QueueSettings &settings);

    // PRIORITY_NOT_ALLOWED, FIELD_NOT_ALLOWED; KIOSK_LIMIT where this device has asked too often in
    // the last minute. What is refused later counts as well: asking tells who is in the house.
    Result<Done> admit(const QString &deviceId, const Values &values, const Service &service);

    // KIOSK_LIMIT. Codes that are tried count as numbers that are asked for.
    Result<Done> admitCode(const QString &deviceId) { return checkRate(deviceId); }

private:
    Result<Done> checkChoice(const Values &values, const Service &service) const;
    Result<Done> checkRate(const QString &deviceId);

    const Clock &m_clock;
    const QStringList m_priorities;
    const QStringList m_fields;
    const int m_perMinute;
    QHash<QString, QList<Millis>> m_asked; // in the last minute, by device
};

} // namespace loket::queue
