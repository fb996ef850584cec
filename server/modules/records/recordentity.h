// The entity (commands/entity.h) that a kind of record is.
#pragma once

#include "commands/entitydesk.h"
#include "modules/records/recordrules.h"

namespace loket::records {

// `kind` outlives it.
EntityDeclaration<Record> entityOf(const Kind &kind);

} // namespace loket::records
