// A report as a file, in one of the formats.
#pragma once

#include "core/businessday.h"
#include "modules/reports/reporttemplate.h"
#include "storage/checkprogress.h"
#include "vocabulary/reports/report.h"

#include <QVariant>

#include <memory>

namespace loket::reports {

struct Heading {
    QString key;
    QString title;
    ValueKind kind = ValueKind::Text;
};

// What stands above the rows.
struct ReportHead {
    Report report = {};
    QString title = {};
    QStringList filters = {}; // `Service: Poli Umum, Poli Gigi`
    QList<Heading> headings = {};
    qint64 rows = 0; // that will come
    QString chart = {}; // the column that a chart shows; empty: there is none
    BusinessCalendar calendar;
};

// A value of a report: nothing, text, a whole number, minutes or percent (double), milliseconds
// since 1970; weekdays as their number.
using ReportRow = QList<QVariant>;

// Writes on any thread, one thread at a time. Refuses with REPORT_NOT_WRITTEN, REPORT_TOO_LARGE.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    virtual Result<Done> begin(const ReportHead &head, const QString &file) = 0;
    virtual Result<Done> row(const ReportRow &row) = 0;
    virtual Result<Done> end() = 0;
};
// `progress`, which outlives it: once it is stopped the writer need not write a whole file.
std::unique_ptr<ReportWriter> writerFor(Format format, const CheckProgress &progress);

// As text for tables, words in the report's language: 12.50, No-show, 2026-01-31 08:05:00 on the
// site's clocks.
QString textOf(const QVariant &value, const Heading &heading, const ReportHead &head);
// As people of the report's language write it: 1.234,50; 31 Jan 2026 08:05:00.
QString printedOf(const QVariant &value, const Heading &heading, const ReportHead &head);
// As JSON: times in UTC, words as the program has them.
QJsonValue jsonOf(const QVariant &value, ValueKind kind, const QString &language);
QJsonObject rowAsJson(
    const ReportRow &row, const QList<Heading> &headings, const QString &language);
// Text that a program for tables would take for a formula begins with an apostrophe.
QString harmless(const QString &text);
Failure notWritten(const QString &file, const QString &reason);

} // namespace loket::reports
