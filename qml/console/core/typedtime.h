// A time as somebody types it.
#pragma once

#include <QDateTime>

namespace loket::console {

// "14:30", "14.30", "1430", "9", each with a day before it where that is not the next time it is so
// late after `now`: "3.12. 14:30". Invalid where it is none of these.
QDateTime typedTime(const QString &text, const QDateTime &now);

} // namespace loket::console
