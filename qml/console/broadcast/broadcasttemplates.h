// What a broadcast may begin with, in the house's languages; each language's words are for its own
// readers, whichever language the console speaks.
#pragma once

#include "qml/console/broadcast/broadcastdraft.h"

namespace loket::console {

// Stands where something is to be filled in.
inline const QString gap = QStringLiteral("___");

QJsonObject textsOf(BroadcastDraft::Template from);
broadcast::Level levelOf(BroadcastDraft::Template from);

} // namespace loket::console
