// Tells the world what became of broadcasts, and notes whom it told. Declares their channels.
#pragma once

#include "modules/broadcast/broadcastservice.h"
#include "modules/broadcast/listeners.h"

#include <QJsonArray>
#include <QObject>

namespace loket::broadcast {

// Lives on the hub's thread. What is given by reference must outlive it.
class BroadcastPublisher final : public QObject {
    Q_OBJECT
public:
    BroadcastPublisher(
        Hub &hub, BroadcastService &service, const Listeners &listeners, QObject *parent = nullptr);

    void declareChannels();

private:
    void publishChange(const QString &id);
    void publishRead(const QString &id, const Reader &reader);
    void publishAll();
    // To those screens and phones alone for which something is other than it was told.
    void publishNotices();
    void noteListeners(const QString &id);
    void noteNewcomer(ConnectionId id, const QString &channel);
    QList<Message> staffSnapshot(const Identity &identity) const;
    QJsonArray displayNotices() const;
    QMap<QString, QJsonArray> patientNotices() const; // by service

    Hub &m_hub;
    BroadcastService &m_service;
    const Listeners &m_listeners;
    QJsonArray m_toDisplays; // as they were told
    QMap<QString, QJsonArray> m_toPatients;
};

} // namespace loket::broadcast
