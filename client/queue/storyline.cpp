#include "client/queue/storyline.h"

#include "vocabulary/json.h"

#include <algorithm>

namespace loket::client {

using queue::Action;
using queue::Deed;
using queue::ShownStop;
using story::Kind;

namespace {

int minutesBetween(std::optional<Instant> from, std::optional<Instant> to, Millis more = {})
{
    if (!from || !to) {
        return -1;
    }
    const Millis length = std::max(Millis::zero(), *to - *from) + more;
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(length).count());
}

// What a deed is on a line of its own. The others belong to their stop, or are told elsewhere.
std::optional<Kind> kindOf(const Deed &deed, const Story &story)
{
    switch (static_cast<Action>(deed.action)) {
    case Action::Issue:
        return story.visit.appointmentAt ? Kind::Booked : Kind::CameIn;
    case Action::CheckIn:
        return Kind::CheckedIn;
    case Action::Requeue:
        return Kind::PutBack;
    case Action::NoShow:
        return Kind::Missed;
    case Action::Rejoin:
        return Kind::Rejoined;
    case Action::Park:
        return Kind::Parked;
    case Action::Transfer:
        return Kind::SentOn;
    case Action::Cancel:
        return Kind::Cancelled;
    case Action::CloseDay:
        return Kind::DayClosed;
    case Action::Update:
        if (deed.priority) {
            return Kind::Priority;
        }
        return deed.changed.isEmpty() ? std::nullopt : std::optional(Kind::Changed);
    case Action::Finish:
        return story.visit.state == queue::State::Done && story.deeds.last().id == deed.id
            ? std::optional(Kind::Left)
            : std::nullopt;
    case Action::Move:
        return Kind::Moved;
    case Action::Route:
        return Kind::Rerouted;
    case Action::Call:
    case Action::Recall:
    case Action::Start:
    case Action::Resume:
    case Action::Note:
    case Action::Undo:
    case Action::Unknown:
        break;
    }
    return std::nullopt;
}

StoryLine lineOf(const Deed &deed, Kind kind, const Story &story)
{
    StoryLine line {.id = deed.id, .kind = kind, .at = deed.at, .who = deed.byName};
    line.byPatient = deed.by == story.visit.id;
    line.text = deed.reason;
    line.priority = deed.priority.value_or(queue::Priority::Normal);
    line.changed = deed.changed;
    line.changed.removeAll(u"note"_s);
    line.changed.removeAll(u"priority"_s);
    const int stop = kind == Kind::SentOn ? deed.stop + 1 : deed.stop;
    if (stop < story.stops.size()) {
        line.serviceId = story.stops[stop].serviceId;
        line.serviceName = story.stops[stop].serviceName;
        line.counterId = story.stops[stop].counterId;
        line.counterName = story.stops[stop].counterName;
    }
    return line;
}

QString lastBy(const Story &story, int stop, std::initializer_list<Action> actions)
{
    QString name;
    for (const Deed &deed : story.deeds) {
        const bool isOne =
            std::find(actions.begin(), actions.end(), static_cast<Action>(deed.action))
            != actions.end();
        if (isOne && deed.stop == stop) {
            name = deed.byName;
        }
    }
    return name;
}

StoryLine lineOf(const Story &story, int number, Kind kind)
{
    const ShownStop &stop = story.stops[number];
    StoryLine line {.id = u"stop-%1"_s.arg(number),
        .kind = kind,
        .at = stop.startedAt ? stop.startedAt : stop.firstCalledAt,
        .serviceId = stop.serviceId,
        .serviceName = stop.serviceName,
        .counterId = stop.counterId,
        .counterName = stop.counterName};
    const QString caller = lastBy(story, number, {Action::Call, Action::Recall, Action::Resume});
    const QString server = lastBy(story, number, {Action::Start});
    line.who = server.isEmpty() ? caller : server;
    line.caller = caller == line.who ? QString() : caller;
    line.waited = minutesBetween(stop.eligibleAt, stop.firstCalledAt);
    line.served = minutesBetween(stop.startedAt, stop.finishedAt, stop.servedBefore);
    return line;
}

// Who was called there has been there, but for who did not come.
bool wasAStop(const ShownStop &stop)
{
    return stop.finishedAt && stop.firstCalledAt && stop.state != u"no_show"_s;
}

void addStops(QList<StoryLine> &lines, const Story &story)
{
    for (int i = 0; i < story.stops.size(); ++i) {
        if (wasAStop(story.stops[i])) {
            lines.append(lineOf(story, i, Kind::Stop));
        }
    }
}

} // namespace

QDateTime StoryLine::time() const
{
    return timeOf(at);
}

QDateTime StoryNote::time() const
{
    return timeOf(at);
}

Result<Story> Story::fromJson(const QJsonObject &json)
{
    const QJsonObject visit = json.value(u"visit"_s).toObject();
    return queue::ShownVisit::fromJson(visit).map([&](const queue::ShownVisit &shown) {
        return Story {shown, readableOf<ShownStop>(visit.value(u"stops"_s).toArray()),
            readableOf<Deed>(json.value(u"history"_s).toArray())};
    });
}

QList<StoryLine> linesOf(const Story &story)
{
    QList<StoryLine> lines;
    addStops(lines, story);
    for (const Deed &deed : story.deeds) {
        if (const auto kind = kindOf(deed, story)) {
            lines.append(lineOf(deed, *kind, story));
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
        [](const StoryLine &a, const StoryLine &b) { return a.at < b.at; });
    for (int i = 0; i < story.stops.size(); ++i) {
        const ShownStop &stop = story.stops[i];
        if (stop.isComing()) {
            lines.append(lineOf(story, i, Kind::Planned));
        } else if (!stop.finishedAt) {
            lines.append(lineOf(story, i, Kind::Now));
        }
    }
    return lines;
}

QList<StoryNote> notesOf(const Story &story)
{
    QList<StoryNote> notes;
    for (const Deed &deed : story.deeds) {
        if (deed.action == Action::Update && deed.changed.contains(u"note"_s)) {
            notes.clear();
        }
        if (!deed.note.isEmpty()) {
            notes.prepend({deed.id, deed.at, deed.byName, deed.note});
        }
    }
    return notes;
}

} // namespace loket::client
