// A report is made: read, grouped and written. On any thread; blocks until it is done.
#pragma once

#include "modules/reports/reportfilter.h"
#include "modules/reports/reportwriter.h"
#include "storage/checkprogress.h"
#include "storage/ownconnection.h"

#include <QHash>

#include <atomic>

namespace loket::reports {

// What people call values, by field and value: {serviceId: {A: "Poli Umum"}}.
using ValueNames = QHash<QString, QHash<QString, QString>>;

// What is needed to make one.
struct ReportOrder {
    Report report;
    Template from;
    Filter filter;
    BusinessCalendar calendar;
    ReadingMaker reading; // of the database
    QString file; // to be written

    // What people call chosen values of fields; what is not in it is called what it is.
    ValueNames names = {};

    ReportHead head(qint64 rows) const;
};

// Runs `work(Transaction &)` on a connection of its own, which sees one state; as
// onOwnConnection().
template <class Work>
auto readFor(const ReportOrder &order, CheckProgress &progress, Work work)
{
    const auto engine = order.reading();
    return onOwnConnection(
        *engine,
        [&](Transaction &transaction) {
            transaction.execute(engine->begin());
            return work(transaction);
        },
        &progress);
}

// How far the making is.
struct Making {
    CheckProgress progress;
    std::atomic_bool hasBegun = false;
};

struct Made {
    qint64 rows = 0;
    qint64 bytes = 0;

    bool operator==(const Made &) const = default;
};

// The rows of a report for `taker`, which is told before how many there will be; what it refuses
// with ends it. STORAGE_ERROR; REPORT_OVER where it was stopped, so that some are never taken for
// all.
struct RowTaker {
    std::function<Result<Done>(qint64 rows)> begin;
    std::function<Result<Done>(const ReportRow &)> row;
};
Result<qint64> makeRows(const ReportOrder &order, CheckProgress &progress, const RowTaker &taker);

// Writes beside the file, syncs, renames; what is refused or stopped leaves no file. Those of
// makeRows() and of the writer; REPORT_OVER where it was stopped.
Result<Made> makeReport(const ReportOrder &order, Making &making);

} // namespace loket::reports
