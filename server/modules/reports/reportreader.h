// The rows of a source in a period, read on a connection of its own.
#pragma once

#include "modules/reports/entitynames.h"
#include "modules/reports/reportfilter.h"
#include "storage/checkprogress.h"
#include "storage/transaction.h"

#include <functional>

namespace loket::reports {

// Values of one row of a source, by the place of the field in `keys`: text, milliseconds, counts;
// days, hours and weekdays as text (2026-01-31, 08:00, 1 to 7 from Monday).
using SourceRow = QList<QVariant>;

class ReportReader {
public:
    ReportReader(const Source &source, const QStringList &keys, const Filter &filter,
        const BusinessCalendar &calendar, const QString &language);

    // How many there are; names are read in the language. In a transaction that sees one state,
    // as what is read afterwards.
    qint64 begin(Transaction &transaction);
    // How the database finds them, step by step.
    QStringList planOf(Transaction &transaction) const;
    // Each in turn, as they happened, until `take` says false or `progress` is stopped; counts in
    // it.
    void read(Transaction &transaction, CheckProgress &progress,
        const std::function<bool(const SourceRow &)> &take);

private:
    QVariantList chosen() const; // what the SQL is asked with
    SourceRow readFrom(const Row &row) const;
    QVariant valueOf(const Row &row, int column, ValueKind kind) const;

    void sayInLanguage(const Row &row, SourceRow &values) const;

    const BusinessCalendar m_calendar;
    EntityNames m_names;
    QList<SourceField> m_fields;
    Filter m_filter;
    QString m_count; // SQL
    QString m_select;
    qint64 m_begin;
    qint64 m_end;
};

} // namespace loket::reports
