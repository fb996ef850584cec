#include "net/qt/qtlistener.h"

#include "core/logging.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace loket {

namespace {

constexpr int backlog = 4'096; // the system may allow less
constexpr int mostAtOnce = 64; // others have their turn between them
constexpr int placeWait = 20; // ms
constexpr int troubleWait = 200; // ms

} // namespace

QtListener::QtListener(HasPlace hasPlace, Welcome welcome)
    : m_hasPlace(std::move(hasPlace)),
      m_welcome(std::move(welcome))
{
    setListenBacklogSize(backlog);
    setProxy(QNetworkProxy::NoProxy);
}

bool QtListener::open(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port)) {
        return false;
    }
    pauseAccepting();
    m_notifier = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &QtListener::letIn);
    return true;
}

void QtListener::shut()
{
    m_notifier.reset();
    close();
}

void QtListener::handOver(QTcpSocket *socket)
{
    addPendingConnection(socket);
    Q_EMIT socket->readyRead();
}

// QTcpServer goes on accepting whenever one is taken, and two notifiers would be one too many.
QTcpSocket *QtListener::nextPendingConnection()
{
    if (!hasPendingConnections() || !m_notifier) {
        return QTcpServer::nextPendingConnection();
    }
    const bool isOpen = m_notifier->isEnabled();
    m_notifier->setEnabled(false);
    QTcpSocket *next = QTcpServer::nextPendingConnection();
    pauseAccepting();
    m_notifier->setEnabled(isOpen);
    return next;
}

void QtListener::incomingConnection(qintptr descriptor)
{
    m_welcome(descriptor);
    if (++m_come == mostAtOnce || !m_hasPlace()) {
        setMaxPendingConnections(0); // so that QTcpServer takes no more now
    }
}

// QTcpServer tells of no error but its first, and the end of all who have come is one: where nobody
// can be taken though somebody is there, the system has nothing left for one.
void QtListener::letIn()
{
    if (!m_hasPlace()) {
        return waitFor(placeWait);
    }
    m_come = 0;
    setMaxPendingConnections(mostAtOnce);
    if (!waitForNewConnection(0)) {
        return;
    }
    if (m_come > 0) {
        m_isInTrouble = false;
        return;
    }
    if (!std::exchange(m_isInTrouble, true)) {
        qCWarning(logNet) << "no connection can be accepted for the moment: the system has no file "
                             "left for one";
    }
    waitFor(troubleWait);
}

void QtListener::waitFor(int milliseconds)
{
    m_notifier->setEnabled(false);
    QTimer::singleShot(milliseconds, m_notifier.get(), [this] { m_notifier->setEnabled(true); });
}

} // namespace loket
