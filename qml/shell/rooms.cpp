#include "qml/shell/rooms.h"

#include "qml/console/devices/devicesroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/radiology/radiologyroom.h"
#include "qml/console/template/templateroom.h"

namespace loket::console {

namespace {

// Whoever is at a counter can be sent to a scan, and who waits for one can be called.
void sendToScans(const Desk &desk, client::QueueFeed &queue, VisitCalls &scans)
{
    scans.follow(queue);
    QObject::connect(
        &desk, &Desk::changed, &scans, [&desk, &scans] { scans.setPatient(desk.current()); });
}

} // namespace

Navigator::Rooms makeRooms(Workplace &workplace)
{
    Navigator::Rooms rooms;
    auto queue = std::make_unique<QueueRoom>(workplace);
    auto radiology = std::make_unique<RadiologyRoom>(workplace);
    sendToScans(*queue->desk(), *queue->feed(), *radiology->calls());
    rooms.push_back(std::move(queue));
    rooms.push_back(std::move(radiology));
    rooms.push_back(std::make_unique<TemplateRoom>(workplace));
    rooms.push_back(std::make_unique<DevicesRoom>(workplace));
    return rooms;
}

} // namespace loket::console
