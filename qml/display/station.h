// The waiting room's screen as a whole: it lets itself be approved where it has no token, keeps the
// token, and shows the room. Lives on the GUI thread.
#pragma once

#include "client/serverconnection.h"
#include "pairing.h"
#include "waitingroom.h"

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace loket::display {

struct StationOptions {
    QUrl server;
    QString token; // empty: the one that is kept, or pairing
    QStringList services; // ids or prefixes; empty: all
    QString name; // what the administrator sees
    QString keptIn; // the ini file for tokens
    RoomTimes times = {};
    Millis pairingInterval {2'000};
};

class Station final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::display::WaitingRoom *room READ room CONSTANT)
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed) // in groups that are easily read aloud
public:
    enum class State { Connecting, Unreachable, Pairing, Showing };
    Q_ENUM(State)

    // `connection` and `clock` must outlive the screen.
    Station(client::ServerConnection &connection, const Clock &clock, const StationOptions &options,
        QObject *parent = nullptr);

    void start();

    WaitingRoom *room() { return &m_room; }
    QString address() const { return m_connection.address(); }
    State state() const;
    QString code() const;

Q_SIGNALS:
    void changed();

private:
    QString keptToken() const;
    void keepToken(const QString &token);
    void paired(const QString &token);
    void sessionEnded();

    client::ServerConnection &m_connection;
    const StationOptions m_options;
    WaitingRoom m_room;
    Pairing m_pairing;
    QSettings m_settings;
};

} // namespace loket::display
