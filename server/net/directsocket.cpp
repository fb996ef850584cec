#include "net/directsocket.h"

#include <sys/socket.h>

namespace loket {

// Where the system refuses (its buffer is full, the client has gone) QTcpSocket finds out by
// itself.
qint64 DirectSocket::writeData(const char *data, qint64 size)
{
    qint64 taken = 0;
    if (bytesToWrite() == 0 && state() == ConnectedState) {
        taken = std::max<qint64>(0,
            ::send(static_cast<int>(socketDescriptor()), data, static_cast<size_t>(size),
                MSG_NOSIGNAL | MSG_DONTWAIT));
    }
    if (taken < size && QTcpSocket::writeData(data + taken, size - taken) < 0) {
        return taken > 0 ? taken : -1;
    }
    return size;
}

} // namespace loket
