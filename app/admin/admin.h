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

// `loket restore [--unproven] FILE`: puts a copy in the place of the data, says what that takes
// back, ends every session and revokes every device.
int restore(const Settings &settings, const QString &file, bool mayBeUnproven);

// `loket check [--head HEAD]`: the settings (they were read to get here), the file, its references,
// its record and every row; prints the record's head. `head`: one that was printed before, or
// empty.
int check(const Settings &settings, const QString &head);

// `loket move postgresql`: all data from the file into the database that DATABASE_URL names; and
// `loket move sqlite`: back. While loket is stopped.
int moveToPostgresql(const Settings &settings);
int moveToSqlite(const Settings &settings);

// `loket voice FOLDER [PLACE …]`: what recorded clips lack for all numbers and these counters'
// names, in each language of which there is a folder.
int checkVoice(const QString &folder, const QStringList &places);

// `loket tls [NAME …]`: a private authority and a certificate for this machine's names and
// addresses and these names; from the next start on the server speaks https.
int certify(const Settings &settings, const QStringList &names);

// `loket tls off`: back to http.
int stopTls(const Settings &settings);

} // namespace loket
