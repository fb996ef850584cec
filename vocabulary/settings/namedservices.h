// Which services of the queue a setting names. One that is not there is no fault of the file, but
// nobody is ever sent to it.
#pragma once

#include <QStringList>

namespace loket::settings {

// The ids that `value` names, where `key` is a setting that names services; else none.
QStringList namedServices(const QString &key, const QString &value);

} // namespace loket::settings
