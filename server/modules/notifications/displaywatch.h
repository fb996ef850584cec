// Tells administrators of a display that is down for long, and takes that back when it is there
// again. Minutes are counted, not read off a clock, and only while somebody works: at night a
// display is off because the house is.
#pragma once

#include "commands/house.h"
#include "hub/hub.h"
#include "modules/notifications/notificationsservice.h"

namespace loket::notifications {

inline const QString displayDown = u"display:down"_s;

// Lives on the hub's thread. `hub` and `service` outlive it.
class DisplayWatch {
public:
    DisplayWatch(const Hub &hub, NotificationsService &service, HouseView house);

    void minutePassed();

private:
    bool isSomebodyHere() const;
    void look(const Screen &display);
    void tell(const Tiding &tiding);

    const Hub &m_hub;
    NotificationsService &m_service;
    const HouseView m_house;
    QHash<QString, int> m_minutes; // that a display was away, by its id
};

} // namespace loket::notifications
