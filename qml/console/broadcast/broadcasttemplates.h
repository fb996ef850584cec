// What a broadcast may begin with, in the house's languages; each language's words are for its own
// readers, whichever language the console speaks. Where something is to be filled in stands
// broadcast::gap.
#pragma once

#include "qml/console/broadcast/broadcastdraft.h"

namespace loket::console {

QJsonObject textsOf(BroadcastDraft::Template from);
broadcast::Level levelOf(BroadcastDraft::Template from);

} // namespace loket::console
