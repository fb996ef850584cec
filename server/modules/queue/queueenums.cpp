#include "modules/queue/enumtext.h"
#include "modules/queue/queuetypes.h"

namespace loket::queue {
namespace {

constexpr EnumNames<9> stateNames {u"booked", u"waiting", u"called", u"serving", u"parked",
    u"no_show", u"done", u"cancelled", u"closed"};
constexpr EnumNames<4> priorityNames {u"URGENT", u"HIGH", u"NORMAL", u"LOW"};
constexpr EnumNames<16> actionNames {u"issue", u"check-in", u"call", u"recall", u"start",
    u"requeue", u"no-show", u"rejoin", u"park", u"resume", u"transfer", u"finish", u"cancel",
    u"close-day", u"update", u"undo"};
constexpr EnumNames<6> outcomeNames {
    u"open", u"served", u"transferred", u"no_show", u"cancelled", u"closed"};
constexpr EnumNames<4> placementNames {u"front", u"after", u"end", u"age"};

} // namespace

QString toText(State state)
{
    return enumToText(stateNames, state);
}
std::optional<State> stateFromText(const QString &text)
{
    return enumFromText<State>(stateNames, text);
}
const QStringList &stateTexts()
{
    static const QStringList texts = enumTexts(stateNames);
    return texts;
}

bool isOpen(State state)
{
    return state <= State::Parked;
}
bool isAtCounter(State state)
{
    return state == State::Called || state == State::Serving;
}
bool keepsNumber(State state)
{
    return isOpen(state) || state == State::NoShow;
}

QString toText(Priority priority)
{
    return enumToText(priorityNames, priority);
}
std::optional<Priority> priorityFromText(const QString &text)
{
    return enumFromText<Priority>(priorityNames, text);
}
const QStringList &priorityTexts()
{
    static const QStringList texts = enumTexts(priorityNames);
    return texts;
}

QString toText(Action action)
{
    return enumToText(actionNames, action);
}
std::optional<Action> actionFromText(const QString &text)
{
    return enumFromText<Action>(actionNames, text);
}
QList<Action> allActions()
{
    QList<Action> actions;
    for (std::size_t i = 0; i < actionNames.size(); ++i) {
        actions.append(static_cast<Action>(i));
    }
    return actions;
}

QString toText(Outcome outcome)
{
    return enumToText(outcomeNames, outcome);
}
std::optional<Outcome> outcomeFromText(const QString &text)
{
    return enumFromText<Outcome>(outcomeNames, text);
}

QString toText(Placement placement)
{
    return enumToText(placementNames, placement);
}
std::optional<Placement> placementFromText(const QString &text)
{
    return enumFromText<Placement>(placementNames, text);
}

} // namespace loket::queue
