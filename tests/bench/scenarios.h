// What is measured. Each starts a server of its own and prints its rows.
#pragma once

#include <QString>

namespace loket::bench {

// From exec to the line `listening`, and again on data that is there.
void startUp(const QString &program);
// 1,000 commands a second, evenly: command to durable answer.
void acknowledgement(const QString &program);
// As many commands as 64 clients can get answered.
void throughput(const QString &program);
// One press on “call next” with 1,000 displays: to the first and to the last of them.
void pressToDisplay(const QString &program);
// What an idle connection holds.
void idleMemory(const QString &program, int connections);

} // namespace loket::bench
