// A record of events, and a day's curve, behind a FakeServer: for screens to show.
#pragma once

#include "support/fakeserver.h"

namespace loket::test {

// From now on `server` answers what the event log and the overview ask.
void fakeRecord(FakeServer &server);
// Tells of the record: sound and proven, or being proven, or broken.
QJsonObject soundRecord();
QJsonObject provingRecord();
QJsonObject brokenRecord();

} // namespace loket::test
