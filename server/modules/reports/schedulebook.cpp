#include "modules/reports/schedulebook.h"

#include "modules/reports/reportstore.h"
#include "modules/reports/reportwork.h"
#include "vocabulary/reports/names.h"

#include <algorithm>

namespace loket::reports {
namespace {

void append(Changes &changes, const Doer &doer, const QString &kind, const Schedule &schedule,
    const QJsonObject &more = {})
{
    QJsonObject body = schedule.toJson();
    for (auto member = more.begin(); member != more.end(); ++member) {
        body.insert(member.key(), member.value());
    }
    changes.append({doer.id, moduleName, kind, schedule.id, body});
}

Result<Done> isAlone(const QList<Schedule> &all, const Schedule &wish)
{
    const bool isThere = std::any_of(all.begin(), all.end(), [&wish](const Schedule &other) {
        return other.id != wish.id && other.templateId == wish.templateId
            && other.folder == wish.folder;
    });
    return isThere ? Result<Done>(fail(errors::conflict(codes::scheduleExists,
               u"This report is put into that folder already, under the same names."_s)))
                   : Done {};
}

} // namespace

QFuture<Result<Done>> ScheduleBook::start()
{
    const auto read = [](Transaction &transaction) -> Result<QList<Schedule>> {
        return store::schedules(transaction);
    };
    return m_journal.read(read).then([this](const Result<QList<Schedule>> &all) {
        return all.map([this](const QList<Schedule> &known) {
            for (const Schedule &schedule : known) {
                m_schedules.insert(schedule.id, schedule);
            }
            return Done {};
        });
    });
}

std::optional<Schedule> ScheduleBook::find(const QString &id) const
{
    const auto found = m_schedules.constFind(id);
    return found == m_schedules.constEnd() ? std::nullopt : std::optional(*found);
}

QFuture<Result<Schedule>> ScheduleBook::make(
    const Schedule &wish, const Doer &doer, const OnceKey &once)
{
    const auto work = [wish, doer](Changes &changes) -> Result<Schedule> {
        const QList<Schedule> all = store::schedules(changes.transaction());
        if (all.size() >= mostSchedules) {
            return fail(codes::tooManySchedules,
                u"%1 reports are made daily already. Remove one that nobody needs."_s.arg(
                    mostSchedules),
                409);
        }
        return isAlone(all, wish).map([&](Done) {
            Schedule schedule = wish;
            schedule.changedBy = doer.id;
            schedule.changedAt = changes.now();
            store::put(changes.transaction(), schedule);
            append(changes, doer, kinds::scheduleMade, schedule);
            return schedule;
        });
    };
    return m_journal.change(once, work).then(&valueOf<Schedule>);
}

QFuture<Result<Schedule>> ScheduleBook::edit(
    const QString &id, const QString &kind, const Doer &doer, const OnceKey &once, const Edit &edit)
{
    const auto work = [id, kind, doer, edit](Changes &changes) -> Result<Schedule> {
        const std::optional<Schedule> known = store::schedule(changes.transaction(), id);
        if (!known) {
            return fail(errors::notFound(u"There is no such daily report."_s));
        }
        return edit(*known).and_then([&](Schedule schedule) {
            return isAlone(store::schedules(changes.transaction()), schedule).map([&](Done) {
                schedule.changedBy = doer.id;
                schedule.changedAt = changes.now();
                store::put(changes.transaction(), schedule);
                append(changes, doer, kind, schedule);
                return schedule;
            });
        });
    };
    return m_journal.change(once, work).then(&valueOf<Schedule>);
}

QFuture<Result<Schedule>> ScheduleBook::change(
    const Schedule &wish, const Doer &doer, const OnceKey &once)
{
    return edit(wish.id, kinds::scheduleChanged, doer, once,
        [wish](const Schedule &known) -> Result<Schedule> {
            Schedule schedule = known;
            schedule.formats = wish.formats;
            schedule.folder = wish.folder;
            schedule.language = wish.language;
            schedule.filter = wish.filter;
            schedule.problem.clear();
            return schedule;
        });
}

QFuture<Result<Schedule>> ScheduleBook::remove(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    const auto work = [id, doer](Changes &changes) -> Result<Schedule> {
        const std::optional<Schedule> known = store::schedule(changes.transaction(), id);
        if (!known) {
            return fail(errors::notFound(u"There is no such daily report."_s));
        }
        store::removeSchedule(changes.transaction(), id);
        append(changes, doer, kinds::scheduleRemoved, *known);
        return *known;
    };
    return m_journal.change(once, work).then(&valueOf<Schedule>);
}

QFuture<Result<Schedule>> ScheduleBook::tellDelivered(const QString &id, QDate day, bool isOver)
{
    const auto work = [=](Changes &changes) -> Result<Schedule> {
        std::optional<Schedule> schedule = store::schedule(changes.transaction(), id);
        if (!schedule) {
            return fail(errors::notFound(u"There is no such daily report."_s));
        }
        const QString made = day.toString(Qt::ISODate);
        schedule->lastDay = isOver ? made : schedule->lastDay;
        schedule->deliveredAt = changes.now();
        schedule->problem.clear();
        store::put(changes.transaction(), *schedule);
        append(changes, work::program, kinds::delivered, *schedule, {{u"day"_s, made}});
        return *schedule;
    };
    return m_journal.change(OnceKey {}, work).then(&valueOf<Schedule>);
}

// What is no news is not on record again.
QFuture<Result<Schedule>> ScheduleBook::tellNotDelivered(const QString &id, const Failure &failure)
{
    const auto work = [id, failure](Changes &changes) -> Result<Schedule> {
        const std::optional<Schedule> known = store::schedule(changes.transaction(), id);
        if (!known) {
            return fail(errors::notFound(u"There is no such daily report."_s));
        }
        const QString day = failure.day.toString(Qt::ISODate);
        Schedule schedule = *known;
        schedule.problem = failure.code;
        schedule.lastDay = failure.isGivenUp ? day : schedule.lastDay;
        if (schedule != *known) {
            store::put(changes.transaction(), schedule);
            append(changes, work::program, kinds::notDelivered, schedule,
                {{u"day"_s, day}, {u"titles"_s, failure.titles}});
        }
        return schedule;
    };
    return m_journal.change(OnceKey {}, work).then(&valueOf<Schedule>);
}

bool ScheduleBook::apply(const Event &event)
{
    if (!isOfSchedule(event)) {
        return false;
    }
    if (event.kind == kinds::scheduleRemoved) {
        m_schedules.remove(event.subject);
    } else if (const auto schedule = Schedule::fromJson(event.body)) {
        m_schedules.insert(schedule->id, *schedule);
    }
    return true;
}

Result<Done> followClosedDay(Changes &changes, const Event &event)
{
    if (!store::schedules(changes.transaction()).isEmpty()) {
        changes.append({event.actor, moduleName, kinds::dayClosed, event.subject, {}});
    }
    return Done {};
}

bool isOfSchedule(const Event &event)
{
    return event.kind.startsWith(u"schedule-"_s);
}

} // namespace loket::reports
