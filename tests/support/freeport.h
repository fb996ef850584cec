// A port for a server that will open it on every address of the machine.
#pragma once

#include <QTcpServer>

namespace loket::test {

// Free everywhere just now. What the system gives for one address (port 0) others may have left in
// use on another.
inline QString freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::Any);
    return QString::number(server.serverPort());
}

} // namespace loket::test
