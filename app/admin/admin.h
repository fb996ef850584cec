// What an administrator does at the command line. Each prints what it did or why not, and gives the
// exit code.
#pragma once

#include "core/settings.h"

namespace loket {

// `loket user add NAME --role R`; without a password the one that readPassword() gets.
int addUser(
    const Settings &settings, const QString &name, const QStringList &roles, const QString &given);

// `loket backup FILE`: a consistent copy, also while a loket runs on the data.
int backup(const Settings &settings, const QString &file);

// `loket check`: the settings (they were read to get here), the file, its references, its record.
int check(const Settings &settings);

} // namespace loket
