// Opens the port, and gives QtHttpServer a client when its first head has been looked at.
#pragma once

#include <QTcpServer>

#include <functional>

namespace loket {

class QtListener final : public QTcpServer {
    Q_OBJECT
public:
    // Takes the descriptor of who has connected.
    using Welcome = std::function<void(qintptr descriptor)>;
    // Whether somebody may come in now; who may not waits, and it is asked again a moment later.
    using HasPlace = std::function<bool()>;
    QtListener(HasPlace hasPlace, Welcome welcome);

    // To QtHttpServer. What has come of it lies unread in the socket.
    void handOver(QTcpSocket *socket);
    QTcpSocket *nextPendingConnection() override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void letIn();

    const HasPlace m_hasPlace;
    const Welcome m_welcome;
    bool m_isFull = false;
};

} // namespace loket
