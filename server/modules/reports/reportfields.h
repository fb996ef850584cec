// Fields that commands about reports have in common.
#pragma once

#include "commands/field.h"

namespace loket::reports {

// A new template: from, title, columns, filter.
QList<Field> draftFields();

namespace asked {

Field reportId();
Field templateId();
Field language(); // of words
Field filter();
Field view(); // for whom something is looked at

} // namespace asked
} // namespace loket::reports
