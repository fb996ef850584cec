// A client's socket, not blocking, on its way to a server of this machine.
#pragma once

#include <QUrl>

namespace loket::bench {

// `place` chooses one of a few source addresses, so that no address runs out of ports.
int connectTo(const QUrl &url, int place);

} // namespace loket::bench
