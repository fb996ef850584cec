// A consultation as staff see it: what was agreed, who is inside and who waits. QML reads the
// properties.
#pragma once

#include "vocabulary/telemedicine/appointment.h"
#include "vocabulary/telemedicine/room.h"

namespace loket::client {

namespace consults {
Q_NAMESPACE
// How far it is. Over: finished or cancelled.
enum class Stage { Waiting, Running, Planned, Over };
Q_ENUM_NS(Stage)
// Which part of them a list shows. Today: also what is late from before, or has no time.
enum class Part { Today, Later, Past };
Q_ENUM_NS(Part)
}

class Consultation {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(loket::telemedicine::Appointment appointment MEMBER appointment)
    Q_PROPERTY(loket::telemedicine::RoomView room MEMBER room)
    Q_PROPERTY(loket::client::consults::Stage stage READ stage)
    Q_PROPERTY(QString name READ name)
    Q_PROPERTY(QDateTime when READ whenTime)
    Q_PROPERTY(QDateTime waitingSince READ waitingTime)
public:
    QString id; // the room's
    telemedicine::Appointment appointment; // without an id: nobody of staff was there yet
    telemedicine::RoomView room; // without an id: nobody is there

    consults::Stage stage() const;
    // Whose it is: the patient's name, else the number, else who waits; empty: nobody knows.
    QString name() const;
    // When it begins or began; what is over, when it ended.
    Instant when() const;
    std::optional<Instant> waitingSince() const; // of who waits longest
    bool operator==(const Consultation &) const = default;

private:
    QDateTime whenTime() const;
    QDateTime waitingTime() const;
};

// Who waits stands first, the longest above; then what goes on, then what is planned by its time,
// then what is over, the last first.
bool consultationStandsBefore(const Consultation &a, const Consultation &b);

} // namespace loket::client
