// A visit's way through the house, as its time line shows it: where it was and what was done, what
// it is doing now, where it goes next. Pure.
#pragma once

#include "vocabulary/queue/deed.h"
#include "vocabulary/queue/shownstop.h"
#include "vocabulary/queue/shownvisit.h"

#include <QDateTime>

namespace loket::client {

namespace story {
Q_NAMESPACE
enum class Kind {
    CameIn,
    Booked,
    CheckedIn,
    Stop, // was called and is over
    SentOn,
    PutBack,
    Parked,
    Missed,
    Rejoined,
    Priority,
    Changed,
    Moved,
    Rerouted,
    Cancelled,
    DayClosed,
    Left,
    Now,
    Planned,
};
Q_ENUM_NS(Kind)
}

// QML reads its properties.
struct StoryLine {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(loket::client::story::Kind kind MEMBER kind)
    Q_PROPERTY(QDateTime at READ time)
    Q_PROPERTY(QString serviceId MEMBER serviceId)
    Q_PROPERTY(QString serviceName MEMBER serviceName)
    Q_PROPERTY(QString counterId MEMBER counterId)
    Q_PROPERTY(QString counterName MEMBER counterName)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString caller MEMBER caller)
    Q_PROPERTY(bool byPatient MEMBER byPatient)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(loket::queue::Priority priority READ priorityValue)
    Q_PROPERTY(QString priorityText READ priorityText)
    Q_PROPERTY(QStringList changed MEMBER changed)
    Q_PROPERTY(int waited MEMBER waited)
    Q_PROPERTY(int served MEMBER served)
public:
    QString id = {};
    story::Kind kind = story::Kind::Now;
    std::optional<Instant> at = {};
    QString serviceId = {}; // of a stop; of the next one, where it was sent on
    QString serviceName = {};
    QString counterId = {};
    QString counterName = {};
    QString who = {}; // did it; of a stop: who served. Empty: not known, or the house itself
    QString caller = {}; // of a stop, where that was somebody else
    bool byPatient = false;
    QString text = {}; // why
    Word<queue::Priority> priority = queue::Priority::Normal;
    QStringList changed = {}; // fields of queue:update
    int waited = -1; // minutes, of a stop
    int served = -1; // minutes, of a stop; -1: nobody did

    bool operator==(const StoryLine &) const = default;

private:
    QDateTime time() const;
    queue::Priority priorityValue() const { return priority; }
    QString priorityText() const { return priority.text(); }
};

// What was written about a visit. QML reads its properties.
struct StoryNote {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QDateTime at READ time)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString text MEMBER text)
public:
    QString id = {};
    std::optional<Instant> at = {};
    QString who = {};
    QString text = {};

    bool operator==(const StoryNote &) const = default;

private:
    QDateTime time() const;
};

// What a server tells of one visit.
struct Story {
    queue::ShownVisit visit = {};
    QList<queue::ShownStop> stops = {}; // in order; those to come at the end
    QList<queue::Deed> deeds = {}; // oldest first

    // Of the answer of queue:visit. UNREADABLE_ANSWER where the visit cannot be read; a stop or a
    // deed that cannot is left out.
    static Result<Story> fromJson(const QJsonObject &json);
};

QList<StoryLine> linesOf(const Story &story);
// Newest first; those before an update that wrote all of them anew are gone.
QList<StoryNote> notesOf(const Story &story);

} // namespace loket::client
