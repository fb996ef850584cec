// Whose share of something an address takes.
#pragma once

#include <QString>

namespace loket {

// An IPv4 address is one's own. Of an IPv6 address only the net (/64) counts: who has one address
// of it has them all.
QString shareOf(const QString &address);

} // namespace loket
