#include "net/qt/qtlistener.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace loket {

namespace {

constexpr int backlog = 4'096; // the system may allow less
constexpr int placeWait = 20; // ms

} // namespace

QtListener::QtListener(HasPlace hasPlace, Welcome welcome)
    : m_hasPlace(std::move(hasPlace)),
      m_welcome(std::move(welcome))
{
    setListenBacklogSize(backlog);
    setProxy(QNetworkProxy::NoProxy);
}

void QtListener::handOver(QTcpSocket *socket)
{
    addPendingConnection(socket);
    Q_EMIT socket->readyRead();
}

// QTcpServer listens on whenever one is taken.
QTcpSocket *QtListener::nextPendingConnection()
{
    QTcpSocket *next = QTcpServer::nextPendingConnection();
    if (m_isFull) {
        pauseAccepting();
    }
    return next;
}

// Whom it was too late to keep waiting is let in; the next one waits.
void QtListener::incomingConnection(qintptr descriptor)
{
    m_welcome(descriptor);
    if (!m_isFull && !m_hasPlace()) {
        m_isFull = true;
        pauseAccepting();
        QTimer::singleShot(placeWait, this, &QtListener::letIn);
    }
}

void QtListener::letIn()
{
    if (m_hasPlace()) {
        m_isFull = false;
        resumeAccepting();
    } else {
        QTimer::singleShot(placeWait, this, &QtListener::letIn);
    }
}

} // namespace loket
