#include "modules/reports/reportservice.h"

#include "core/disk.h"
#include "core/whendone.h"
#include "modules/reports/reportstore.h"
#include "modules/reports/reportwords.h"
#include "vocabulary/json.h"
#include "vocabulary/reports/names.h"

#include <QDir>
#include <QtConcurrent>

#include <algorithm>
#include <tuple>

namespace loket::reports {
namespace {

constexpr int mostMadeAtOnce = 2;
constexpr int progressMillis = 100;
const Doer program {u"system"_s, {}};

Report reportOf(const Event &event)
{
    return Report::fromJson(event.body).value_or(Report());
}

void append(Changes &changes, const Doer &doer, const QString &kind, const Report &report)
{
    changes.append({doer.id, moduleName, kind, report.id, report.toJson()});
}

Report endedAs(Report report, Status status, const QString &code, Instant now)
{
    report.status = status;
    report.code = code;
    report.endedAt = now;
    return report;
}

} // namespace

ReportService::ReportService(
    Journal &journal, const Clock &clock, Random &random, ReportPlace place, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_place(std::move(place)),
      m_book(journal)
{
    m_pool.setMaxThreadCount(mostMadeAtOnce);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_progressTimer.setInterval(progressMillis);
    connect(&m_progressTimer, &QTimer::timeout, this, &ReportService::tellProgress);
    m_journal.follow(moduleName,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { announce(event); }});
}

ReportService::~ReportService()
{
    shutdown();
}

void ReportService::shutdown()
{
    m_isEnding = true;
    for (const auto &making : std::as_const(m_making)) {
        making->progress.stop();
    }
    m_pool.waitForDone();
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
            return done ? tellInterrupted() : QtFuture::makeReadyFuture(done);
        })
        .unwrap();
}

QFuture<Result<Done>> ReportService::tellInterrupted()
{
    const auto work = [](Changes &changes) -> Result<Count> {
        const QList<Report> open = store::open(changes.transaction());
        for (const Report &report : open) {
            const Report failed = endedAs(report, Status::Error, codes::interrupted, changes.now());
            store::update(changes.transaction(), failed);
            append(changes, program, kinds::failed, failed);
        }
        return Count {static_cast<int>(open.size())};
    };
    return m_journal.change(OnceKey {}, work).then([](const Result<Once<Count>> &done) {
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
            report, from, filter, m_place.calendar, m_place.database, fileOf(report)};
    });
}

QFuture<Result<Report>> ReportService::request(Report wish, const OnceKey &once)
{
    wish.id = m_random.id();
    const auto work = [wish](Changes &changes) -> Result<Report> {
        const QList<Report> open = store::openOf(changes.transaction(), wish.personId);
        for (const Report &other : open) {
            if (other.isSameWish(wish)) {
                return other;
            }
        }
        if (open.size() >= mostAtOnce) {
            return fail(codes::tooMany,
                u"You have asked for %1 reports that are not ready yet. Wait for one, or cancel one."_s
                    .arg(open.size()),
                429);
        }
        Report report = wish;
        report.requestedAt = changes.now();
        store::insert(changes.transaction(), report);
        append(changes, {report.personId, {}}, kinds::requested, report);
        return report;
    };
    return m_journal.change(once, work).then(&valueOf<Report>);
}

QFuture<Result<Report>> ReportService::cancel(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    const auto work = [id, doer](Changes &changes) -> Result<Report> {
        const std::optional<Report> report = store::report(changes.transaction(), id);
        if (!report) {
            return fail(errors::notFound(u"There is no such report."_s));
        }
        if (report->status == Status::Cancelled) {
            return *report;
        }
        if (!report->isOpen()) {
            return fail(errors::conflict(codes::over, u"The report is made already."_s));
        }
        const Report cancelled = endedAs(*report, Status::Cancelled, {}, changes.now());
        store::update(changes.transaction(), cancelled);
        append(changes, doer, kinds::cancelled, cancelled);
        return cancelled;
    };
    // Its SQL ends now; that it was to end is on disk before anybody hears of it.
    if (const auto making = m_making.value(id)) {
        making->progress.stop();
    }
    return m_journal.change(once, work).then(&valueOf<Report>);
}

void ReportService::make(const Report &report)
{
    auto making = std::make_shared<Making>();
    m_making.insert(report.id, making);
    m_progressTimer.start();
    const std::optional<Template> from = m_book.find(report.templateId);
    const Result<ReportOrder> order =
        from ? orderFor(report, *from) : fail(codes::noTemplate, u"The template is gone."_s);
    const auto made = QtConcurrent::run(&m_pool, [order, making] {
        return making->progress.isStopped()
            ? Result<Made>(fail(codes::over, u"The report was cancelled."_s, 409))
            : order.and_then(
                [&making](const ReportOrder &wish) { return makeReport(wish, *making); });
    });
    whenDone(made, this, [this, report](const Result<Made> &done) { finish(report, done); });
}

// What the program's end stopped stays open: the next start tells it.
void ReportService::finish(const Report &report, const Result<Made> &made)
{
    m_making.remove(report.id);
    m_told.remove(report.id);
    if (m_making.isEmpty()) {
        m_progressTimer.stop();
    }
    if (m_isEnding) {
        return;
    }
    const auto work = [report, made](Changes &changes) -> Result<Report> {
        const std::optional<Report> kept = store::report(changes.transaction(), report.id);
        if (!kept || !kept->isOpen()) {
            return kept.value_or(report);
        }
        Report done = endedAs(*kept, made ? Status::Completed : Status::Error,
            made ? QString() : made.error().code, changes.now());
        done.rows = made ? made->rows : 0;
        done.fileSize = made ? made->bytes : 0;
        store::update(changes.transaction(), done);
        append(changes, program, made ? kinds::completed : kinds::failed, done);
        return done;
    };
    whenDone(m_journal.change(OnceKey {}, work).then(&valueOf<Report>), this,
        [this, made](const Result<Report> &done) {
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
    m_journal.change(OnceKey {}, [tooMuch](Changes &changes) -> Result<Count> {
        for (const QString &id : tooMuch) {
            if (const auto report = store::report(changes.transaction(), id)) {
                store::remove(changes.transaction(), id);
                append(changes, program, kinds::removed, *report);
            }
        }
        return Count {static_cast<int>(tooMuch.size())};
    });
}

void ReportService::apply(const Event &event)
{
    if (m_book.apply(event)) {
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
    const Report report = reportOf(event);
    if (event.kind == kinds::requested) {
        if (!m_isEnding) {
            make(report);
        }
        Q_EMIT progressed(report);
    } else if (event.kind == kinds::removed) {
        Q_EMIT removed(report);
    } else if (!report.id.isEmpty()) { // else it is of a template
        Q_EMIT ended(report);
    }
}

Status ReportService::statusNow(const Report &report) const
{
    const auto making = m_making.value(report.id);
    return report.isOpen() && making && making->hasBegun ? Status::Running : Status(report.status);
}

std::optional<Report> ReportService::find(const QString &id) const
{
    const auto found = m_reports.constFind(id);
    if (found == m_reports.constEnd()) {
        return std::nullopt;
    }
    Report report = *found;
    report.status = statusNow(report);
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

// 100 is for what is there.
int ReportService::percentOf(const Report &report) const
{
    if (report.status == Status::Completed) {
        return 100;
    }
    const auto making = m_making.value(report.id);
    const qint64 total = making ? making->progress.total() : 0;
    return total > 0 ? static_cast<int>(std::min<qint64>(99, making->progress.done() * 100 / total))
                     : 0;
}

QJsonObject ReportService::statusOf(const Report &report) const
{
    const auto making = m_making.value(report.id);
    const qint64 done = making ? making->progress.done() : report.rows;
    const qint64 total = making ? making->progress.total() : report.rows;
    QJsonObject status {{u"reportId"_s, report.id}, {u"templateId"_s, report.templateId},
        {u"status"_s, report.status.text()}, {u"progress"_s, percentOf(report)},
        {u"rowsDone"_s, done}, {u"rowsTotal"_s, total},
        {u"message"_s, messageOf(report, done, total)}};
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

void ReportService::tellProgress()
{
    for (const QString &id : m_making.keys()) {
        const std::optional<Report> report = find(id);
        if (!report || !report->isOpen()) {
            continue;
        }
        const Told now {percentOf(*report), report->status};
        Told &last = m_told[id];
        if (now.progress != last.progress || now.status != last.status) {
            last = now;
            Q_EMIT progressed(*report);
        }
    }
}

} // namespace loket::reports
