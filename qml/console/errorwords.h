// Why something was refused, in the user's language.
#pragma once

#include "core/result.h"

#include <QString>

namespace loket::console {

// By the error's code; the server's own sentence where the code has no words here.
QString errorWords(const Error &error);

} // namespace loket::console
