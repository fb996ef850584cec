// Whether the server is in doubt about its clock, as it tells staff.
#pragma once

#include "client/core/commandrunner.h"

#include <QDateTime>
#include <QObject>

namespace loket::client {

class ClockWatch final : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool unsure READ isUnsure NOTIFY changed)
    // How far the server's wall clock is from where it should be; 0: it went, and came back.
    Q_PROPERTY(int jumpSeconds READ jumpSeconds NOTIFY changed)
    // What that clock said when it was told.
    Q_PROPERTY(QDateTime clock READ clock NOTIFY changed)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
public:
    // `connection` must outlive it.
    explicit ClockWatch(ServerConnection &connection, QObject *parent = nullptr);

    bool isUnsure() const { return m_isUnsure; }
    int jumpSeconds() const { return m_jumpSeconds; }
    QDateTime clock() const { return m_clock; }
    bool isWorking() const { return !m_runner.working().isEmpty(); }

    // For administrators: the server's wall clock is right.
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void changed();
    void refused(const loket::Error &error);

private:
    void receive(const ServerMessage &message);
    void take(const QString &type, const QJsonObject &data);

    CommandRunner m_runner;
    bool m_isUnsure = false;
    int m_jumpSeconds = 0;
    QDateTime m_clock;
};

} // namespace loket::client
