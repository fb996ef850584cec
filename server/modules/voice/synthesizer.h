// The voices of espeak-ng. The library holds one state for the whole program: whoever uses it waits
// for who uses it now, and no thread that must not wait may call it.
#pragma once

#include "vocabulary/voice/wave.h"

#include <QStringList>

namespace loket::voice::synthesizer {

// Those of `wanted` that there is a voice for; none where the voices are not installed.
QStringList available(const QStringList &wanted);

// NO_VOICE where there is none for the language, or it says nothing. Cut off at the longest wave.
Result<Wave> say(const QString &language, const QString &text);

} // namespace loket::voice::synthesizer
