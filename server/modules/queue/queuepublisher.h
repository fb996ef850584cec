// Tells the world what the queue did: signals of the service become publications of the hub.
// Declares the channels of the waiting rooms. Lives on the hub's thread.
#pragma once

#include "hub/hub.h"
#include "modules/queue/queueview.h"

#include <QObject>

namespace loket::queue {

QString serviceChannel(const QString &serviceId); // queue_poli_ID

class QueuePublisher final : public QObject {
    Q_OBJECT
public:
    // What is given by reference must outlive it.
    QueuePublisher(
        Hub &hub, const QueueService &service, const QueueView &view, QObject *parent = nullptr);

    void declareChannels();
    // To everybody who waits, staff and displays; with a service, to that room alone.
    void broadcast(const QString &text, const QJsonObject &data, const QString &serviceId);
    // Of each service that has opened or closed by its hours since this was last called.
    void publishTurns();
    // What capabilities say of it is other: to staff and the patient.
    void publishAgain(const Visit &visit);
    // Whoever listens with a token of that visit is told that it opens nothing, and closed.
    void letGo(const QString &visitId);

private:
    void publishStep(const Step &step);
    void publishCall(const Visit &visit);
    void publishPosition(const Visit &visit, const Position &position);
    void publishDayClosed(const QList<Step> &steps);
    void publishCounter(const Counter &counter, const QStringList &serviceIds);
    void publishSetup(const Service &gone);
    void publishState(const Service &service);
    void publish(const QString &channel, const QJsonObject &event);
    void tellPatient(
        const Visit &visit, const QString &event, const std::function<QJsonObject()> &data);
    Message message(const QJsonObject &event) const;
    QList<Message> staffSnapshot() const;
    QList<Message> patientSnapshot(const QList<Visit> &visits) const;
    void noteEnd(const Visit &visit);
    void publishSeries(const Service &service);

    Hub &m_hub;
    const QueueService &m_service;
    const QueueView &m_view;
    QHash<QString, int> m_numbersLeft; // of the services whose numbers run low, as told
    QSet<QString> m_closed; // services, as told
};

} // namespace loket::queue
