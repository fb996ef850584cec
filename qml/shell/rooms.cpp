#include "qml/shell/rooms.h"

#include "qml/console/devices/devicesroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/radiology/radiologyroom.h"
#include "qml/console/setup/setuproom.h"
#include "qml/console/template/templateroom.h"

namespace loket::console {

Navigator::Rooms makeRooms(Workplace &workplace)
{
    Navigator::Rooms rooms;
    auto queue = std::make_unique<QueueRoom>(workplace);
    VisitCalls &calls = *queue->calls();
    rooms.push_back(std::move(queue));
    rooms.push_back(std::make_unique<RadiologyRoom>(workplace, calls));
    rooms.push_back(std::make_unique<TemplateRoom>(workplace));
    rooms.push_back(std::make_unique<DevicesRoom>(workplace));
    rooms.push_back(std::make_unique<SetupRoom>(workplace));
    return rooms;
}

} // namespace loket::console
