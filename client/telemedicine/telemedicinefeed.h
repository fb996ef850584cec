// Keeps the consultations as the server has them, for staff: as the channel `telemedicine` tells.
// All of it is what there is; nobody has to have heard a knock.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "client/telemedicine/consultation.h"

#include <QHash>
#include <QSet>

namespace loket::client {

class TelemedicineFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *consultations READ model CONSTANT)
public:
    // `connection` must outlive the feed.
    explicit TelemedicineFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<Consultation> *consultations() { return &m_consultations; }
    const EntityModel<Consultation> *consultations() const { return &m_consultations; }
    std::optional<Consultation> ofAppointment(const QString &appointmentId) const;

    // What a command's answer says; the same as an event.
    void take(const telemedicine::Appointment &appointment);

Q_SIGNALS:
    // Something happened to it just now; `id` is the room's.
    void told(const QString &id, bool isNew);
    // Somebody waits there who did not, as far as was known.
    void knocked(const QString &id);

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void takeRoom(const telemedicine::RoomView &room);
    Consultation consultationOf(const QString &roomId) const;
    void show(const QString &roomId);
    void showAll();
    void lookForKnocks(const telemedicine::RoomView &room);
    FreshModel *model() { return &m_consultations; }

    EntityModel<Consultation> m_consultations;
    QHash<QString, telemedicine::Appointment> m_appointments; // by room
    QHash<QString, telemedicine::RoomView> m_rooms; // in which somebody is
    QHash<QString, QSet<QString>> m_waiting; // who was known to wait, by room
};

} // namespace loket::client
