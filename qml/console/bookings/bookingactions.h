// What the reception does with bookings: the action "move" is the command `queue:move`.
#pragma once

#include "client/queue/bookingsfeed.h"
#include "qml/console/core/actions.h"

namespace loket::console {

class BookingActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    // Both must outlive it.
    BookingActions(client::ServerConnection &connection, client::BookingsFeed &feed,
        QObject *parent = nullptr);

    // Name and patient id may be empty.
    Q_INVOKABLE void book(const QString &serviceId, const QString &patientName,
        const QString &patientId, const QDateTime &at);
    Q_INVOKABLE void move(const QString &visitId, const QDateTime &at);
    Q_INVOKABLE void cancel(const QString &visitId, const QString &reason);
    Q_INVOKABLE void checkIn(const QString &visitId);
    Q_INVOKABLE void undo(const QString &visitId);

Q_SIGNALS:
    void done(const QString &action, const loket::queue::ShownVisit &visit);

private:
    void onVisit(const QString &action, const QString &visitId, QJsonObject data = {});
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    client::BookingsFeed &m_feed;
};

} // namespace loket::console
