#include "net/qt/qtoutbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace loket {

void QtOutbox::add(QTcpSocket *socket)
{
    if (m_sockets.empty()) {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
    }
    m_sockets.emplace_back(socket);
}

void QtOutbox::customEvent(QEvent *event)
{
    Q_UNUSED(event)
    for (size_t i = 0; i < m_sockets.size(); ++i) { // one that is sent may add another
        if (const auto socket = m_sockets[i]) {
            socket->flush();
        }
    }
    m_sockets.clear();
}

} // namespace loket
