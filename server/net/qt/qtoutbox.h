// Lets the sockets of one thread send once in a turn of its event loop, whatever was written to
// them, and before the loop asks the system about each of them.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <vector>

namespace loket {

// Lives on the thread of its sockets.
class QtOutbox final : public QObject {
    Q_OBJECT
public:
    // It has bytes to send, and had none: they go when all that is waiting to be done has been
    // done.
    void add(QTcpSocket *socket);

protected:
    void customEvent(QEvent *event) override;

private:
    std::vector<QPointer<QTcpSocket>> m_sockets;
};

} // namespace loket
