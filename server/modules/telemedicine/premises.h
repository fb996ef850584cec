// What all parts of the consultations that go on work on: who is connected, what is kept, which
// rooms are open, and whose turn it is in them.
#pragma once

#include "commands/house.h"
#include "modules/telemedicine/roomline.h"
#include "modules/telemedicine/rooms.h"
#include "modules/telemedicine/roomvoice.h"
#include "modules/telemedicine/telemedicineservice.h"

#include <utility>

namespace loket::telemedicine {

// Lives on the hub's thread. What is given by reference must outlive it.
struct Premises {
    Premises(
        Hub &theHub, TelemedicineService &theService, const Clock &theClock, HouseView theHouse)
        : hub(theHub),
          service(theService),
          clock(theClock),
          house(std::move(theHouse)),
          voice(theHub, theClock)
    {
    }

    Hub &hub;
    TelemedicineService &service;
    const Clock &clock;
    const HouseView house;
    const RoomVoice voice;
    RoomList rooms;
    RoomLines lines;
};

} // namespace loket::telemedicine
