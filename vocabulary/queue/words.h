// The words of the queue (contract, section 6): what a visit is, and what is done with it.
#pragma once

#include "vocabulary/word.h"

#include <QObject>

namespace loket::queue {
Q_NAMESPACE

enum class State {
    Booked,
    Waiting,
    Called,
    Serving,
    Parked,
    NoShow,
    Done,
    Cancelled,
    Closed,
    Unknown
};
Q_ENUM_NS(State)
std::span<const QStringView> wordsOf(State); // "no_show"
bool isOpen(State state); // close-day would end it
bool isOver(State state); // done, cancelled or closed
bool isAtCounter(State state); // called or serving: the counter has it and no other
bool keepsNumber(State state); // open, or a no-show that may rejoin: nobody else gets its number

// In the order in which they are called. Unknown is State's: QML has both in one namespace.
enum class Priority { Urgent, High, Normal, Low, Unknown = static_cast<int>(State::Unknown) };
Q_ENUM_NS(Priority)
std::span<const QStringView> wordsOf(Priority); // "URGENT"

enum class Action {
    Issue,
    CheckIn,
    Call,
    Recall,
    Start,
    Requeue,
    NoShow,
    Rejoin,
    Park,
    Resume,
    Transfer,
    Finish,
    Cancel,
    CloseDay,
    Update,
    Undo,
    Move, // a booking, to another time or day
    Route, // where it goes after this stop
    Note,
    Unknown
};
std::span<const QStringView> wordsOf(Action); // "check-in": the command's name, the event's kind

// How a stop ended.
enum class Outcome { Open, Served, Transferred, NoShow, Cancelled, Closed };
std::span<const QStringView> wordsOf(Outcome);

// Where in the line a visit is put.
enum class Placement { Front, After, End, Age };
std::span<const QStringView> wordsOf(Placement);

} // namespace loket::queue
