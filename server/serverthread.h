// The hub's thread with a server on it, for a program whose own thread is taken by a window or by
// waiting for a signal.
#pragma once

#include "server.h"

#include <QThread>

#include <memory>

namespace loket {

// Belongs to the thread that made it; every call blocks.
class ServerThread {
public:
    explicit ServerThread(ServerOptions options);
    ~ServerThread(); // stops

    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    // Refuses with what Server::start() refuses.
    Result<ServerInfo> start();
    // Closes the sockets with 1001, finishes what is written and ends the thread.
    void stop();

private:
    const ServerOptions m_options;
    QThread m_thread;
    std::unique_ptr<Server> m_server; // lives on m_thread
};

} // namespace loket
