#include "partsettings.h"

#include "modules/voice/voicesettings.h"

namespace loket {

queue::QueueSettings queueSettings(const Settings &settings)
{
    using std::chrono::minutes;
    return {.site = settings.site,
        .timeZone = settings.timeZone.toLatin1(),
        .resetTime = QTime::fromString(settings.dayReset, u"HH:mm"_s),
        .ageing = minutes(settings.ageingMinutes),
        .cooldown = minutes(settings.cooldownMinutes),
        .maxCalls = settings.maxCalls,
        .earlyWindow = minutes(settings.earlyMinutes),
        .lateWindow = minutes(settings.lateMinutes),
        .rejoinTolerance = minutes(settings.rejoinMinutes),
        .undoWindow = std::chrono::seconds(settings.undoSeconds),
        .kioskPriorities = settings.kioskPriorities,
        .kioskFields = settings.kioskFields,
        .kioskNumbersPerMinute = settings.kioskNumbersPerMinute,
        .staffNumbersPercent = settings.staffNumbersPercent,
        .spokenLanguages = voice::settingsFrom(settings).languages};
}

QTimeZone zoneOf(const Settings &settings)
{
    return settings.timeZone.isEmpty() ? QTimeZone::systemTimeZone()
                                       : QTimeZone(settings.timeZone.toLatin1());
}

NetLimits netLimits(const Settings &settings)
{
    NetLimits limits;
    limits.countLoopback = !settings.trustedProxies.isEmpty();
    limits.connectionsPerAddress = settings.connectionsPerAddress;
    limits.bodyBytes = settings.maxPayload;
    limits.messageBytes = settings.maxPayload;
    limits.pingInterval = settings.pingInterval;
    limits.idleTime = settings.connectionTimeout;
    limits.callsPerSecond = settings.messagesPerSecond;
    limits.callBurst = 4 * settings.messagesPerSecond;
    limits.refusalBurst = 4 * settings.messagesPerSecond;
    return limits;
}

KnownNames knownNames(const Settings &settings)
{
    return KnownNames(
        KnownNames::ownNames() + KnownNames::namesIn(settings.tlsCertificate) + settings.names);
}

HubLimits hubLimits(const Settings &settings)
{
    HubLimits limits;
    limits.places.people.connections = settings.connectionsPerPerson;
    limits.places.people.channels = 64 * settings.connectionsPerPerson;
    limits.places.devices.connections = settings.connectionsPerDevice;
    limits.places.patients.connections = settings.connectionsPerVisit;
    return limits;
}

} // namespace loket
