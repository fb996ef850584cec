// What is measured of every server in the same way. Each scenario starts a server of its own.
#pragma once

#include "peer.h"
#include "report.h"

namespace loket::bench {

// 10,000 connect at once, rest a moment, and then all listen to one channel.
void compareStorm(const Peer &peer, Report &report);
// 1,000 and 100 receivers of one channel; and 1,000 that are published to in bursts.
void compareCrowds(const Peer &peer, Report &report);
// 1,000 channels of ten receivers each.
void compareChannels(const Peer &peer, Report &report);
// A quarter of 1,000 readers stops reading.
void compareStalled(const Peer &peer, Report &report);
// Ten receivers, and the ways to publish that the server has.
void compareFaces(const Peer &peer, Report &report);

} // namespace loket::bench
