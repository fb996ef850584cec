// Listens on one port, and hands over who connects.
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace loket {

// Lets few in at a time: when thousands come at once, what the first ones ask is read before the
// last ones are let in. Where the system has no file left for one, all wait a moment.
class Acceptor final : public QObject {
    Q_OBJECT
public:
    // Takes a connected socket that does not block.
    using Welcome = std::function<void(int descriptor, const QHostAddress &address)>;
    // Whether somebody may come in now; those who may not wait in the system, and it is asked again
    // a moment later.
    using HasPlace = std::function<bool()>;
    Acceptor(HasPlace hasPlace, Welcome welcome);

    // Port 0 picks a free one. False: errorString() says why.
    bool listen(const QHostAddress &address, quint16 port);
    QString errorString() const { return m_server.errorString(); }
    quint16 port() const { return m_server.serverPort(); }
    void close();

    // Of who was handed over and may not stay.
    static void turnAway(int descriptor);

private:
    void letIn();
    void waitFor(int milliseconds);

    const HasPlace m_hasPlace;
    const Welcome m_welcome;
    QTcpServer m_server; // opens the port; it accepts nobody
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_isInTrouble = false;
};

} // namespace loket
