// How a server's data is looked after, behind a FakeServer: for screens to show.
#pragma once

#include "support/fakeserver.h"
#include "vocabulary/maintenance/maintenance.h"

namespace loket::test {

// Nothing is arranged yet; all is well; a backup is being made; none was made, and the check has
// found something.
maintenance::Maintenance nothingArranged();
maintenance::Maintenance allBackedUp();
maintenance::Maintenance backingUp();
maintenance::Maintenance dataInTrouble();

// `maintenance` as the server says it.
QJsonObject told(const maintenance::Maintenance &maintenance);

} // namespace loket::test
