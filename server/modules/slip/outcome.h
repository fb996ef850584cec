// What became of something that was to be printed.
#pragma once

#include "vocabulary/slip/words.h"

namespace loket::slip {

struct Outcome {
    Trouble trouble = Trouble::Nothing; // nothing: it is on paper
    bool paperLow = false;

    bool isPrinted() const { return trouble == Trouble::Nothing; }
};

} // namespace loket::slip
