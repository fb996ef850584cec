// What the system says of a process, and of who else uses the machine.
#pragma once

#include "poller.h"

#include <QByteArray>

namespace loket::bench {

// Of all threads of the process, in the program and in the kernel, since its start.
Seconds cpuTimeOf(qint64 process);
// Of the thread of that name alone; 0: there is none.
Seconds cpuTimeOf(qint64 process, const QByteArray &thread);

// Memory that the process has for itself: pages of programs and libraries, which others map too, do
// not count. What the kernel keeps for its sockets does not either.
qint64 privateBytesOf(qint64 process);

// The share (0 … 1) of the machine's cores that went to others than this program and the server
// since this was made. Where it is not small, times on the wall say little.
class Others {
public:
    explicit Others(qint64 server);
    double share() const;

private:
    struct Used {
        double all; // core-seconds, idle ones included
        double busy;
        double ours;
    };
    Used used() const;

    const qint64 m_server;
    const Used m_before;
};

} // namespace loket::bench
