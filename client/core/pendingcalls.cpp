#include "client/core/pendingcalls.h"

#include <QTimer>

namespace loket::client {

namespace {
Error noAnswer()
{
    return {u"NO_ANSWER"_s,
        u"The server has not answered. Look at the list before you try again."_s, 504};
}
}

PendingCalls::PendingCalls(Millis timeout, QObject *parent)
    : QObject(parent),
      m_timeout(timeout)
{
}

PendingCalls::~PendingCalls()
{
    settleAll(noAnswer());
}

QFuture<Result<QJsonObject>> PendingCalls::add(QJsonObject &message)
{
    const QString id = QString::number(++m_lastId);
    message.insert(u"id"_s, id);
    Waiting &waiting = m_waiting[m_lastId];
    waiting.message = message;
    waiting.promise.start();
    QTimer::singleShot(m_timeout, this, [this, id] { settle(id, fail(noAnswer())); });
    return waiting.promise.future();
}

void PendingCalls::settle(const QString &id, Result<QJsonObject> answer)
{
    auto node = m_waiting.extract(id.toULongLong());
    if (node.empty()) {
        return;
    }
    node.mapped().promise.addResult(std::move(answer));
    node.mapped().promise.finish();
}

void PendingCalls::settleAll(const Error &error)
{
    while (!m_waiting.empty()) {
        settle(QString::number(m_waiting.begin()->first), fail(error));
    }
}

QList<QJsonObject> PendingCalls::messages() const
{
    QList<QJsonObject> messages;
    for (const auto &[id, waiting] : m_waiting) {
        messages.append(waiting.message);
    }
    return messages;
}

} // namespace loket::client
