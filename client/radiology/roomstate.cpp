#include "client/radiology/roomstate.h"

#include "client/radiology/scanplace.h"

#include <algorithm>
#include <tuple>

namespace loket::client {

using radiology::Scan;
using radiology::ScanRoom;
using radiology::ScanStatus;
using scans::Place;

namespace {

RoomState roomOf(const Scan &scan, int place)
{
    RoomState room;
    room.id = u"scan "_s + scan.id;
    room.name = scan.room;
    room.type = scan.type;
    room.place = place;
    room.scan = scan;
    return room;
}

void fill(QList<RoomState> &rooms, const Scan &scan)
{
    const auto found = std::find_if(rooms.begin(), rooms.end(),
        [&](const RoomState &room) { return room.name == scan.room && !room.isBusy(); });
    if (found == rooms.end()) {
        rooms.append(roomOf(scan, static_cast<int>(rooms.size())));
    } else {
        found->scan = scan;
    }
}

// The last scan to end there comes first.
void noteEnd(QList<RoomState> &rooms, const Scan &scan)
{
    for (RoomState &room : rooms) {
        if (!room.isBusy() && room.name == scan.room && !room.freeSince.isValid()) {
            room.freeSince = QDateTime::fromMSecsSinceEpoch(toMillis(endOf(scan)));
        }
    }
}

void noteNext(QList<RoomState> &rooms, const Scan &scan)
{
    const auto found = std::find_if(rooms.begin(), rooms.end(), [&](const RoomState &room) {
        return !room.isBusy() && room.type == scan.type && room.next.id.isEmpty();
    });
    if (found != rooms.end() && scan.status == ScanStatus::Queued) {
        found->next = scan;
    }
}

template <class Note>
void noteAll(QList<RoomState> &rooms, const QList<Scan> &scans, Place place, Note note)
{
    for (const Scan &scan : scans) {
        if (placeOf(scan) == place) {
            note(rooms, scan);
        }
    }
}

} // namespace

bool roomStandsBefore(const RoomState &a, const RoomState &b)
{
    return std::tuple(!a.isBusy(), a.place) < std::tuple(!b.isBusy(), b.place);
}

QList<RoomState> roomStates(const QList<ScanRoom> &known, const QList<Scan> &scans)
{
    QList<RoomState> rooms;
    for (const ScanRoom &room : known) {
        RoomState state;
        state.id = room.name;
        state.name = room.name;
        state.type = room.type;
        state.place = static_cast<int>(rooms.size());
        rooms.append(state);
    }
    noteAll(rooms, scans, Place::InRoom, fill);
    noteAll(rooms, scans, Place::Waiting, noteNext);
    noteAll(rooms, scans, Place::Over, noteEnd);
    return rooms;
}

} // namespace loket::client
