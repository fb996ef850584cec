// Which of the clinic's screens are connected and can be heard, and when its monitors last asked:
// tells staff on the channel `screens`, and each screen on `screen:own` what it is to show and
// whether it speaks for its zone.
#pragma once

#include "commands/marks.h"
#include "commands/registry.h"
#include "hub/hub.h"
#include "identity/deviceservice.h"
#include "identity/identitybook.h"
#include "identity/voicezones.h"

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

    void registerCommands(CommandRegistry &commands);
    void registerChannels();
    // What capabilities say of screens is told with them. `marks` outlive it.
    void show(const Marks &marks);
    // Somebody asked for something: a monitor is there as long as it does, for it has no
    // connection.
    void asked(const Call &call);
    void moveInTime(Millis by); // the clock was set

private:
    struct State {
        bool isOnline = false;
        Instant since; // of that
        QString address = {}; // from where it came last
        // What it has said of itself since it came.
        Word<screen::Sound> sound = screen::Sound::Unknown;
        QStringList services = {};
        bool isHidden = false;
        bool maySleep = false;
    };

    void attached(ConnectionId id);
    void detached(ConnectionId id);
    void look(const QString &deviceId);
    void tellItself(const QString &deviceId);
    void publish();
    QJsonObject screens() const;
    QJsonObject viewOf(const QString &deviceId) const;
    QFuture<Result<Reply>> report(const Call &call);
    QFuture<Result<Reply>> tryCall(const Call &call);
    void arrangeVoices();
    QList<ZoneMember> zoneMembers() const;

    Hub &m_hub;
    DeviceService &m_service;
    const IdentityBook &m_book;
    const Clock &m_clock;
    const Marks *m_marks = nullptr;
    QHash<QString, State> m_states; // by device
    QHash<ConnectionId, QString> m_devices; // whose connection it is
    QHash<QString, screen::VoicePart> m_voices; // by display, as last told
    QTimer m_soon; // once for a burst
};

} // namespace loket
