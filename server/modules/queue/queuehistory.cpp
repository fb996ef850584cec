#include "modules/queue/queuehistory.h"

#include "modules/queue/queuerules.h"

namespace loket::queue {
namespace {

const QStringList ofThePerson {
    u"patientName"_s, u"patientId"_s, u"birthYear"_s, u"language"_s, u"priority"_s, u"note"_s};

// Where the visit is after the event, of its stops.
int stopAfter(const QJsonObject &after, int before)
{
    if (!after.contains(u"stops"_s)) {
        return before;
    }
    const auto told = static_cast<int>(after.value(u"stops"_s).toArray().size());
    return after.value(u"stopsKept"_s).toInt() + told - 1;
}

// A note stands below those that were there; an update writes all of them anew.
QString writtenBetween(const QJsonObject &before, const QJsonObject &after)
{
    const QString then = before.value(u"note"_s).toString();
    const QString now = after.value(u"note"_s).toString();
    return !then.isEmpty() && now.startsWith(then + rules::notesBetween)
        ? now.sliced(then.size() + rules::notesBetween.size())
        : now;
}

Deed deedOf(const Event &event, Action action, int stop)
{
    const QJsonObject before = event.body.value(u"before"_s).toObject();
    const QJsonObject after = event.body.value(u"after"_s).toObject();
    Deed deed {.id = QString::number(event.seq),
        .at = event.time,
        .action = action,
        .by = event.actor,
        .stop = stop};
    if (action == Action::Call || action == Action::Recall || action == Action::Resume) {
        deed.counterName = event.body.value(u"counterName"_s).toString();
    }
    if (action == Action::Park || action == Action::Cancel) {
        deed.reason = after.value(u"reason"_s).toString();
    }
    if (action == Action::Note || action == Action::Update) {
        deed.note = writtenBetween(before, after);
    }
    if (action == Action::Update) {
        for (const QString &field : ofThePerson) {
            if (before.contains(field)) {
                deed.changed.append(field);
            }
        }
        if (before.contains(u"priority"_s)) {
            deed.priority = Word<Priority>::fromText(after.value(u"priority"_s).toString());
        }
    }
    return deed;
}

// A visit whose issue is undone is cancelled.
void takeBack(QList<Deed> &deeds, const Event &undo)
{
    if (!deeds.isEmpty() && deeds.last().action == Action::Issue) {
        deeds.append(deedOf(undo, Action::Cancel, 0));
    } else if (!deeds.isEmpty()) {
        deeds.removeLast();
    }
}

} // namespace

QList<Deed> deedsOf(const QList<Event> &events)
{
    QList<Deed> deeds;
    QList<int> stops {0}; // before each of the deeds, and after the last
    for (const Event &event : events) {
        const auto action = fromText<Action>(event.kind);
        if (action == Action::Undo) {
            takeBack(deeds, event);
            stops.resize(deeds.size() + 1);
        } else if (action) {
            deeds.append(deedOf(event, *action, stops.last()));
            stops.append(stopAfter(event.body.value(u"after"_s).toObject(), stops.last()));
        }
    }
    return deeds;
}

} // namespace loket::queue
