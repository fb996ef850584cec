// The words of paper: how far a slip is, what keeps a printer from printing, what kinds there are.
#pragma once

#include "vocabulary/word.h"

#include <QObject>

namespace loket::slip {
Q_NAMESPACE

// Why it is not on paper.
enum class Trouble {
    Nothing,
    PaperOut,
    CoverOpen,
    Offline, // switched off at its panel, or stopped in its queue
    Fault, // says itself that it is broken
    Silent, // does not say how it is
    Unreachable, // nobody answers at its address
    Gone, // went half-way
    Late, // not done in time
    Refused, // its queue does not take it
    Interrupted, // the server ended meanwhile
    Unknown
};
Q_ENUM_NS(Trouble)
std::span<const QStringView> wordsOf(Trouble); // "paper_out"

// Unknown is Trouble's: QML has all of them in one namespace.
enum class State {
    None,
    Printing,
    Printed,
    NotPrinted,
    Voided, // by staff: its code opens nothing any more
    Unknown = static_cast<int>(Trouble::Unknown)
};
Q_ENUM_NS(State)
std::span<const QStringView> wordsOf(State); // "not_printed"

enum class PrinterKind {
    EscPos, // a receipt printer in the network: HOST or HOST:PORT
    Device, // the same at this computer: /dev/usb/lp0
    Cups, // a queue of this computer's by its name, or any by its ipp: address
    Unknown = static_cast<int>(Trouble::Unknown)
};
Q_ENUM_NS(PrinterKind)
std::span<const QStringView> wordsOf(PrinterKind); // "escpos"

} // namespace loket::slip
