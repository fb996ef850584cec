// What the events about the people who work here are called.
#pragma once

#include <QString>

namespace loket::identity::events {

using namespace Qt::Literals::StringLiterals;

// {}, to all who work here, without a channel: who is here, or what somebody is called, is other
// now.
inline constexpr auto people = "people_changed"_L1;

} // namespace loket::identity::events
