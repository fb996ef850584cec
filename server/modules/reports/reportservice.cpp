#include "modules/reports/reportservice.h"

#include "core/disk.h"
#include "core/whendone.h"
#include "modules/reports/reportstore.h"
#include "modules/reports/reportwords.h"
#include "modules/reports/reportwork.h"
#include "vocabulary/json.h"
#include "vocabulary/reports/names.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <tuple>

namespace loket::reports {
namespace {

Report reportOf(const Event &event)
{
    return Report::fromJson(event.body).value_or(Report());
}

} // namespace

ReportService::ReportService(
    Journal &journal, const Clock &clock, Random &random, ReportPlace place, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_place(std::move(place)),
      m_book(journal),
      m_schedules(journal)
{
    connect(&m_maker, &ReportMaker::progressed, this, [this](const QString &id) {
        if (const auto report = find(id); report && report->isOpen()) {
            Q_EMIT progressed(*report);
        }
    });
    connect(&m_maker, &ReportMaker::made, this, &ReportService::finish);
    journal.react(u"queue"_s, u"day-closed"_s, &followClosedDay);
    m_journal.follow(moduleName,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { announce(event); }});
}

QFuture<Result<Done>> ReportService::start()
{
    if (const Result<Done> made = makePrivateFolder(m_place.folder); !made) {
        return QtFuture::makeReadyFuture(made);
    }
    const auto read = [](Transaction &transaction) -> Result<QList<Report>> {
        return store::reports(transaction);
    };
    return m_journal.read(read)
        .then([this](const Result<QList<Report>> &reports) -> QFuture<Result<Done>> {
            if (!reports) {
                return QtFuture::makeReadyFuture(Result<Done>(fail(reports.error())));
            }
            for (const Report &report : *reports) {
                m_reports.insert(report.id, report);
            }
            removeStrayFiles();
            return m_book.start();
        })
        .unwrap()
        .then([this](const Result<Done> &done) {
            return done ? m_schedules.start() : QtFuture::makeReadyFuture(done);
        })
        .unwrap()
        .then([this](const Result<Done> &done) {
            return done ? tellInterrupted() : QtFuture::makeReadyFuture(done);
        })
        .unwrap();
}

QFuture<Result<Done>> ReportService::tellInterrupted()
{
    return m_journal.change(OnceKey {}, &work::interruptOpen)
        .then([](const Result<Once<Count>> &done) {
            return done.map([](const Once<Count> &) { return Done {}; });
        });
}

void ReportService::removeStrayFiles() const
{
    QStringList known;
    for (const Report &report : m_reports) {
        if (report.status == Status::Completed) {
            known.append(fileOf(report));
        }
    }
    const QDir folder(m_place.folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (!known.contains(folder.filePath(name))) {
            QFile::remove(folder.filePath(name));
        }
    }
}

QString ReportService::fileOf(const Report &report) const
{
    return m_place.folder + u'/' + report.id + u'.' + report.format.text();
}

Result<ReportOrder> ReportService::orderFor(const Report &report, const Template &from) const
{
    return filterIn(report.filter, from, today()).map([&](const Filter &filter) {
        return ReportOrder {
            report, from, filter, m_place.calendar, m_place.reading, fileOf(report)};
    });
}

QFuture<Result<Report>> ReportService::request(Report wish, const OnceKey &once)
{
    wish.id = m_random.id();
    const auto asked = [wish](Changes &changes) { return work::request(changes, wish); };
    return m_journal.change(once, asked).then(&valueOf<Report>);
}

// Its SQL ends now; that it was to end is on disk before anybody hears of it.
QFuture<Result<Report>> ReportService::cancel(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    m_maker.stop(id);
    const auto cancelled = [id, doer](Changes &changes) { return work::cancel(changes, id, doer); };
    return m_journal.change(once, cancelled).then(&valueOf<Report>);
}

void ReportService::make(const Report &report)
{
    const std::optional<Template> from = m_book.find(report.templateId);
    m_maker.make(report,
        from ? orderFor(report, *from) : fail(codes::noTemplate, u"The template is gone."_s));
}

void ReportService::finish(const Report &report, const Result<Made> &made)
{
    const auto finished = [report, made](
                              Changes &changes) { return work::finish(changes, report, made); };
    whenDone(m_journal.change(OnceKey {}, finished).then(&valueOf<Report>), this,
        [this, id = report.id](const Result<Report> &done) {
            m_maker.forget(id);
            if (done && done->status != Status::Completed) { // it was cancelled meanwhile
                QFile::remove(fileOf(*done));
            }
        });
}

void ReportService::tidy()
{
    if (!m_clock.isSteady()) {
        return;
    }
    QList<Report> kept = m_reports.values();
    kept.removeIf([](const Report &report) { return report.isOpen(); });
    std::sort(kept.begin(), kept.end(),
        [](const Report &a, const Report &b) { return a.requestedAt > b.requestedAt; });
    qint64 bytes = 0;
    QStringList tooMuch;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        bytes += kept[i].fileSize;
        const bool isOld = kept[i].endedAt.value_or(m_clock.now()) < m_clock.now() - keptFor;
        if (isOld || i >= mostKept || bytes > mostBytesKept) {
            tooMuch.append(kept[i].id);
        }
    }
    if (tooMuch.isEmpty()) {
        return;
    }
    m_journal.change(
        OnceKey {}, [tooMuch](Changes &changes) { return work::remove(changes, tooMuch); });
}

void ReportService::apply(const Event &event)
{
    if (m_book.apply(event) || m_schedules.apply(event) || event.kind == kinds::dayClosed) {
        return;
    }
    const Report report = reportOf(event);
    if (event.kind == kinds::removed) {
        QFile::remove(fileOf(report));
        m_reports.remove(report.id);
        return;
    }
    m_reports.insert(report.id, report);
}

void ReportService::announce(const Event &event)
{
    if (isOfSchedule(event)) {
        Q_EMIT scheduleChanged(event.subject);
        return;
    }
    if (event.kind == kinds::dayClosed) {
        Q_EMIT dayClosed(QDate::fromString(event.subject, Qt::ISODate));
        return;
    }
    const Report report = reportOf(event);
    if (event.kind == kinds::requested) {
        make(report);
        Q_EMIT progressed(report);
    } else if (event.kind == kinds::removed) {
        Q_EMIT removed(report);
    } else if (!report.id.isEmpty()) { // else it is of a template
        Q_EMIT ended(report);
    }
}

std::optional<Report> ReportService::find(const QString &id) const
{
    const auto found = m_reports.constFind(id);
    if (found == m_reports.constEnd()) {
        return std::nullopt;
    }
    Report report = *found;
    report.status = m_maker.statusOf(report);
    return report;
}

QList<Report> ReportService::reportsOf(const QString &personId) const
{
    QList<Report> reports;
    for (const Report &report : m_reports) {
        if (report.personId == personId) {
            reports.append(*find(report.id));
        }
    }
    std::sort(reports.begin(), reports.end(), [](const Report &a, const Report &b) {
        return std::tie(b.requestedAt, b.id) < std::tie(a.requestedAt, a.id);
    });
    return reports;
}

QJsonObject ReportService::statusOf(const Report &report) const
{
    const auto [done, total, percent] = m_maker.wayOf(report);
    QJsonObject status {{u"reportId"_s, report.id}, {u"templateId"_s, report.templateId},
        {u"status"_s, report.status.text()}, {u"progress"_s, percent}, {u"rowsDone"_s, done},
        {u"rowsTotal"_s, total}, {u"message"_s, messageOf(report, done, total)}};
    put(status, u"code"_s, report.code);
    return status;
}

QJsonObject ReportService::completionOf(const Report &report)
{
    return {{u"reportId"_s, report.id}, {u"templateId"_s, report.templateId},
        {u"downloadUrl"_s, report.downloadUrl()}, {u"format"_s, report.format.text()},
        {u"fileSize"_s, report.fileSize}, {u"fileName"_s, report.fileName()},
        {u"rows"_s, report.rows}};
}

} // namespace loket::reports
