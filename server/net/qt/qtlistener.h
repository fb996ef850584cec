// Opens the port, and gives QtHttpServer a client when its first head has been looked at. Lets few
// in at a time, as Acceptor does; where the system has no file left for one, all wait a moment.
#pragma once

#include <QSocketNotifier>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace loket {

class QtListener final : public QTcpServer {
    Q_OBJECT
public:
    // Takes the descriptor of who has connected.
    using Welcome = std::function<void(qintptr descriptor)>;
    // Whether somebody may come in now; who may not waits, and it is asked again a moment later.
    using HasPlace = std::function<bool()>;
    QtListener(HasPlace hasPlace, Welcome welcome);

    // Port 0 picks a free one. False: errorString() says why.
    bool open(const QHostAddress &address, quint16 port);
    void shut();
    // To QtHttpServer. What has come of it lies unread in the socket.
    void handOver(QTcpSocket *socket);
    QTcpSocket *nextPendingConnection() override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void letIn();
    void waitFor(int milliseconds);

    const HasPlace m_hasPlace;
    const Welcome m_welcome;
    std::unique_ptr<QSocketNotifier> m_notifier; // instead of that of QTcpServer, which is paused
    int m_come = 0; // in this turn
    bool m_isInTrouble = false;
};

} // namespace loket
