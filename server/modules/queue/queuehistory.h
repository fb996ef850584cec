// What was done with a visit, read from its events: for staff.
#pragma once

#include "storage/eventlog.h"
#include "vocabulary/queue/deed.h"

#include <QList>

#include <functional>

namespace loket::queue {

// What a person or a screen of that id is called now; empty: it is nobody's.
using NameOf = std::function<QString(const QString &id)>;

// `events` of one visit, oldest first. What was taken back has not been done.
QList<Deed> deedsOf(const QList<Event> &events);

} // namespace loket::queue
