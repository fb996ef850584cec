// Makes what is due: of each business day that is over the reports that were arranged, and puts
// them into their folders. What was missed while the machine was off is made up for; where a folder
// is gone or full the report stays among those of who arranged it, and it is tried again.
#pragma once

#include "commands/house.h"
#include "modules/reports/reportservice.h"
#include "modules/reports/schedulebook.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace loket::reports {

// Lives on the hub's thread. What it is given by reference outlives it.
class ScheduleRunner final : public QObject {
    Q_OBJECT
public:
    using People = std::function<QList<Colleague>()>;
    ScheduleRunner(ReportService &reports, ScheduleBook &book, const Clock &clock, People people,
        QObject *parent = nullptr);
    ~ScheduleRunner() override;

    // To be called every minute; harmless at any time.
    void look();
    // A person has closed this day: its reports are made now, and again when it is over.
    void closeDay(QDate day);
    // It was changed: what did not work before may be tried at once.
    void tryAgain(const QString &scheduleId) { m_triedAt.remove(scheduleId); }
    // Nothing is begun any more.
    void shutdown();

private:
    // What is being made of one schedule.
    struct Job {
        Schedule schedule;
        QDate day;
        bool isOver = true; // the day
        QStringList formats = {}; // that are left
        QString reportId = {}; // that is being made
    };
    std::optional<QDate> dueDay(const Schedule &schedule) const;
    void begin(const Schedule &schedule, QDate day, bool isOver);
    void makeNext(const QString &scheduleId);
    void follow(const QString &scheduleId, const Result<Report> &asked);
    void take(const Report &report);
    void deliver(const QString &scheduleId, const Report &report);
    void end(const QString &scheduleId);
    void giveUp(const QString &scheduleId, const QString &code, bool isForGood = false);
    Result<Report> wishFor(const Schedule &schedule, QDate day) const;

    ReportService &m_reports;
    ScheduleBook &m_book;
    const Clock &m_clock;
    const People m_people;
    QHash<QString, Job> m_jobs; // by schedule
    QHash<QString, Instant> m_triedAt; // in vain
    QThreadPool m_pool; // folders
    bool m_isEnding = false;
};

} // namespace loket::reports
