// What a clinic may choose about its queue.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>
#include <QTime>

namespace loket::queue {

// A value; every rule reads it, none changes it.
struct QueueSettings {
    QString site = u"main"_s; // of the numbers' series
    QByteArray timeZone = {}; // IANA id; empty: the system's
    QTime resetTime = QTime(0, 0); // local; the business day begins here
    Millis ageing = std::chrono::minutes(30); // waiting this long raises a visit by one level
    Millis cooldown = std::chrono::minutes(5); // after a requeue
    int maxCalls = 3; // then a no-show is offered
    Millis earlyWindow = std::chrono::minutes(30); // check-in before the appointment
    Millis lateWindow = std::chrono::minutes(15); // check-in after it
    Millis rejoinTolerance = std::chrono::minutes(30); // after a no-show, by the patient
    Millis undoWindow = std::chrono::seconds(30);
    Millis afterVisit = std::chrono::minutes(5); // that a token still shows how its visit ended
    // Devices in the hall.
    QStringList kioskPriorities = {u"NORMAL"_s}; // that a kiosk may choose
    QStringList kioskFields = {u"patientId"_s, u"patientName"_s, u"route"_s, u"language"_s};
    int kioskNumbersPerMinute = 30; // of one kiosk
    int staffNumbersPercent = 10; // of each series, which no kiosk gives out
    // In which calls are spoken, after the patient's own; none: no call is.
    QStringList spokenLanguages = {u"id"_s};
};

// What a clinic may let its kiosks choose beside the service.
inline QStringList kioskFieldNames()
{
    return {u"patientId"_s, u"patientName"_s, u"appointmentAt"_s, u"route"_s, u"language"_s};
}

} // namespace loket::queue
