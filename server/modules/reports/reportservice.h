// Reports that people asked for: each is on record, made in a pool, kept for a time.
#pragma once

#include "commands/journal.h"
#include "core/random.h"
#include "modules/reports/reportfolder.h"
#include "modules/reports/reportmaker.h"
#include "modules/reports/schedulebook.h"
#include "modules/reports/templatebook.h"

#include <QDate>
#include <QMap>
#include <QObject>

namespace loket::reports {

// Where reports are made from, and put.
struct ReportPlace {
    ReportFolders daily; // for what is put there by itself
    ReadingMaker reading; // of the database
    QString folder;
    BusinessCalendar calendar;
};

// Lives on the hub's thread. What it is given by reference outlives it.
class ReportService final : public QObject {
    Q_OBJECT
public:
    ReportService(Journal &journal, const Clock &clock, Random &random, ReportPlace place,
        QObject *parent = nullptr);

    // What was being made when the program ended is told as interrupted; files of nobody go.
    QFuture<Result<Done>> start();
    // `wish`: who, what, in which format. Where the same is being made for the same person, that
    // one is given. TOO_MANY_REPORTS.
    QFuture<Result<Report>> request(Report wish, const OnceKey &once);
    // REPORT_OVER where it is made already; harmless a second time.
    QFuture<Result<Report>> cancel(const QString &id, const Doer &doer, const OnceKey &once);
    // Removes what was kept long enough or is too much; not while the clock is in doubt.
    void tidy();
    // Ends what is being made; a start tells it as interrupted.
    void shutdown() { m_maker.shutdown(); }

    std::optional<Report> find(const QString &id) const; // its status as it is now
    QList<Report> reportsOf(const QString &personId) const; // the newest first
    const QMap<QString, Report> &all() const { return m_reports; }
    // `{reportId, status, progress, message, …}`: 0 to 100, in the words of its language.
    QJsonObject statusOf(const Report &report) const;
    // `{reportId, downloadUrl, format, fileSize, …}`
    static QJsonObject completionOf(const Report &report);
    QString fileOf(const Report &report) const;
    // WRONG_FILTER.
    Result<ReportOrder> orderFor(const Report &report, const Template &from) const;
    TemplateBook &book() { return m_book; }
    const TemplateBook &book() const { return m_book; }
    ScheduleBook &schedules() { return m_schedules; }
    const ScheduleBook &schedules() const { return m_schedules; }
    const ReportPlace &place() const { return m_place; }
    QDate today() const { return m_place.calendar.dayOf(m_clock.now()); }

Q_SIGNALS:
    void progressed(const loket::reports::Report &report); // it is further
    void ended(const loket::reports::Report &report); // completed, failed or cancelled
    void removed(const loket::reports::Report &report); // with its file
    void scheduleChanged(const QString &id); // arranged, changed, put into its folder or not
    void dayClosed(QDate day); // by a person

private:
    void apply(const Event &event);
    void announce(const Event &event);
    void make(const Report &report);
    void finish(const Report &report, const Result<Made> &made);
    QFuture<Result<Done>> tellInterrupted();
    void removeStrayFiles() const;

    Journal &m_journal;
    const Clock &m_clock;
    Random &m_random;
    const ReportPlace m_place;
    TemplateBook m_book;
    ScheduleBook m_schedules;
    QMap<QString, Report> m_reports;
    ReportMaker m_maker;
};

} // namespace loket::reports
