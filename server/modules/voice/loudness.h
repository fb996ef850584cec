// Makes every call as loud as any other. Pure.
#pragma once

#include "vocabulary/voice/wave.h"

namespace loket::voice {

// Without the silence before and after it, and with the same mean loudness: −20 dB of the loudest
// that there is (RMS, over all of it), peaks rounded off below that. What is silent stays so.
Wave evened(const Wave &wave);

} // namespace loket::voice
