#include "modules/notifications/displaywatch.h"

#include <algorithm>

namespace loket::notifications {

DisplayWatch::DisplayWatch(const Hub &hub, NotificationsService &service, HouseView house)
    : m_hub(hub),
      m_service(service),
      m_house(std::move(house))
{
}

bool DisplayWatch::isSomebodyHere() const
{
    const QList<ConnectionId> all = m_hub.connections();
    return std::any_of(all.begin(), all.end(), [this](ConnectionId id) {
        const Connection *connection = m_hub.connection(id);
        return connection && connection->identity.isStaff();
    });
}

void DisplayWatch::minutePassed()
{
    if (m_service.settings().displayMinutes == 0 || !m_house.displays || !isSomebodyHere()) {
        return;
    }
    QHash<QString, int> before = std::exchange(m_minutes, {});
    for (const Screen &display : m_house.displays()) {
        m_minutes.insert(display.id, before.take(display.id));
        look(display);
    }
    for (const QString &removed : before.keys()) {
        tell({.does = Tiding::Does::Settle, .kind = displayDown, .about = removed});
    }
}

void DisplayWatch::look(const Screen &display)
{
    int &minutes = m_minutes[display.id];
    if (m_hub.isOnline(display.id)) {
        if (m_service.isWaiting(displayDown, display.id)) {
            tell({.does = Tiding::Does::Settle, .kind = displayDown, .about = display.id});
        }
        minutes = 0;
    } else if (++minutes == m_service.settings().displayMinutes
        && !m_service.isWaiting(displayDown, display.id)) {
        tell({.kind = displayDown,
            .room = u"devices"_s,
            .about = display.id,
            .data = {{u"name"_s, display.name}, {u"minutes"_s, minutes}},
            .to = {.roles = {Role::Admin, Role::SuperAdmin}}});
    }
}

void DisplayWatch::tell(const Tiding &tiding)
{
    m_service.tell({tiding}, Right::ManagePeople);
}

} // namespace loket::notifications
