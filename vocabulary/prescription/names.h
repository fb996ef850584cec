// What the pharmacy's commands, events, channels and errors are called (contract, section 7).
#pragma once

#include <QStringList>

namespace loket::prescription {

using namespace Qt::Literals::StringLiterals;

namespace commands {
inline constexpr auto create = "prescription-create"_L1;
inline constexpr auto prepare = "prescription-prepare"_L1;
inline constexpr auto settle = "prescription-settle"_L1;
inline constexpr auto ready = "prescription-ready"_L1;
inline constexpr auto collect = "prescription-collect"_L1;
inline constexpr auto cancel = "prescription-cancel"_L1;
inline constexpr auto join = "prescription-join"_L1;
inline constexpr auto orders = "prescription:orders"_L1;
inline constexpr auto order = "prescription:order"_L1;
inline constexpr auto broadcast = "prescription:broadcast"_L1;
}

namespace events {
inline constexpr auto created = "prescription-created"_L1;
inline constexpr auto updated = "prescription-updated"_L1;
inline constexpr auto ready = "prescription-ready"_L1; // to the patient
inline constexpr auto notReady = "prescription-not-ready"_L1; // to the patient: not any more
inline constexpr auto refresh = "prescription-refresh"_L1; // {prescriptions, pharmacies}
inline constexpr auto joined = "prescription-joined"_L1;
inline constexpr auto broadcast = "prescription-broadcast"_L1;
}

inline constexpr auto staffChannel = "staff"_L1;
inline constexpr auto channelPrefix = "prescription_"_L1; // and the pharmacy's id

namespace codes {
inline constexpr auto unknownPharmacy = "UNKNOWN_PHARMACY"_L1;
inline constexpr auto notInThisState = "PRESCRIPTION_STATE"_L1;
inline constexpr auto taken = "PRESCRIPTION_TAKEN"_L1;
inline constexpr auto itemsOpen = "ITEMS_OPEN"_L1;
inline constexpr auto nothingToGive = "NOTHING_TO_GIVE"_L1;
inline constexpr auto noSuchItem = "NO_SUCH_ITEM"_L1;
inline constexpr auto wrongAmount = "WRONG_AMOUNT"_L1;
inline constexpr auto settledAlready = "ITEM_SETTLED"_L1;
inline constexpr auto full = "PHARMACY_FULL"_L1;
}
inline QStringList errorCodes()
{
    return {codes::unknownPharmacy, codes::notInThisState, codes::taken, codes::itemsOpen,
        codes::nothingToGive, codes::noSuchItem, codes::wrongAmount, codes::settledAlready,
        codes::full};
}

inline constexpr int mostItems = 50;
inline constexpr int mostOfOne = 100'000;
inline constexpr int longestName = 200;
inline constexpr int longestText = 500; // instructions, reasons, notes of care
inline constexpr double lightest = 0.2; // kilograms: no child that lives weighs less
inline constexpr int heaviest = 500; // kilograms

} // namespace loket::prescription
