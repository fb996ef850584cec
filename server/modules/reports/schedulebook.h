// What is made every day by itself: what was arranged, and how far it is.
#pragma once

#include "commands/journal.h"
#include "vocabulary/doer.h"
#include "vocabulary/reports/schedule.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

#include <functional>
#include <optional>

namespace loket::reports {

// Lives on the hub's thread.
class ScheduleBook final {
public:
    explicit ScheduleBook(Journal &journal) // outlives it
        : m_journal(journal)
    {
    }

    QFuture<Result<Done>> start();
    QList<Schedule> all() const { return m_schedules.values(); }
    std::optional<Schedule> find(const QString &id) const;

    // `wish` with its id. TOO_MANY_SCHEDULES; SCHEDULE_EXISTS where another puts files of the same
    // names into the same folder.
    QFuture<Result<Schedule>> make(const Schedule &wish, const Doer &doer, const OnceKey &once);
    // Formats, folder, language and filter; what was a problem is tried anew. NOT_FOUND,
    // SCHEDULE_EXISTS.
    QFuture<Result<Schedule>> change(const Schedule &wish, const Doer &doer, const OnceKey &once);
    // NOT_FOUND.
    QFuture<Result<Schedule>> remove(const QString &id, const Doer &doer, const OnceKey &once);

    // The day's files are there; `isOver`: nothing more will happen on it.
    QFuture<Result<Schedule>> tellDelivered(const QString &id, QDate day, bool isOver);
    // They are not. `titles`: what the report is called, by language. `isGivenUp`: it will not be
    // tried again for this day.
    struct Failure {
        QDate day;
        QString code;
        QJsonObject titles;
        bool isGivenUp = false;
    };
    QFuture<Result<Schedule>> tellNotDelivered(const QString &id, const Failure &failure);

    // Whether the event is of a schedule; its news are known then.
    bool apply(const Event &event);

private:
    using Edit = std::function<Result<Schedule>(const Schedule &)>;
    QFuture<Result<Schedule>> edit(const QString &id, const QString &kind, const Doer &doer,
        const OnceKey &once, const Edit &edit);

    Journal &m_journal;
    QMap<QString, Schedule> m_schedules;
};

// In the transaction in which a person closed the day: told again as an event of reports, where
// something is made daily.
Result<Done> followClosedDay(Changes &changes, const Event &event);

bool isOfSchedule(const Event &event);

} // namespace loket::reports
