// A visit as screens and programs are shown it (contract, section 6). QML reads its properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/queue/estimate.h"
#include "vocabulary/queue/words.h"
#include "vocabulary/slip/slip.h"

#include <QDateTime>
#include <QStringList>

namespace loket::queue {

// Who looks: names of patients are for staff and for the patient alone.
enum class Viewer { Staff, Patient, Device };

class ShownVisit {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString serviceId MEMBER serviceId)
    Q_PROPERTY(QString serviceName MEMBER serviceName)
    Q_PROPERTY(loket::queue::State state READ stateValue)
    Q_PROPERTY(QString stateText READ stateText)
    Q_PROPERTY(loket::queue::Priority priority READ priorityValue)
    Q_PROPERTY(QString priorityText READ priorityText)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(int waitLow READ waitLow)
    Q_PROPERTY(int waitHigh READ waitHigh)
    Q_PROPERTY(QString counterId MEMBER counterId)
    Q_PROPERTY(QString counterName MEMBER counterName)
    Q_PROPERTY(int calls MEMBER calls)
    Q_PROPERTY(QString patientId MEMBER patientId)
    Q_PROPERTY(QString patientName MEMBER patientName)
    Q_PROPERTY(int birthYear MEMBER birthYear)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString parkReason MEMBER parkReason)
    Q_PROPERTY(QString comesBackTo MEMBER comesBackTo)
    Q_PROPERTY(bool noShowOffered MEMBER noShowOffered)
    Q_PROPERTY(QDateTime eligibleAt READ eligibleTime)
    Q_PROPERTY(QDateTime appointmentAt READ appointmentTime)
    Q_PROPERTY(QDateTime firstCalledAt READ firstCalledTime)
    Q_PROPERTY(QDateTime startedAt READ startedTime)
    Q_PROPERTY(QDateTime finishedAt READ finishedTime)
    Q_PROPERTY(QString businessDay MEMBER businessDay)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QStringList route MEMBER route)
    Q_PROPERTY(loket::slip::Slip slip MEMBER slip)
public:
    QString id;
    QString number;
    QString serviceId; // where it is, or waits
    QString serviceName;
    Word<State> state = State::Waiting;
    Word<Priority> priority = Priority::Normal;
    int position = 0; // in its service's line, from 1; 0: not waiting
    std::optional<Estimate> estimatedWait;
    QString counterId; // of the last call
    QString counterName;
    int calls = 0;
    QString patientId; // the visit's own id for a walk-in
    QString patientName; // for staff and the patient
    int birthYear = 0; // the same; 0: not known
    QString language;
    std::optional<Instant> issuedAt;
    std::optional<Instant> appointmentAt; // none: a walk-in
    std::optional<Instant> eligibleAt; // from when it may be called: its waiting counts from here
    std::optional<Instant> firstCalledAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
    std::optional<Instant> cooldownUntil; // put back a moment ago: not called again before this
    std::optional<Instant> rejoinUntil; // a no-show's, for the patient: may wait again until then
    qint64 version = 0; // rises with every change
    QString businessDay; // on which it is, or is to be: 2026-01-07
    QString code; // of a booking, for staff and the patient: eight digits that check in at a kiosk
    QStringList route; // the services that come after this stop
    slip::Slip slip; // the newest that was printed, or was to be
    // For staff.
    QString note;
    QString parkReason;
    QString keptForCounterId; // the counter that alone may call it
    QString comesBackTo; // the counter that sent it where it is, and gets it back; empty: none
    bool noShowOffered = false; // called as often as the clinic calls
    int level = 2; // the order between services: a lower one is called first

    // Without what this viewer is not shown.
    QJsonObject toJson(Viewer viewer) const;
    // UNREADABLE_ANSWER naming the member, where id, number, service or state is missing.
    static Result<ShownVisit> fromJson(const QJsonObject &json);
    bool operator==(const ShownVisit &) const = default;

private:
    State stateValue() const { return state; }
    QString stateText() const { return state.text(); }
    Priority priorityValue() const { return priority; }
    QString priorityText() const { return priority.text(); }
    int waitLow() const { return estimatedWait ? estimatedWait->low : -1; }
    int waitHigh() const { return estimatedWait ? estimatedWait->high : -1; }
    QDateTime eligibleTime() const;
    QDateTime appointmentTime() const;
    QDateTime firstCalledTime() const;
    QDateTime startedTime() const;
    QDateTime finishedTime() const;
};

} // namespace loket::queue
