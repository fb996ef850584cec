// Consultations while they go on: puts their parts together, ends them, and keeps what is left of
// them. What happens in one room happens in the order in which it was asked for.
#pragma once

#include "modules/telemedicine/boardsaver.h"
#include "modules/telemedicine/entrance.h"
#include "modules/telemedicine/lobby.h"
#include "modules/telemedicine/premises.h"
#include "modules/telemedicine/roomtalk.h"

namespace loket::telemedicine {

// Lives on the hub's thread. What is given by reference must outlive it.
class Consultations final : public QObject {
    Q_OBJECT
public:
    Consultations(Hub &hub, TelemedicineService &service, const Clock &clock, HouseView house,
        QObject *parent = nullptr);

    // Whose commands are theirs.
    Lobby &lobby() { return m_lobby; }
    Entrance &entrance() { return m_entrance; }
    RoomTalk &talk() { return m_talk; }
    // Of staff.
    QFuture<Result<Reply>> finish(const Call &call);

    // Its places are kept for a while.
    void connectionLost(ConnectionId id);
    // Somebody is on a room's channel: nobody stays there who has no place.
    void looksIn(ConnectionId id, const QString &name);
    // Whether this one is inside; for the channel of that appointment.
    bool isInside(const QString &appointmentId, const QString &userId);
    // To be called every second, and every quarter of one.
    void tick();
    void save() { m_saver.save(); }
    void tidy(); // every ten minutes
    void moveInTime(Millis by);

    RoomList &rooms() { return m_on.rooms; }
    const RoomVoice &voice() const { return m_on.voice; }
    // What is drawn and not yet on disk, for longer than it should be.
    bool isBehind() const { return m_saver.isBehind(); }

private:
    void followAppointment(const QString &kind, const Appointment &appointment);
    void close(Room &room, const Appointment &appointment);

    Premises m_on;
    Lobby m_lobby;
    Entrance m_entrance;
    RoomTalk m_talk;
    BoardSaver m_saver;
};

} // namespace loket::telemedicine
