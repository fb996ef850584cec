// How a screen gets its token: it shows a code, an administrator approves it, and the screen
// collects the token once. Lives on the GUI thread.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace loket::client {

class ServerConnection;

class Pairing final : public QObject {
    Q_OBJECT
public:
    // Of the server of `connection`, which outlives it. `kind`: "display" or "kiosk"; `name`: what
    // the administrator sees. The server is asked again every `between`.
    Pairing(ServerConnection &connection, const QString &kind, const QString &name, Millis between,
        QObject *parent = nullptr);

    void start();
    bool isRunning() const { return m_running; }
    // To be shown; empty until the server has given one.
    const QString &code() const { return m_code; }
    // The server did not answer the last time.
    bool hasFailed() const { return m_failed; }

Q_SIGNALS:
    void changed();
    void paired(const QString &token);

private:
    void step();
    void offered(const Result<QJsonObject> &answer);
    void claimed(const Result<QJsonObject> &answer);

    ServerConnection &m_connection;
    const QString m_kind;
    const QString m_name;
    QTimer m_timer;
    QString m_code;
    QString m_claim;
    bool m_running = false;
    bool m_failed = false;
};

} // namespace loket::client
