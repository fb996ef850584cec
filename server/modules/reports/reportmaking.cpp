#include "modules/reports/reportmaking.h"

#include "core/disk.h"
#include "modules/reports/reportgroups.h"
#include "modules/reports/reportvalues.h"
#include "modules/reports/reportwords.h"
#include "vocabulary/reports/names.h"

#include <QFileInfo>

#include <cmath>

namespace loket::reports {
namespace {

constexpr qsizetype mostNamed = 20; // of a filter's values, above the rows

// A value as a report has it: minutes of a source's milliseconds.
QVariant told(const QVariant &value, ValueKind kind)
{
    return value.isValid() && kind == ValueKind::Minutes
        ? QVariant(std::round(value.toDouble() / 600) / 100)
        : value;
}

Result<qint64> listRows(const ReportOrder &order, Transaction &transaction, CheckProgress &progress,
    const RowTaker &taker)
{
    const Source &source = *findSource(order.from.source, transaction.dialect());
    QStringList keys;
    QList<ValueKind> kinds;
    for (const Column &column : columnsFor(order.from, order.report.isWithPatients)) {
        keys.append(column.field());
        kinds.append(kindOf(column, source));
    }
    ReportReader reader(source, keys, order.filter, order.calendar, order.report.language);
    const qint64 total = reader.begin(transaction);
    progress.expect(total);
    Result<Done> taken = taker.begin(total);
    qint64 rows = 0;
    if (taken) {
        reader.read(transaction, progress, [&](SourceRow row) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                row[i] = told(row[i], kinds[i]);
            }
            taken = taker.row(row);
            rows += taken ? 1 : 0;
            return taken.has_value();
        });
    }
    return taken.map([rows](Done) { return rows; });
}

Result<qint64> groupRows(const ReportOrder &order, Transaction &transaction,
    CheckProgress &progress, const RowTaker &taker)
{
    ReportGroups groups(order.from.groupBy, order.from.columns, order.from.sort);
    ReportReader reader(*findSource(order.from.source, transaction.dialect()), groups.keys(),
        order.filter, order.calendar, order.report.language);
    progress.expect(reader.begin(transaction));
    reader.read(transaction, progress, [&groups](const SourceRow &row) {
        groups.add(row);
        return true;
    });
    const QList<ReportRow> rows =
        progress.isStopped() ? QList<ReportRow>() : groups.rows(); // of some they would be wrong
    Result<Done> taken = taker.begin(rows.size());
    for (qsizetype i = 0; taken && i < rows.size(); ++i) {
        taken = taker.row(rows[i]);
    }
    return taken.map([&rows](Done) { return qint64(rows.size()); });
}

Result<qint64> writeRows(const ReportOrder &order, const QString &file, CheckProgress &progress)
{
    const auto writer = writerFor(order.report.format, progress);
    return makeRows(order, progress,
        {[&](qint64 rows) { return writer->begin(order.head(rows), file); },
            [&](const ReportRow &row) { return writer->row(row); }})
        .and_then([&](qint64 rows) { return writer->end().map([rows](Done) { return rows; }); });
}

Failure stopped()
{
    return fail(codes::over, u"The report was cancelled."_s, 409);
}

Result<Done> putInPlace(const QString &part, const QString &file)
{
    const bool isThere = QFileInfo(part).size() > 0 && syncToDisk(part) && renameOver(part, file);
    return isThere ? Result<Done>(Done {}) : notWritten(file, u"its file is not whole"_s);
}

} // namespace

ReportHead ReportOrder::head(qint64 rows) const
{
    ReportHead head {.report = report,
        .title = from.titleIn(report.language),
        .rows = rows,
        .chart = from.isGrouped() ? from.chart : QString(),
        .calendar = calendar};
    const Source &source = *findSource(from.source);
    for (const Column &column : columnsFor(from, report.isWithPatients)) {
        head.headings.append(
            {column.key, headingOf(column.key, report.language), kindOf(column, source)});
    }
    for (auto value = filter.values.begin(); value != filter.values.end(); ++value) {
        QStringList shown;
        for (const QString &each : value.value().mid(0, mostNamed)) {
            shown.append(names.value(value.key()).value(each, each));
        }
        if (const qsizetype more = value.value().size() - shown.size(); more > 0) {
            shown.append(u"… (+%1)"_s.arg(more));
        }
        const QString called = source.calledField(value.key()).key;
        head.filters.append(headingOf(called, report.language) + u": "_s + shown.join(u", "_s));
    }
    return head;
}

Result<qint64> makeRows(const ReportOrder &order, CheckProgress &progress, const RowTaker &taker)
{
    const Result<qint64> made = readFor(order, progress, [&](Transaction &transaction) {
        return knowsChosen(order, transaction).and_then([&](Done) {
            return order.from.isGrouped() ? groupRows(order, transaction, progress, taker)
                                          : listRows(order, transaction, progress, taker);
        });
    });
    return progress.isStopped() ? stopped() : made;
}

Result<Made> makeReport(const ReportOrder &order, Making &making)
{
    making.hasBegun = true;
    const QString part = order.file + u".part"_s;
    ReportOrder named = order;
    const Result<ValueNames> names = order.report.format == Format::Pdf
        ? namesOfChosen(order, making.progress)
        : ValueNames {}; // others do not say them
    named.names = names.value_or(ValueNames {});
    const Result<qint64> written =
        names.and_then([&](const ValueNames &) { return writeRows(named, part, making.progress); });
    Result<Made> made = written.and_then([&](qint64 rows) {
        return making.progress.isStopped() // while it was written
            ? Result<Made>(stopped())
            : putInPlace(part, order.file).map([&](Done) {
                  return Made {rows, QFileInfo(order.file).size()};
              });
    });
    if (!made) {
        QFile::remove(part);
    }
    return made;
}

} // namespace loket::reports
