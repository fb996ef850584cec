// For tests on the system's clock that show what happened "today": wherever they run, and whenever,
// it is between ten and eleven in the morning.
#pragma once

#include <QDateTime>

#include <ctime>

namespace loket::test {

// Before anything has asked for the local time zone.
inline void makeItMorning()
{
    constexpr int morning = 10;
    int ahead = morning - QDateTime::currentDateTimeUtc().time().hour(); // -13 … 10
    ahead += ahead < -12 ? 24 : 0;
    qputenv(
        "TZ", QByteArray("Etc/GMT") + (ahead > 0 ? '-' : '+') + QByteArray::number(qAbs(ahead)));
    tzset();
}

} // namespace loket::test
