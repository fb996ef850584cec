// A consultation from its making to its end (contract, section 10). QML reads its properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/doer.h"
#include "vocabulary/word.h"

#include <QDateTime>
#include <QObject>

namespace loket::telemedicine {
Q_NAMESPACE

enum class AppointmentState { Planned, Open, Finished, Cancelled, Unknown };
Q_ENUM_NS(AppointmentState)
std::span<const QStringView> wordsOf(AppointmentState); // "planned"

// Somebody whom staff have asked to come besides: an interpreter, a relative.
struct Guest {
    QString id = {};
    QString name = {};

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member, where one is missing.
    static Result<Guest> fromJson(const QJsonObject &json);
    bool operator==(const Guest &) const = default;
};

class Appointment {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString roomId MEMBER roomId)
    Q_PROPERTY(QString visitId MEMBER visitId)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString patientId MEMBER patientId)
    Q_PROPERTY(QString patientName MEMBER patientName)
    Q_PROPERTY(QString serviceId MEMBER serviceId)
    Q_PROPERTY(loket::telemedicine::AppointmentState state READ stateValue)
    Q_PROPERTY(QString stateText READ stateText)
    Q_PROPERTY(QDateTime startsAt READ startTime)
    Q_PROPERTY(QDateTime createdAt READ createdTime)
    Q_PROPERTY(QDateTime openedAt READ openedTime)
    Q_PROPERTY(QDateTime endedAt READ endedTime)
    Q_PROPERTY(QString createdBy READ creatorName)
    Q_PROPERTY(QString endedBy READ enderName)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(int noteCount MEMBER noteCount)
    Q_PROPERTY(bool over READ isOver)
public:
    QString id;
    QString roomId;
    QString visitId; // of the queue; empty: it is none
    QString number; // of that visit
    QString patientId;
    QString patientName;
    QString serviceId;
    // By which its patient signs in: the visit, or this appointment. Empty: staff opened the room
    // without an appointment, and let in whom they see.
    QString patientUser;
    Word<AppointmentState> state = AppointmentState::Planned;
    QStringList admitted; // who may come back without knocking, by how they sign in
    QList<Guest> guests;
    std::optional<Instant> startsAt;
    Instant createdAt = {};
    std::optional<Instant> openedAt;
    std::optional<Instant> endedAt;
    Doer createdBy;
    Doer endedBy;
    QString reason; // why it was cancelled
    int noteCount = 0;
    qint64 version = 0; // rises with every change

    bool isOpen() const; // neither finished nor cancelled
    bool isOf(const QString &userId) const { return patientUser == userId; }
    // What a guest is called; empty: that is none of its guests.
    QString guestName(const QString &userId) const;

    // What is not there yet is null; what only some have is left out.
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member, where id, room, state or time is missing.
    static Result<Appointment> fromJson(const QJsonObject &json);
    bool operator==(const Appointment &) const = default;

private:
    bool isOver() const { return !isOpen(); }
    AppointmentState stateValue() const { return state; }
    QString stateText() const { return state.text(); }
    QDateTime startTime() const;
    QDateTime createdTime() const;
    QDateTime openedTime() const;
    QDateTime endedTime() const;
    QString creatorName() const { return createdBy.name; }
    QString enderName() const { return endedBy.name; }
};

} // namespace loket::telemedicine
