// The passwords that anybody would try first.
#pragma once

#include <QString>
#include <QStringList>

namespace loket {

// Whether it is a common word or one of `names` (a person's own), in capitals or not, with figures
// or signs for letters, reversed, with a few figures around it; or nothing but runs and repetitions
// (`12345678`, `qwertyuiop`, `aaaaaaaa`, `abcabcabc`).
bool isCommonPassword(const QString &password, const QStringList &names);

} // namespace loket
