// The commands that wait for their answer.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QPromise>

#include <map>

namespace loket::client {

class PendingCalls final : public QObject {
    Q_OBJECT
public:
    explicit PendingCalls(Millis timeout, QObject *parent = nullptr);
    ~PendingCalls() override; // answers what waits with NO_ANSWER

    // Gives `message` its `id` and keeps it until it is answered, or the time is over: NO_ANSWER.
    QFuture<Result<QJsonObject>> add(QJsonObject &message);
    // Nothing happens where no call of this id waits.
    void settle(const QString &id, Result<QJsonObject> answer);
    void settleAll(const Error &error);
    // In the order in which they were made; to send again after a break.
    QList<QJsonObject> messages() const;

private:
    struct Waiting {
        QJsonObject message;
        QPromise<Result<QJsonObject>> promise;
    };

    const Millis m_timeout;
    quint64 m_lastId = 0;
    std::map<quint64, Waiting> m_waiting;
};

} // namespace loket::client
