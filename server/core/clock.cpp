#include "core/clock.h"

#include <QDateTime>

#include <algorithm>
#include <ctime>

namespace loket {

using namespace Qt::Literals::StringLiterals;

// By hand: it is written many times for each publication, and QDateTime takes 2 µs.
QString toIso(Instant instant)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(instant);
    const year_month_day date(midnight);
    const hh_mm_ss time(instant - midnight);
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    QChar *characters = text.data();
    const auto put = [characters](int end, qint64 number) {
        for (; number > 0; number /= 10) {
            characters[--end] = QChar(u'0' + static_cast<char16_t>(number % 10));
        }
    };
    put(4, std::clamp(int(date.year()), 0, 9999));
    put(7, unsigned(date.month()));
    put(10, unsigned(date.day()));
    put(13, time.hours().count());
    put(16, time.minutes().count());
    put(19, time.seconds().count());
    put(23, time.subseconds().count());
    return text;
}

std::optional<Instant> instantFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    return instantFromMillis(time.toMSecsSinceEpoch());
}

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now());
}

// A night with the lid closed is time that has passed; Linux's steady clock does not count it.
Millis SystemClock::monotonic() const
{
#ifdef CLOCK_BOOTTIME
    timespec sinceBoot {};
    if (clock_gettime(CLOCK_BOOTTIME, &sinceBoot) == 0) {
        return std::chrono::seconds(sinceBoot.tv_sec)
            + Millis(std::chrono::nanoseconds(sinceBoot.tv_nsec) / std::chrono::milliseconds(1));
    }
#endif
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace loket
