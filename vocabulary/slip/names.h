// What the commands, the channel and the errors of paper are called.
#pragma once

#include <QStringList>

namespace loket::slip {

using namespace Qt::Literals::StringLiterals;

namespace commands {
inline constexpr auto show = "slip:show"_L1;
inline constexpr auto print = "slip:print"_L1;
inline constexpr auto voidSlip = "slip:void"_L1;
inline constexpr auto test = "slip:test"_L1;
inline constexpr auto label = "slip:label"_L1;
inline constexpr auto createPrinter = "slip:create-printer"_L1;
inline constexpr auto updatePrinter = "slip:update-printer"_L1;
inline constexpr auto deletePrinter = "slip:delete-printer"_L1;
}
inline constexpr auto channel = "printers"_L1;
inline constexpr auto printersEvent = "printers_state"_L1; // {printers}: all of them
inline constexpr auto slipMember = "slip"_L1; // of a visit
inline constexpr auto printerMember = "printer"_L1; // of a kiosk, as staff are shown it

namespace codes {
inline constexpr auto noPrinter = "NO_PRINTER"_L1; // none is set up
inline constexpr auto printing = "SLIP_PRINTING"_L1; // this visit's, at this moment
inline constexpr auto noSlip = "NO_SLIP"_L1; // of this visit, that could be void
inline constexpr auto visitOver = "VISIT_OVER"_L1; // its slip would lead nowhere
inline constexpr auto nothingToLabel = "NOTHING_TO_LABEL"_L1;
inline constexpr auto unpaintable = "SLIP_UNPAINTABLE"_L1; // a program without fonts
}
inline QStringList errorCodes()
{
    return {codes::noPrinter, codes::printing, codes::noSlip, codes::visitOver,
        codes::nothingToLabel, codes::unpaintable};
}

inline constexpr int longestName = 64;
inline constexpr int longestTarget = 200;
inline constexpr int mostKiosks = 32; // of one printer
inline constexpr int longestFooter = 300;

} // namespace loket::slip
