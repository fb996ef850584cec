// Who may hold how much of the hub, by kind of client: what one ticket takes, or all tickets
// together, is never in the way of staff and devices.
#pragma once

#include "hub/identity.h"

#include <array>
#include <cstddef>

namespace loket {

struct Places {
    int connections = 0; // of one identity at the same time; 0: any number
    int connectionsInAll = 0; // of the kind; 0: any number
    int channels = 256; // that one identity is on, with all its connections
    qsizetype channelsInAll = 0; // that are there because one of the kind asked for them first
};

// Together their channelsInAll are less than HubLimits::channels: each kind has its share for
// itself, and so has what the program publishes.
struct PlacesByKind {
    Places strangers {.connectionsInAll = 3'000, .channels = 16, .channelsInAll = 5'000};
    Places patients {8, 4'000, 32, 15'000};
    Places devices {8, 0, 256, 20'000};
    Places people {32, 0, 2'048, 50'000};
};

enum class PlaceKind { Strangers, Patients, Devices, People };
inline constexpr std::size_t placeKinds = 4;

// A trusted address is what its role is; how many connections it has is the network's to say.
PlaceKind placeKindOf(const Identity &identity);
const Places &placesOf(const PlacesByKind &places, PlaceKind kind);

// A number for each kind.
template <class T>
class ByKind {
public:
    T &operator[](PlaceKind kind) { return m_values[static_cast<std::size_t>(kind)]; }
    T operator[](PlaceKind kind) const { return m_values[static_cast<std::size_t>(kind)]; }

private:
    std::array<T, placeKinds> m_values {};
};

} // namespace loket
