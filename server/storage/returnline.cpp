#include "storage/returnline.h"

namespace loket {

ReturnLine::ReturnLine(QObject *parent)
    : QObject(parent),
      m_waker(std::make_shared<Waker>())
{
    m_waker->line = this;
}

ReturnLine::~ReturnLine()
{
    const QMutexLocker lock(&m_waker->mutex);
    m_waker->line = nullptr;
}

// On any thread.
void ReturnLine::Waker::wake()
{
    const QMutexLocker lock(&mutex);
    if (line && !isAwake) {
        isAwake = true;
        QMetaObject::invokeMethod(line, &ReturnLine::settle, Qt::QueuedConnection);
    }
}

void ReturnLine::settle()
{
    {
        const QMutexLocker lock(&m_waker->mutex);
        m_waker->isAwake = false;
    }
    while (!m_waiting.empty() && m_waiting.front().isFinished()) {
        const Pending pending = std::move(m_waiting.front());
        m_waiting.pop_front();
        pending.settle();
    }
    Q_EMIT settled();
}

} // namespace loket
