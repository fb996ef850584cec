// What kiosks ask for beside numbers, and what it is called.
#pragma once

#include <QStringList>

namespace loket::kiosks {

using namespace Qt::Literals::StringLiterals;

namespace commands {
inline constexpr auto callStaff = "kiosks:call-staff"_L1; // {told: how many people}
}
inline constexpr auto helpWanted = "kiosk:help"_L1; // what people are told: {name}

namespace codes {
inline constexpr auto staffCalled = "STAFF_CALLED"_L1; // a moment ago
}
inline QStringList errorCodes()
{
    return {codes::staffCalled};
}

} // namespace loket::kiosks
