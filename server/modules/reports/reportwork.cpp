#include "modules/reports/reportwork.h"

#include "modules/reports/reportstore.h"
#include "vocabulary/reports/names.h"

namespace loket::reports::work {
namespace {

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

Result<Report> request(Changes &changes, const Report &wish)
{
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
}

Result<Report> cancel(Changes &changes, const QString &id, const Doer &doer)
{
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
}

Result<Report> finish(Changes &changes, const Report &report, const Result<Made> &made)
{
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
}

Result<Count> interruptOpen(Changes &changes)
{
    const QList<Report> open = store::open(changes.transaction());
    for (const Report &report : open) {
        const Report failed = endedAs(report, Status::Error, codes::interrupted, changes.now());
        store::update(changes.transaction(), failed);
        append(changes, program, kinds::failed, failed);
    }
    return Count {static_cast<int>(open.size())};
}

Result<Count> remove(Changes &changes, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (const auto report = store::report(changes.transaction(), id)) {
            store::remove(changes.transaction(), id);
            append(changes, program, kinds::removed, *report);
        }
    }
    return Count {static_cast<int>(ids.size())};
}

} // namespace loket::reports::work
