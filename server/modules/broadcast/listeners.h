// Who would see a broadcast now: screens, people and phones that are connected.
#pragma once

#include "commands/house.h"
#include "hub/hub.h"
#include "modules/broadcast/broadcastboard.h"

#include <QObject>

namespace loket::broadcast {

Reader readerOf(const Identity &identity);

// Lives on the hub's thread; the hub outlives it.
class Listeners final : public QObject {
    Q_OBJECT
public:
    Listeners(const Hub &hub, HouseView house, QObject *parent = nullptr);

    // Who has a console open, each once.
    QList<Reader> people(const Broadcast &broadcast) const;
    // `asking` is not counted.
    Reach reach(const Audience &audience, const QString &asking) const;

private:
    struct Shown {
        QSet<QString> devices = {}; // ids, addresses of those that are trusted
        int phones = 0;
    };
    Shown shown(const Audience &audience) const;
    void attached(ConnectionId id);
    void subscribed(ConnectionId id, const QString &channel);
    bool wouldShow(const Screen &display, const Audience &audience) const;

    const Hub &m_hub;
    const HouseView m_house;
    QHash<QString, QStringList> m_rooms; // services that a display showed when it was last there
};

} // namespace loket::broadcast
