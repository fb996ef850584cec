// Who may make what of a record, and which version it then is. Pure.
#pragma once

#include "core/result.h"
#include "hub/identity.h"
#include "vocabulary/records/kind.h"
#include "vocabulary/records/record.h"

namespace loket::records {

bool mayDo(Parties allowed, const Record &record, const Identity &who);

// Whether `who` may make it so: a new one (without `before`), another, or none (without `after`).
// Who made it, and of which kind, is put into it. FORBIDDEN, INVALID_TRANSITION with the states
// that there are from here.
Result<Done> signedBy(const Kind &kind, const Identity &who, const Record *before, Record *after);

// `after` names the version that its maker knows, and gets the next one. VERSION_CONFLICT with the
// record as it is where somebody else has made a newer one meanwhile; what one has done oneself is
// no conflict.
Result<Done> takeVersion(const Record *before, Record &after);

} // namespace loket::records
