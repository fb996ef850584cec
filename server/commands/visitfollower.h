// What is made for a visit (orders, scans) follows it: when the visit's patient is corrected, so is
// what was made for that patient, and when it is over, that is said. For reactions: pure, on the
// database's thread.
#pragma once

#include "commands/errands.h"
#include "commands/journal.h"
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

// `follow(changes, event)` for each of them, in the transaction of what happened to the visit.
template <class Follow>
void followVisits(Journal &journal, Follow follow)
{
    for (const QString &happening : visitEvents()) {
        journal.react(QStringLiteral("queue"), happening,
            [follow](Changes &changes, const Event &event) -> Result<Done> {
                if (isForOthers(event)) {
                    follow(changes, event);
                }
                return Done {};
            });
    }
}

// What is not said of something new is said of its visit, where there is one. It has the members of
// followed(), and `number` where it keeps the visit's.
template <class T>
T begunFor(T one, const std::optional<VisitLook> &visit)
{
    using Priority = decltype(one.priority);
    if (visit && one.patientName.isEmpty()) {
        one.patientName = visit->patientName;
    }
    if (!one.priority.isKnown()) {
        one.priority =
            Priority::fromText(toText(visit ? visit->priority : queue::Priority::Normal));
    }
    if constexpr (requires { one.number; }) {
        one.number = visit ? visit->number : QString();
    }
    return one;
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
    if constexpr (requires { one.number; }) {
        one.number = visit.number;
    }
    one.visitOver = queue::isOver(visit.state) ? visit.state : queue::State::Unknown;
    return one;
}

// Those of `all` that are not over and that the event has changed, as they are now.
template <class T>
QList<T> changedBy(
    const Event &event, QList<T> all, const Errands &errands, Transaction &transaction)
{
    all.removeIf([](const T &one) { return !one.isOpen(); });
    const auto visit = all.isEmpty() ? std::nullopt : errands.look(transaction, event.subject);
    QList<T> changed;
    for (const T &one : visit ? all : QList<T> {}) {
        if (const T after = followed(one, *visit, event); after != one) {
            changed.append(after);
        }
    }
    return changed;
}

} // namespace loket
