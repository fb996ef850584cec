// The front door that the tests of this run are for: LOKET_FRONT_DOOR, as for the program.
#pragma once

#include "core/settings.h"

#include <QtTest>

namespace loket::test {

inline DoorKind testDoor()
{
    return qEnvironmentVariable("LOKET_FRONT_DOOR") == toText(DoorKind::Qt) ? DoorKind::Qt
                                                                            : standardDoor();
}

// At the head of a test of what the door of Qt does not hold (server/net/qt/README.md).
#define HELD_BY_THE_DIRECT_DOOR_ALONE(why)                                                         \
    if (loket::test::testDoor() == loket::DoorKind::Qt) {                                          \
        QSKIP("not held by the door of Qt: " why);                                                 \
    }

} // namespace loket::test
