// What the record's readers need besides the right to read it.
#pragma once

#include "vocabulary/right.h"

namespace loket::events::rights {

// To see in the record what patients are called and what people wrote, and to look for a name.
inline constexpr Right readNames {u"read_names_on_record", administrators};

} // namespace loket::events::rights
