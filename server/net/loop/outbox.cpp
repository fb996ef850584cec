#include "net/loop/outbox.h"

#include "net/loop/directstream.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace loket {

namespace {

constexpr size_t ahead = 4; // streams, about what one wait for memory takes

bool isSame(const QByteArray &bytes, const QByteArray &others)
{
    return bytes.constData() == others.constData() && bytes.size() == others.size();
}

} // namespace

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

// What is kept in m_joined is shared, so that it neither changes nor moves while it is kept.
QByteArray Outbox::joined(QByteArray front, const QByteArray &back)
{
    if (isSame(m_joined.front, front) && isSame(m_joined.back, back)) {
        return m_joined.both;
    }
    if (isSame(m_joined.both, front)) {
        m_joined = {};
    }
    if (front.isDetached()) {
        return front.append(back);
    }
    m_joined = {front, back, front + back};
    return m_joined.both;
}

void Outbox::customEvent(QEvent *event)
{
    Q_UNUSED(event)
    for (size_t i = 0; i < m_streams.size(); ++i) { // one that is sent may add another
        if (i + ahead < m_streams.size() && m_streams[i + ahead]) {
            m_streams[i + ahead]->prefetch();
        }
        if (m_streams[i]) {
            m_streams[i]->send();
        }
    }
    m_streams.clear();
    m_joined = {};
}

} // namespace loket
