#include "qml/console/bookings/bookingactions.h"

namespace loket::console {

namespace {

QString onTheWire(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

BookingActions::BookingActions(
    client::ServerConnection &connection, client::BookingsFeed &feed, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed)
{
}

void BookingActions::book(const QString &serviceId, const QString &patientName,
    const QString &patientId, const QDateTime &at)
{
    QJsonObject data {{u"serviceId"_s, serviceId}, {u"appointmentAt"_s, onTheWire(at)}};
    if (!patientName.isEmpty()) {
        data.insert(u"patientName"_s, patientName);
    }
    if (!patientId.isEmpty()) {
        data.insert(u"patientId"_s, patientId);
    }
    run(u"book"_s, u"queue:issue"_s, data);
}

void BookingActions::move(const QString &visitId, const QDateTime &at)
{
    onVisit(u"move"_s, visitId, {{u"appointmentAt"_s, onTheWire(at)}});
}

void BookingActions::cancel(const QString &visitId, const QString &reason)
{
    onVisit(u"cancel"_s, visitId,
        reason.isEmpty() ? QJsonObject() : QJsonObject {{u"reason"_s, reason}});
}

void BookingActions::checkIn(const QString &visitId)
{
    onVisit(u"check-in"_s, visitId);
}

void BookingActions::undo(const QString &visitId)
{
    onVisit(u"undo"_s, visitId);
}

void BookingActions::onVisit(const QString &action, const QString &visitId, QJsonObject data)
{
    data.insert(u"visitId"_s, visitId);
    run(action, u"queue:"_s + action, data);
}

Result<Done> BookingActions::take(const QString &action, const QJsonObject &body)
{
    return queue::ShownVisit::fromJson(body.value(u"visit"_s).toObject())
        .map([&](const queue::ShownVisit &visit) {
            m_feed.take(visit);
            Q_EMIT done(action, visit);
            return Done {};
        });
}

} // namespace loket::console
