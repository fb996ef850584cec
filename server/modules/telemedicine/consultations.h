// Consultations while they go on: who knocks, who is let in, what is passed on, said and drawn.
// What happens in one room happens in the order in which it was asked for.
#pragma once

#include "commands/command.h"
#include "commands/house.h"
#include "modules/telemedicine/roomline.h"
#include "modules/telemedicine/roomvoice.h"

namespace loket::telemedicine {

// Lives on the hub's thread. What is given by reference must outlive it.
class Consultations final : public QObject {
    Q_OBJECT
public:
    Consultations(Hub &hub, TelemedicineService &service, const Clock &clock, HouseView house,
        QObject *parent = nullptr);

    // Commands of those inside, in the lobby, or before the door.
    QFuture<Result<Reply>> join(const Call &call);
    QFuture<Result<Reply>> leave(const Call &call);
    QFuture<Result<Reply>> relay(const Call &call, const QString &event, const QString &member);
    QFuture<Result<Reply>> say(const Call &call);
    QFuture<Result<Reply>> draw(const Call &call);
    QFuture<Result<Reply>> undo(const Call &call);
    QFuture<Result<Reply>> clear(const Call &call);
    QFuture<Result<Reply>> devices(const Call &call);
    // Of staff.
    QFuture<Result<Reply>> admit(const Call &call);
    QFuture<Result<Reply>> deny(const Call &call);
    QFuture<Result<Reply>> tellLobby(const Call &call);
    QFuture<Result<Reply>> finish(const Call &call);

    // Its places are kept for a while.
    void connectionLost(ConnectionId id);
    // Somebody is on a room's channel: nobody stays there who has no place.
    void looksIn(ConnectionId id, const QString &name);
    // Whether this one is inside; for the channel of that appointment.
    bool isInside(const QString &appointmentId, const QString &userId);
    // To be called every second, and every quarter of one.
    void tick();
    void save();
    void tidy(); // every ten minutes
    void moveInTime(Millis by);

    RoomList &rooms() { return m_rooms; }
    const RoomVoice &voice() const { return m_voice; }
    // What is drawn and not yet on disk, for longer than it should be.
    bool isBehind() const { return m_failures > 3; }

private:
    using Answer = Result<Reply>;

    Place placeOf(const Call &call) const;
    Result<Done> mayCome(const QString &roomId, const QString &userId);
    QFuture<Answer> enter(const Call &call);
    Answer entered(const Call &call, const Result<Appointment> &appointment, const Past &past);
    Answer knock(const Call &call);
    Result<Done> letIn(Room &room, Place place, const Past &past);
    void replace(Room &room, const Place &before, const Place &now);
    Answer admitted(const Call &call, const QString &userId, const Result<Appointment> &appointment,
        const Past &past);
    Result<Done> comeIn(Room &room, const Place &place, const Appointment &appointment,
        const QString &by, const Past &past);
    Answer denied(const Call &call, const QString &userId, const Result<Appointment> &appointment);
    void goOut(Room &room, const QString &userId, const QString &reason);
    void leaveLobby(Room &room, const QString &userId);
    void tellPositions(Room &room, const QString &asking = {});
    QJsonObject placeInLine(const Place &place, int inLobby) const;
    void followAppointment(const QString &kind, const Appointment &appointment);
    void letInCalled(const Appointment &appointment);
    void close(Room &room, const Appointment &appointment);

    // At the room's turn, with the caller's place inside; NOT_IN_ROOM.
    template <class Work>
    QFuture<Answer> inside(const Call &call, Work work);

    Hub &m_hub;
    TelemedicineService &m_service;
    const Clock &m_clock;
    const HouseView m_house;
    RoomVoice m_voice;
    RoomList m_rooms;
    RoomLines m_lines;
    QMultiHash<QString, QString> m_entering; // rooms by person: not yet inside
    bool m_isSaving = false;
    int m_failures = 0; // one after another
};

} // namespace loket::telemedicine
