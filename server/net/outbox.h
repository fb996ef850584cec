// Lets the sockets of one thread send once in a turn of its event loop, whatever was written to
// them.
#pragma once

#include <QObject>

#include <vector>

namespace loket {

class DirectSocket;

// Lives on the thread of its sockets, which keep it alive.
class Outbox final : public QObject {
    Q_OBJECT
public:
    // The socket holds bytes: DirectSocket::sendHeld() is called when all that is waiting to be
    // done has been done.
    void add(DirectSocket *socket);
    // Of a socket that ends.
    void remove(DirectSocket *socket);

protected:
    void customEvent(QEvent *event) override;

private:
    std::vector<DirectSocket *> m_sockets; // nullptr: removed
};

} // namespace loket
