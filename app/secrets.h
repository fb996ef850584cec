// Passwords and tokens that the program is given. They come by the environment or a file, never by
// the command line, which everybody on the machine can read while the program runs.
#pragma once

#include "core/result.h"

#include <QStringList>

namespace loket {

// The first line of a file that is this user's alone. USAGE with a sentence that names the file.
Result<QString> readSecretFile(const QString &name);

// How a secret is given that stands in `arguments`, as a sentence; empty: none does.
QString insteadOfSecret(const QStringList &arguments);

// Takes them out of the environment, so that no program started from here has them.
void forgetSecretVariables();

} // namespace loket
