// Which of the clinic's screens are connected, and when its monitors last asked: tells staff on the
// channel `screens`, and each screen on `screen:own` what it is to show.
#pragma once

#include "commands/command.h"
#include "hub/hub.h"
#include "identity/deviceservice.h"
#include "identity/identitybook.h"

#include <QJsonArray>
#include <QObject>
#include <QTimer>

namespace loket {

// Lives on the hub's thread.
class ScreenWatch final : public QObject {
    Q_OBJECT
public:
    // All must outlive it.
    ScreenWatch(Hub &hub, DeviceService &devices, const IdentityBook &book, const Clock &clock,
        QObject *parent = nullptr);

    void registerChannels();
    // Somebody asked for something: a monitor is there as long as it does, for it has no
    // connection.
    void asked(const Call &call);
    void moveInTime(Millis by); // the clock was set

private:
    struct State {
        bool isOnline = false;
        Instant since; // of that
        QString address = {}; // from where it came last
    };

    void attached(ConnectionId id);
    void detached(ConnectionId id);
    void look(const QString &deviceId);
    void tellItself(const QString &deviceId);
    void publish();
    QJsonObject screens() const;

    Hub &m_hub;
    DeviceService &m_service;
    const IdentityBook &m_book;
    const Clock &m_clock;
    QHash<QString, State> m_states; // by device
    QHash<ConnectionId, QString> m_devices; // whose connection it is
    QTimer m_soon; // once for a burst
};

} // namespace loket
