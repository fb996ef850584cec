#include "net/outbox.h"

#include "net/directsocket.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace loket {

void Outbox::add(DirectSocket *socket)
{
    if (m_sockets.empty()) {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
    }
    m_sockets.push_back(socket);
}

void Outbox::remove(DirectSocket *socket)
{
    std::replace(m_sockets.begin(), m_sockets.end(), socket, static_cast<DirectSocket *>(nullptr));
}

void Outbox::customEvent(QEvent *event)
{
    Q_UNUSED(event)
    for (size_t i = 0; i < m_sockets.size(); ++i) { // one that is sent may add another
        if (m_sockets[i]) {
            m_sockets[i]->sendHeld();
        }
    }
    m_sockets.clear();
}

} // namespace loket
