#include "client/queue/bookingsfeed.h"

#include "core/whendone.h"
#include "vocabulary/json.h"
#include "vocabulary/queue/names.h"

#include <tuple>

namespace loket::client {

using queue::ShownVisit;

namespace {

constexpr int mostOfADay = 5000;

bool isBefore(const ShownVisit &a, const ShownVisit &b)
{
    return std::tie(a.appointmentAt, a.serviceName, a.number)
        < std::tie(b.appointmentAt, b.serviceName, b.number);
}

} // namespace

BookingsFeed::BookingsFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, queue::staffChannel, parent),
      m_bookings(isBefore)
{
    keep({&m_bookings});
}

void BookingsFeed::setDay(const QString &day)
{
    if (day != this->day()) {
        m_day = day;
        m_bookings.refresh(QList<ShownVisit> {});
        m_bookings.setStale(true);
        Q_EMIT dayChanged();
        ask();
    }
}

void BookingsFeed::setActive(bool active)
{
    if (m_isActive != active) {
        m_isActive = active;
        Q_EMIT activeChanged();
        opened();
    }
}

BookingsFeed::Arrival BookingsFeed::arrivalFor(
    const QDateTime &appointment, const QDateTime &now) const
{
    const qint64 minutes = appointment.secsTo(now) / 60;
    return minutes > m_lateMinutes  ? Arrival::Late
        : minutes < -m_earlyMinutes ? Arrival::Early
                                    : Arrival::InTime;
}

// One that goes to another day leaves this one.
void BookingsFeed::take(const ShownVisit &visit)
{
    if (visit.appointmentAt && visit.businessDay == day() && m_isActive) {
        m_bookings.update(visit);
    } else if (m_bookings.rowOf(visit.id) >= 0) {
        QList<ShownVisit> others = m_bookings.values();
        others.removeIf([&visit](const ShownVisit &one) { return one.id == visit.id; });
        m_bookings.refresh(others);
    }
}

void BookingsFeed::ask()
{
    if (!m_isActive || !connection().isOnline() || day().isEmpty()) {
        return;
    }
    const auto asked = connection().query(u"queue:visits"_s,
        {{u"day"_s, day()}, {u"appointments"_s, true}, {u"limit"_s, mostOfADay}});
    whenDoneHere(asked, this, [this, asked = day()](const Result<QJsonObject> &answer) {
        if (asked != day()) {
            return; // another one is wanted by now
        }
        const Result<Done> taken = answer.and_then([this](const QJsonObject &body) {
            return m_bookings.refresh(body.value(u"visits"_s).toArray());
        });
        if (taken) {
            m_bookings.setStale(!connection().isOnline());
        } else {
            Q_EMIT failed(taken.error());
        }
    });
}

void BookingsFeed::askForStatus()
{
    if (!m_isActive || !connection().isOnline()) {
        return;
    }
    const auto asked = connection().query(u"queue:status"_s);
    whenDoneHere(asked, this, [this](const Result<QJsonObject> &answer) {
        if (answer) {
            const QJsonObject status = answer->value(u"status"_s).toObject();
            m_earlyMinutes = status.value(u"earlyMinutes"_s).toInt(m_earlyMinutes);
            m_lateMinutes = status.value(u"lateMinutes"_s).toInt(m_lateMinutes);
            setToday(status.value(u"businessDay"_s).toString());
        }
    });
}

void BookingsFeed::setToday(const QString &today)
{
    if (m_today != today) {
        m_today = today;
        Q_EMIT dayChanged();
        ask();
    }
}

void BookingsFeed::forget()
{
    m_day.clear();
    m_bookings.refresh(QList<ShownVisit> {});
    Q_EMIT dayChanged();
}

void BookingsFeed::opened()
{
    askForStatus();
    ask();
}

// What was missed may be of any day.
void BookingsFeed::recovered()
{
    opened();
}

Result<Done> BookingsFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == queue::events::refresh) {
        setToday(data.value(u"businessDay"_s).toString(m_today));
        ask();
    } else if (type == queue::events::update && data.contains(u"visit"_s)) {
        return ShownVisit::fromJson(data.value(u"visit"_s).toObject())
            .map([this](const ShownVisit &visit) {
                take(visit);
                return Done {};
            });
    }
    return Done {};
}

} // namespace loket::client
