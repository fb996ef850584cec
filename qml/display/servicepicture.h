// What the server says of one service, in `queue:status` and in `queue_state`.
#pragma once

#include "callboard.h"
#include "client/queuetypes.h"

namespace loket::display {

struct ServicePicture {
    client::Service service; // with its name in the screen's language, where it has one
    QList<Call> open; // those at counters now
    QList<Call> recent; // the latest, oldest first

    // `now` is when the screen heard of it. UNREADABLE_ANSWER.
    static Result<ServicePicture> fromJson(const QJsonObject &json, Instant now);
};

} // namespace loket::display
