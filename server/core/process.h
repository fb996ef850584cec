// What is asked of the system about this program while it runs, and about others.
#pragma once

#include <QString>

namespace loket {

// A crash writes no memory, with its tokens and patients, to the disk.
void leaveNoCore();

// Asks that at least `wanted` files and sockets may be open, as far as the system allows without
// more rights; gives what there is.
int raiseFileLimit(int wanted);

// Calls `quit` on the application's thread when the program is asked to end: SIGTERM and SIGINT.
void quitOnSignals();

// Bytes of memory that this program holds; 0 where the system does not tell.
qint64 residentBytes();

// Whether the process of that number is `program`; the number may be another's by now. Where the
// system does not tell, it is.
bool isRunning(qint64 process, const QString &program);

} // namespace loket
