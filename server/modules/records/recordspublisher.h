// Who hears what of a record (contract, section 9): each of those whom it concerns once, and never
// whoever did it; and the room, which has them all.
#pragma once

#include "hub/hub.h"
#include "storage/eventlog.h"

namespace loket::records {

// Its name, what it tells, and to whom.
struct Publication {
    QString event = {};
    QJsonObject data = {};
    Audience to = {};
};

// What an event of the journal's tells the people whom it concerns, and then the room.
QList<Publication> publicationsOf(const Event &event);

} // namespace loket::records
