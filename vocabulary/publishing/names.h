// What programs publish: the names of the commands and of what arrives.
#pragma once

#include "core/result.h"

namespace loket::publishing {

namespace commands {
inline constexpr auto toChannel = "channels:publish"_L1;
inline constexpr auto toUser = "users:message"_L1;
inline constexpr auto toConnection = "connections:message"_L1;
}

// Where the program that publishes gives no name.
namespace events {
inline constexpr auto toUser = "user_message"_L1;
inline constexpr auto toConnection = "direct_message"_L1;
}

} // namespace loket::publishing
