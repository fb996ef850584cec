// The bookings of one business day, for staff: asked for, and kept as the channel `staff` tells, so
// that two who look at a day see the same.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/queue/shownvisit.h"

namespace loket::client {

class BookingsFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *bookings READ bookingsModel CONSTANT)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY dayChanged)
    Q_PROPERTY(QString today READ today NOTIFY dayChanged)
    // Somebody looks at it: else nothing is asked for.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
public:
    // When who has a booking is in time, too early, or too late.
    enum class Arrival { InTime, Early, Late };
    Q_ENUM(Arrival)

    // `connection` must outlive the feed.
    explicit BookingsFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<queue::ShownVisit> *bookings() { return &m_bookings; } // by their times
    // 2026-01-07; as long as nobody has chosen one, today.
    const QString &day() const { return m_day.isEmpty() ? m_today : m_day; }
    void setDay(const QString &day);
    const QString &today() const { return m_today; } // of the clinic; empty: not known yet
    bool isActive() const { return m_isActive; }
    void setActive(bool active);
    Q_INVOKABLE Arrival arrivalFor(const QDateTime &appointment, const QDateTime &now) const;

    // What a command's answer says of one; the same as an event.
    void take(const queue::ShownVisit &visit);

Q_SIGNALS:
    void dayChanged();
    void activeChanged();

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void opened() override;
    void recovered() override;
    void ask();
    void askForStatus();
    void setToday(const QString &today);
    FreshModel *bookingsModel() { return &m_bookings; }

    EntityModel<queue::ShownVisit> m_bookings;
    QString m_day;
    QString m_today;
    bool m_isActive = false;
    int m_earlyMinutes = 30;
    int m_lateMinutes = 15;
};

} // namespace loket::client
