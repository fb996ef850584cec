// Consultations: what is drawn goes to who else is in the room, and who comes late gets all of it.
#pragma once

#include "figures.h"
#include "peer.h"
#include "report.h"

namespace loket::bench {

// 200 rooms of two, in each of which 20 strokes a second are drawn. Servers that speak of channels
// alone have no part in it.
void compareRelay(const Peer &peer, Report &report);
// A board of 5,000 strokes, and who comes to it later.
Outcome whiteboard(const Loket &loket);

} // namespace loket::bench
