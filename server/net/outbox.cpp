#include "net/outbox.h"

#include "net/directstream.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace loket {

void Outbox::add(DirectStream *stream)
{
    if (m_streams.empty()) {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
    }
    m_streams.push_back(stream);
}

void Outbox::remove(DirectStream *stream)
{
    std::replace(m_streams.begin(), m_streams.end(), stream, static_cast<DirectStream *>(nullptr));
}

void Outbox::customEvent(QEvent *event)
{
    Q_UNUSED(event)
    for (size_t i = 0; i < m_streams.size(); ++i) { // one that is sent may add another
        if (m_streams[i]) {
            m_streams[i]->send();
        }
    }
    m_streams.clear();
}

} // namespace loket
