// What is made for a visit (orders, scans) follows it: when the visit's patient is corrected, so is
// what was made for that patient, and when it is over, that is said. For reactions: pure, on the
// database's thread.
#pragma once

#include "commands/errands.h"
#include "vocabulary/word.h"

namespace loket {

// What a visit's events are called: any of them may change what others know of it.
inline QStringList visitEvents()
{
    return textsOf<queue::Action>() + QStringList {QStringLiteral("clock")};
}

// Most events are of no concern to what is made for the visit: it need not be looked for.
inline bool isForOthers(const Event &event)
{
    const QJsonObject before = event.body.value(QStringLiteral("before")).toObject();
    const auto saysOver = [](const QJsonValue &state) {
        const auto known = fromText<queue::State>(state.toString());
        return known && queue::isOver(*known);
    };
    const auto was = [&before](QStringView member) { return before.contains(member); };
    return event.kind == QStringLiteral("clock") || was(u"patientId") || was(u"patientName")
        || was(u"priority") || was(u"number")
        || (was(u"state")
            && (saysOver(before.value(u"state")) || saysOver(event.body.value(u"state"))));
}

// `one` has visitId, patientId, patientName, priority and visitOver, the last two as Words. It
// takes over what this event has changed of its visit; a priority of its own it keeps.
template <class T>
T followed(T one, const VisitLook &visit, const Event &event)
{
    using Priority = decltype(one.priority);
    const QJsonObject before = event.body.value(QStringLiteral("before")).toObject();
    if (before.contains(QStringLiteral("patientId"))) { // a visit's own id stands for none
        one.patientId = visit.patientId.isEmpty() ? one.visitId : visit.patientId;
    }
    if (before.contains(QStringLiteral("patientName"))) {
        one.patientName = visit.patientName;
    }
    if (before.value(QStringLiteral("priority")).toString() == one.priority.text()) {
        one.priority = Priority::fromText(toText(visit.priority));
    }
    one.visitOver = queue::isOver(visit.state) ? visit.state : queue::State::Unknown;
    return one;
}

} // namespace loket
