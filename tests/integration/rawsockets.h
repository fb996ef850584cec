// Clients that do what no decent client does: many at once, half requests, no reading.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace loket::test {

// One socket without Qt. Calls block, but for no longer than a few seconds.
class RawSocket {
public:
    // `from`: the address of this end, 127.0.0.x. `receiveBuffer`: bytes; 0 leaves it to the
    // system.
    RawSocket(int port, const QByteArray &from = "127.0.0.1", int receiveBuffer = 0);
    ~RawSocket();
    RawSocket(RawSocket &&other) noexcept;
    RawSocket &operator=(RawSocket &&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    // Sends what the other end takes; false: it has closed.
    bool send(const QByteArray &bytes);
    // Reads until `end` has come, or the other end has closed. Gives all since the last call.
    QByteArray readUntil(const QByteArray &end);
    QByteArray readAll() { return readUntil({}); }
    // The other end has closed; what it sent is read before.
    bool isClosed();

private:
    int m_descriptor = -1;
    QByteArray m_received;
};

// As many files as the system allows, up to `wanted`; gives how many.
int allowFiles(int wanted);

QByteArray handshakeFor(const QByteArray &target); // GET that asks for a WebSocket
QByteArray clientFrame(const QByteArray &text); // masked, as clients send it
QByteArray postOf(const QByteArray &target, const QByteArray &body);
QByteArray getOf(const QByteArray &target);

} // namespace loket::test
