#include "core/businessday.h"

#include <QDateTime>
#include <QMutex>

namespace loket {
namespace {

constexpr qint64 dayMillis = 24 * 60 * 60 * 1000;

qint64 offsetAt(const QTimeZone &zone, qint64 utc)
{
    return 1000 * qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)));
}

} // namespace

struct BusinessCalendar::Last {
    QMutex mutex;
    QDate day;
    Instant start;
    Instant end;
};

BusinessCalendar::BusinessCalendar(const QTimeZone &zone, QTime resetTime)
    : m_zone(zone),
      m_resetTime(resetTime),
      m_last(std::make_shared<Last>())
{
}

Result<BusinessCalendar> BusinessCalendar::make(const QByteArray &timeZone, QTime resetTime)
{
    const QTimeZone zone = timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(timeZone);
    if (!zone.isValid()) {
        return fail(u"INVALID_SETTING"_s,
            u"There is no time zone “%1”. Name one like Asia/Jakarta."_s.arg(
                QString::fromUtf8(timeZone)));
    }
    if (!resetTime.isValid()) {
        return fail(u"INVALID_SETTING"_s, u"The reset time must be between 00:00 and 23:59."_s);
    }
    return BusinessCalendar(zone, resetTime);
}

Instant BusinessCalendar::startOf(QDate day) const
{
    const qint64 local = QDateTime(day, m_resetTime, Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = offsetAt(m_zone, local - dayMillis);
    const qint64 after = offsetAt(m_zone, local + dayMillis);
    for (const qint64 offset : {std::max(before, after), std::min(before, after)}) {
        if (offsetAt(m_zone, local - offset) == offset) {
            return instantFromMillis(local - offset);
        }
    }
    const auto skip =
        m_zone.nextTransition(QDateTime::fromMSecsSinceEpoch(local - dayMillis, Qt::UTC));
    return instantFromMillis(skip.atUtc.toMSecsSinceEpoch());
}

QDate BusinessCalendar::dayOf(Instant instant) const
{
    const QMutexLocker lock(&m_last->mutex);
    if (instant < m_last->start || instant >= m_last->end) {
        m_last->day = findDay(instant);
        m_last->start = startOf(m_last->day);
        m_last->end = startOf(m_last->day.addDays(1));
    }
    return m_last->day;
}

QDateTime BusinessCalendar::local(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), m_zone);
}

QDate BusinessCalendar::findDay(Instant instant) const
{
    const qint64 local = toMillis(instant) + offsetAt(m_zone, toMillis(instant));
    QDate day = QDateTime::fromMSecsSinceEpoch(local, Qt::UTC).date();
    while (startOf(day) > instant) {
        day = day.addDays(-1);
    }
    while (startOf(day.addDays(1)) <= instant) {
        day = day.addDays(1);
    }
    return day;
}

} // namespace loket
