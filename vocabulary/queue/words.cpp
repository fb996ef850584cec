#include "vocabulary/queue/words.h"

#include <array>

namespace loket::queue {
namespace {

constexpr std::array<QStringView, 9> stateWords {u"booked", u"waiting", u"called", u"serving",
    u"parked", u"no_show", u"done", u"cancelled", u"closed"};
constexpr std::array<QStringView, 4> priorityWords {u"URGENT", u"HIGH", u"NORMAL", u"LOW"};
constexpr std::array<QStringView, 19> actionWords {u"issue", u"check-in", u"call", u"recall",
    u"start", u"requeue", u"no-show", u"rejoin", u"park", u"resume", u"transfer", u"finish",
    u"cancel", u"close-day", u"update", u"undo", u"move", u"route", u"note"};
constexpr std::array<QStringView, 6> outcomeWords {
    u"open", u"served", u"transferred", u"no_show", u"cancelled", u"closed"};
constexpr std::array<QStringView, 4> placementWords {u"front", u"after", u"end", u"age"};

} // namespace

std::span<const QStringView> wordsOf(State)
{
    return stateWords;
}
bool isOpen(State state)
{
    return state <= State::Parked;
}
bool isOver(State state)
{
    return state == State::Done || state == State::Cancelled || state == State::Closed;
}
bool isAtCounter(State state)
{
    return state == State::Called || state == State::Serving;
}
bool keepsNumber(State state)
{
    return isOpen(state) || state == State::NoShow;
}

std::span<const QStringView> wordsOf(Priority)
{
    return priorityWords;
}
std::span<const QStringView> wordsOf(Action)
{
    return actionWords;
}
std::span<const QStringView> wordsOf(Outcome)
{
    return outcomeWords;
}
std::span<const QStringView> wordsOf(Placement)
{
    return placementWords;
}

} // namespace loket::queue
