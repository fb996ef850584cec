// Two falling tones before a call.
#pragma once

#include "vocabulary/voice/wave.h"

namespace loket::display {

const voice::Wave &chime();

} // namespace loket::display
