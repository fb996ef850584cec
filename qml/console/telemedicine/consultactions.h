// What staff do with consultations, and with who waits for them.
#pragma once

#include "client/telemedicine/telemedicinefeed.h"
#include "qml/console/core/actions.h"

namespace loket::console {

class ConsultActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    // Both must outlive it.
    ConsultActions(client::ServerConnection &connection, client::TelemedicineFeed &feed,
        QObject *parent = nullptr);

    // Without a time: whenever it suits. An empty `patientId`: none.
    Q_INVOKABLE void create(
        const QString &patientName, const QString &patientId, const QDateTime &startsAt);
    // An empty `guestName`: the patient.
    Q_INVOKABLE void invite(const QString &appointmentId, const QString &guestName);
    Q_INVOKABLE void cancel(const QString &appointmentId, const QString &reason);
    Q_INVOKABLE void admit(const QString &roomId, const QString &connectionId);
    Q_INVOKABLE void deny(
        const QString &roomId, const QString &connectionId, const QString &reason);
    // An empty `connectionId`: all who wait there.
    Q_INVOKABLE void tellLobby(
        const QString &roomId, const QString &connectionId, const QString &message);
    Q_INVOKABLE void note(const QString &appointmentId, const QString &text);
    Q_INVOKABLE void finish(const QString &roomId);

Q_SIGNALS:
    // `about` is the appointment where the answer has one; without an id: it has none.
    void done(const QString &action, const loket::telemedicine::Appointment &about);
    // Somebody can come by this link, which is not to be had again; without a host where nobody
    // knows at which address others reach the server.
    // `guestName`: as it was asked for.
    void invited(const loket::telemedicine::Appointment &about, const QString &link,
        const QString &guestName);

private:
    void onRoom(const QString &action, const QString &command, const QString &roomId,
        QJsonObject data = {});
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    client::TelemedicineFeed &m_feed;
    QString m_guestName; // who is being invited
};

} // namespace loket::console
