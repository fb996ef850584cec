// The waiting room's screen as a whole: its connection, and the room. Lives on the GUI thread.
#pragma once

#include "client/core/pairedconnection.h"
#include "waitingroom.h"

#include <QObject>
#include <QQmlEngine>

#include <memory>

namespace loket::display {

struct StationOptions {
    client::PairedConnectionOptions connection;
    QStringList services; // ids or prefixes; empty: all
    RoomTimes times = {};
    client::SoundOutput *sound = nullptr; // must outlive the screen; none: calls are shown alone
};

class Station final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::display::WaitingRoom *room READ room CONSTANT)
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
public:
    enum class State { Connecting, Unreachable, Pairing, Showing };
    Q_ENUM(State)

    // `connection` and `clock` must outlive the screen.
    Station(client::ServerConnection &connection, const Clock &clock, const StationOptions &options,
        QObject *parent = nullptr);

    void start();

    WaitingRoom *room() { return &m_room; }
    QString address() const { return m_server.address(); }
    State state() const;
    QString code() const { return m_connection.code(); }

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<CallVoice> makeVoice(client::SoundOutput *sound);

    client::ServerConnection &m_server;
    const std::unique_ptr<CallVoice> m_voice;
    WaitingRoom m_room;
    client::PairedConnection m_connection;
};

} // namespace loket::display
