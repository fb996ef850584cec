#include "modules/reports/schedulerunner.h"

#include "core/whendone.h"
#include "modules/reports/reportfolder.h"
#include "modules/reports/reportwords.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

#include <QtConcurrent>

#include <algorithm>

namespace loket::reports {
namespace {

constexpr Millis settling = std::chrono::minutes(5); // until all that ends with a day has ended
constexpr Millis retryTime = std::chrono::hours(1); // the stick may be back

QJsonObject titlesOf(const Template &from)
{
    QJsonObject titles;
    for (const QString &language : languages()) {
        titles.insert(language, from.titleIn(language));
    }
    return titles;
}

} // namespace

ScheduleRunner::ScheduleRunner(
    ReportService &reports, ScheduleBook &book, const Clock &clock, People people, QObject *parent)
    : QObject(parent),
      m_reports(reports),
      m_book(book),
      m_clock(clock),
      m_people(std::move(people))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&reports, &ReportService::ended, this, &ScheduleRunner::take);
}

ScheduleRunner::~ScheduleRunner()
{
    shutdown();
}

void ScheduleRunner::shutdown()
{
    m_isEnding = true;
    m_pool.waitForDone();
}

// The oldest that is missing.
std::optional<QDate> ScheduleRunner::dueDay(const Schedule &schedule) const
{
    const BusinessCalendar &calendar = m_reports.place().calendar;
    const QDate yesterday = calendar.dayOf(m_clock.now() - settling).addDays(-1);
    const QDate next = QDate::fromString(schedule.lastDay, Qt::ISODate).addDays(1);
    const QDate day = std::max(next, yesterday.addDays(1 - mostMadeUp));
    return day <= yesterday ? std::optional(day) : std::nullopt;
}

void ScheduleRunner::look()
{
    if (m_isEnding || !m_clock.isSteady()) {
        return;
    }
    for (const Schedule &schedule : m_book.all()) {
        const std::optional<QDate> day = dueDay(schedule);
        const auto tried = m_triedAt.constFind(schedule.id);
        const bool rests = tried != m_triedAt.constEnd() && m_clock.now() < *tried + retryTime;
        if (day && !rests && !m_jobs.contains(schedule.id)) {
            begin(schedule, *day, true);
        }
    }
}

void ScheduleRunner::closeDay(QDate day)
{
    for (const Schedule &schedule : m_book.all()) {
        if (!m_isEnding && !m_jobs.contains(schedule.id)) {
            begin(schedule, day, false);
        }
    }
}

// What was told already is told no second time, and no report is made for a folder that is still
// not there.
void ScheduleRunner::begin(const Schedule &schedule, QDate day, bool isOver)
{
    m_jobs.insert(schedule.id, {schedule, day, isOver, schedule.formats});
    if (schedule.problem.isEmpty()) {
        return makeNext(schedule.id);
    }
    const auto looked =
        QtConcurrent::run(&m_pool, [folder = schedule.folder, allowed = m_reports.place().daily] {
            return usableReportFolder(folder, allowed);
        });
    whenDone(looked, this, [this, id = schedule.id](const Result<QString> &usable) {
        if (usable) {
            makeNext(id);
        } else {
            giveUp(id, usable.error().code);
        }
    });
}

// In the name of who arranged it, as long as that person may.
Result<Report> ScheduleRunner::wishFor(const Schedule &schedule, QDate day) const
{
    const auto from = m_reports.book().findOffered(schedule.templateId);
    const QList<Colleague> people = m_people ? m_people() : QList<Colleague>();
    const auto person = std::find_if(people.begin(), people.end(),
        [&schedule](const Colleague &each) { return each.id == schedule.changedBy; });
    if (!from) {
        return fail(codes::noTemplate, u"The template is gone."_s, 404);
    }
    const Roles roles = person == people.end() || person->isAway ? Roles() : person->roles;
    if (!rights::schedule.isOfAny(roles) || !from->right.isOfAny(roles)) {
        return fail(codes::notEntitled, u"Who arranged it may not have it any more."_s, 403);
    }
    QJsonObject filter = schedule.filter;
    filter.insert(u"from"_s, day.toString(Qt::ISODate));
    filter.insert(u"to"_s, day.toString(Qt::ISODate));
    return filterIn(filter, *from, day).map([&](const Filter &asked) {
        Report wish {
            .personId = schedule.changedBy, .templateId = from->id, .language = schedule.language};
        wish.filter = asked.toJson();
        wish.isWithPatients = hasPatients(*from, Right::SeePatients.isOfAny(roles));
        return wish;
    });
}

void ScheduleRunner::makeNext(const QString &scheduleId)
{
    Job &job = m_jobs[scheduleId];
    if (job.formats.isEmpty()) {
        return end(scheduleId);
    }
    Result<Report> wish = wishFor(job.schedule, job.day);
    if (!wish) {
        return giveUp(scheduleId, wish.error().code);
    }
    wish->format = Word<Format>::fromText(job.formats.takeFirst());
    whenDone(m_reports.request(*wish, {}), this,
        [this, scheduleId](const Result<Report> &asked) { follow(scheduleId, asked); });
}

void ScheduleRunner::follow(const QString &scheduleId, const Result<Report> &asked)
{
    if (!asked && asked.error().code == codes::tooMany) {
        m_jobs.remove(scheduleId); // that person has others waiting: the next look tries again
        return;
    }
    if (!asked) {
        return giveUp(scheduleId, asked.error().code);
    }
    m_jobs[scheduleId].reportId = asked->id;
    if (const auto now = m_reports.find(asked->id); now && !now->isOpen()) {
        take(*now);
    }
}

void ScheduleRunner::take(const Report &report)
{
    for (const QString &scheduleId : m_jobs.keys()) {
        Job &job = m_jobs[scheduleId];
        if (job.reportId != report.id) {
            continue;
        }
        job.reportId.clear();
        if (report.status == Status::Completed) {
            deliver(scheduleId, report);
        } else if (report.status == Status::Cancelled) {
            giveUp(scheduleId, codes::cancelled, job.isOver);
        } else {
            giveUp(scheduleId, report.code);
        }
    }
}

void ScheduleRunner::deliver(const QString &scheduleId, const Report &report)
{
    const auto put = QtConcurrent::run(&m_pool,
        [file = m_reports.fileOf(report), folder = m_jobs[scheduleId].schedule.folder,
            name = report.fileName(), allowed = m_reports.place().daily] {
            return putIntoFolder(file, folder, name, allowed);
        });
    whenDone(put, this, [this, scheduleId](const Result<Done> &done) {
        if (done) {
            makeNext(scheduleId);
        } else {
            giveUp(scheduleId, done.error().code);
        }
    });
}

// The next day may be due as well.
void ScheduleRunner::end(const QString &scheduleId)
{
    const Job job = m_jobs.value(scheduleId);
    m_triedAt.remove(scheduleId);
    whenDone(m_book.tellDelivered(scheduleId, job.day, job.isOver), this,
        [this, scheduleId](const Result<Schedule> &) {
            m_jobs.remove(scheduleId);
            look();
        });
}

void ScheduleRunner::giveUp(const QString &scheduleId, const QString &code, bool isForGood)
{
    const Job job = m_jobs.value(scheduleId);
    m_triedAt.insert(scheduleId, m_clock.now());
    const auto from = m_reports.book().find(job.schedule.templateId);
    const ScheduleBook::Failure failure {
        job.day, code, from ? titlesOf(*from) : QJsonObject(), isForGood};
    whenDone(m_book.tellNotDelivered(scheduleId, failure), this,
        [this, scheduleId](const Result<Schedule> &) { m_jobs.remove(scheduleId); });
}

} // namespace loket::reports
