// Runs what a person does, one command at a time. Nothing counts as done before the server has said
// so. Lives on the connection's thread.
#pragma once

#include "client/core/serverconnection.h"

#include <QObject>

namespace loket::client {

class CommandRunner final : public QObject {
    Q_OBJECT
    // The action that waits for its answer; empty: none.
    Q_PROPERTY(QString working READ working NOTIFY workingChanged)
public:
    // `connection` must outlive it.
    explicit CommandRunner(ServerConnection &connection, QObject *parent = nullptr);

    const QString &working() const { return m_working; }
    // `action` is what the screens call it. Gives false, and does nothing, while another is
    // working.
    bool run(const QString &action, const QString &command, const QJsonObject &data = {});

Q_SIGNALS:
    void workingChanged();
    void done(const QString &action, const QJsonObject &body);
    void refused(const QString &action, const loket::Error &error);

private:
    void setWorking(const QString &action);

    ServerConnection &m_connection;
    QString m_working;
};

} // namespace loket::client
