// A kiosk's call for staff: one press tells them, and what came of it is shown. Lives on the GUI
// thread.
#pragma once

#include "client/core/serverconnection.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace loket::client {

class StaffCall final : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QDateTime at READ at NOTIFY changed) // when they were told
public:
    enum class State {
        None,
        Asking,
        Told, // by this call, or by one a moment ago
        Nobody, // is signed in
        Failed // the server does not answer, or does not let this kiosk
    };
    Q_ENUM(State)

    // What came of it stands for `shown`; then one may call again. `connection` outlives it.
    explicit StaffCall(ServerConnection &connection, Millis shown = std::chrono::minutes(1),
        QObject *parent = nullptr);

    // Nothing while one is asked for or what came of it stands.
    Q_INVOKABLE void call();

    State state() const { return m_state; }
    const QDateTime &at() const { return m_at; }

Q_SIGNALS:
    void changed();

private:
    void become(State state);

    ServerConnection &m_connection;
    QTimer m_shown;
    State m_state = State::None;
    QDateTime m_at;
};

} // namespace loket::client
