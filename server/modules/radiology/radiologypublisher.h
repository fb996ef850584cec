// What is told of scans, and to whom: everything to staff; to a patient that it begins and ends,
// without a name.
#pragma once

#include "hub/hub.h"
#include "modules/radiology/radiologyservice.h"

namespace loket::radiology {

// Lives on the hub's thread. What is given by reference must outlive it.
class RadiologyPublisher final : public QObject {
    Q_OBJECT
public:
    RadiologyPublisher(Hub &hub, const RadiologyService &service, QObject *parent = nullptr);

    void declareChannels();
    // To all staff of radiology, or to who is in one of its rooms.
    void broadcast(const QString &message, const QJsonObject &data, const QString &room);

private:
    void publish(const QString &kind, const Scan &scan);
    QJsonObject refresh() const;
    // What the patients of these scans have heard of them, as it is now.
    QList<Message> toldOf(const QList<Scan> &scans) const;
    QJsonObject stamped(QJsonObject members) const;

    Hub &m_hub;
    const RadiologyService &m_service;
};

} // namespace loket::radiology
