// What people do in a room, each one a command to the server, one at a time. Nothing counts as done
// before the server has said so. Lives on the GUI thread.
#pragma once

#include "client/core/commandrunner.h"
#include "qml/console/core/errorwords.h"

#include <QObject>
#include <QQmlEngine>

namespace loket::console {

class Actions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A room has its own.")
    // The action that waits for its answer; empty: none.
    Q_PROPERTY(QString working READ working NOTIFY workingChanged)
    Q_PROPERTY(bool online READ isOnline NOTIFY onlineChanged)
public:
    // `connection` must outlive it.
    explicit Actions(client::ServerConnection &connection, QObject *parent = nullptr);

    QString working() const { return m_runner.working(); }
    bool isOnline() const { return m_connection.isOnline(); }

Q_SIGNALS:
    void workingChanged();
    void onlineChanged();
    void finished(const QString &action);
    void refused(const QString &action, const loket::console::Refusal &refusal);

protected:
    // As CommandRunner::run().
    bool run(const QString &action, const QString &command, const QJsonObject &data);
    // The server has done it; tells of it. An error: its answer cannot be read.
    virtual Result<Done> take(const QString &action, const QJsonObject &body) = 0;
    // Where a code means something special for this action.
    virtual Error inItsWords(const QString &action, const Error &error) const;

private:
    void answered(const QString &action, const Result<QJsonObject> &answer);

    client::ServerConnection &m_connection;
    client::CommandRunner m_runner;
};

} // namespace loket::console
