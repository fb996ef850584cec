// What a call about a room says: which room, whom it means, and who asks.
#pragma once

#include "commands/command.h"
#include "modules/telemedicine/premises.h"

#include <optional>

namespace loket::telemedicine {

QString roomOf(const Call &call);
// Its `connectionId`, a number or a text.
std::optional<ConnectionId> whomOf(const Call &call);
// That this person is to be inside.
Entry entryOf(const Call &call, const QString &userId, bool isStaff);
// The place of who asks. Who that is comes from the session, never from what the client says.
Place placeOf(const Premises &premises, const Call &call);
// An answer for who has asked with an id alone.
Reply quiet(QJsonObject body = {});

} // namespace loket::telemedicine
