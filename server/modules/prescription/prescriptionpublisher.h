// What is told of prescriptions, and to whom: everything to staff and to the pharmacy's room; to a
// patient that the medicines are ready, without a name.
#pragma once

#include "hub/hub.h"
#include "modules/prescription/prescriptionservice.h"

namespace loket::prescription {

// Lives on the hub's thread. What is given by reference must outlive it.
class PrescriptionPublisher final : public QObject {
    Q_OBJECT
public:
    PrescriptionPublisher(Hub &hub, const PrescriptionService &service, QObject *parent = nullptr);

    void declareChannels();
    // The board is read: what is ready on it, its patients have been told.
    void begin();
    // To the rooms of all pharmacies, or to one.
    void broadcast(const QString &message, const QJsonObject &data, const QString &room);

private:
    void publish(const QString &kind, const Prescription &order);
    void publishAnew();
    // Of one pharmacy; empty: of all.
    QJsonObject refresh(const QString &pharmacyId = {}) const;
    // Its patient hears when all that is collected together is ready, and when it is not any more.
    void tellPatient(const Prescription &order);
    void say(const QString &event, const Prescription &order);
    // What patients who come know of these: what is ready, and what was.
    QList<Message> toldOf(const QList<Prescription> &orders) const;
    Message toldToPatient(const QString &event, const Prescription &order) const;
    QJsonObject stamped(QJsonObject members) const;

    Hub &m_hub;
    const PrescriptionService &m_service;
    QHash<QString, Prescription> m_told; // as ready and not collected, as they were then; by id
};

// prescription_ID
QString channelOf(const QString &pharmacyId);

} // namespace loket::prescription
