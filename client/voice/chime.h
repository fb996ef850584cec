// Two falling tones before a call.
#pragma once

#include "vocabulary/voice/wave.h"

namespace loket::client {

const voice::Wave &chime();

} // namespace loket::client
