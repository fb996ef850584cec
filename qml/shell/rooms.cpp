#include "qml/shell/rooms.h"

#include "client/voice/devicesound.h"
#include "qml/console/bookings/bookingsroom.h"
#include "qml/console/broadcast/broadcastroom.h"
#include "qml/console/devices/devicesroom.h"
#include "qml/console/events/eventsroom.h"
#include "qml/console/notifications/notificationsroom.h"
#include "qml/console/overview/overviewroom.h"
#include "qml/console/prescription/prescriptionroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/radiology/radiologyroom.h"
#include "qml/console/records/recordsroom.h"
#include "qml/console/reports/reportsroom.h"
#include "qml/console/setup/setuproom.h"
#include "qml/console/telemedicine/telemedicineroom.h"
#include "qml/console/template/templateroom.h"
#include "qml/firststart/firststartroom.h"

namespace loket::console {

Navigator::Rooms makeRooms(Workplace &workplace)
{
    Navigator::Rooms rooms;
    auto queue = std::make_unique<QueueRoom>(workplace);
    VisitCalls &calls = *queue->calls();
    client::QueueFeed &feed = *queue->feed();
    rooms.push_back(std::move(queue));
    auto radiology = std::make_unique<RadiologyRoom>(workplace, calls);
    auto pharmacy = std::make_unique<PrescriptionRoom>(workplace, calls);
    auto desk = std::make_unique<RecordsRoom>(workplace);
    auto devices = std::make_unique<DevicesRoom>(workplace);
    auto events = std::make_unique<EventsRoom>(workplace, feed);
    auto setup = std::make_unique<SetupRoom>(workplace);
    auto overview = std::make_unique<OverviewRoom>(workplace,
        OverviewSources {feed, *radiology->feed(), *pharmacy->feed(), *desk->feed(),
            *devices->screens(), *events->watch(), *setup->maintenance(), *setup->settingsList()});
    rooms.push_back(
        std::make_unique<FirstStartRoom>(workplace, *setup, *devices)); // before where one lands
    rooms.push_back(std::make_unique<BookingsRoom>(workplace));
    rooms.push_back(
        std::make_unique<TelemedicineRoom>(workplace, std::make_unique<client::DeviceSound>()));
    rooms.push_back(std::move(radiology));
    rooms.push_back(std::move(pharmacy));
    rooms.push_back(std::move(desk));
    rooms.push_back(std::make_unique<TemplateRoom>(workplace));
    rooms.push_back(std::move(overview));
    rooms.push_back(std::make_unique<ReportsRoom>(workplace));
    rooms.push_back(std::make_unique<BroadcastRoom>(workplace));
    rooms.push_back(std::make_unique<NotificationsRoom>(workplace));
    rooms.push_back(std::move(devices));
    rooms.push_back(std::move(events));
    rooms.push_back(std::move(setup));
    return rooms;
}

} // namespace loket::console
