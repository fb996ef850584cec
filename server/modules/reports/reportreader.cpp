#include "modules/reports/reportreader.h"

namespace loket::reports {
namespace {

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

ReportReader::ReportReader(const Source &source, const QStringList &keys, const Filter &filter,
    const BusinessCalendar &calendar, const QString &language)
    : m_calendar(calendar),
      m_names(language),
      m_filter(filter),
      m_begin(toMillis(calendar.startOf(filter.from))),
      m_end(toMillis(calendar.startOf(filter.to.addDays(1))))
{
    QStringList selected;
    for (const QString &key : keys) {
        m_fields.append(*source.field(key));
        selected.append(m_fields.last().sql);
    }
    for (const SourceField &field : std::as_const(m_fields)) {
        if (!field.entity.isEmpty()) {
            selected.append(field.entityId);
        }
    }
    QString where = u"%1 >= ? AND %1 < ?"_s.arg(source.at);
    if (!source.where.isEmpty()) {
        where += u" AND "_s + source.where;
    }
    for (auto value = filter.values.begin(); value != filter.values.end(); ++value) {
        where += u" AND (%1) || '' IN (%2)"_s.arg(
            source.field(value.key())->sql, placeholders(value.value().size()));
    }
    m_count = u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(source.from, where);
    m_select = u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4, %5"_s.arg(
        selected.join(u", "_s), source.from, where, source.at, source.order);
}

QVariantList ReportReader::chosen() const
{
    QVariantList values {m_begin, m_end};
    for (const QStringList &of : m_filter.values) {
        for (const QString &value : of) {
            values.append(value);
        }
    }
    return values;
}

qint64 ReportReader::begin(Transaction &transaction)
{
    for (const SourceField &field : std::as_const(m_fields)) {
        if (!field.entity.isEmpty()) {
            m_names.read(transaction, field.entity);
        }
    }
    return transaction.first(m_count, chosen(), [](const Row &row) { return row.integer(0); })
        .value_or(0);
}

QStringList ReportReader::planOf(Transaction &transaction) const
{
    const bool isPostgres = transaction.dialect() == Dialect::Postgres;
    return transaction.select((isPostgres ? u"EXPLAIN "_s : u"EXPLAIN QUERY PLAN "_s) + m_select,
        chosen(), [isPostgres](const Row &row) { return row.text(isPostgres ? 0 : 3); });
}

void ReportReader::read(Transaction &transaction, CheckProgress &progress,
    const std::function<bool(const SourceRow &)> &take)
{
    transaction.each(m_select, chosen(), [&](const Row &row) {
        if (progress.isStopped() || !take(readFrom(row))) {
            return false;
        }
        progress.advance(1);
        return true;
    });
}

SourceRow ReportReader::readFrom(const Row &row) const
{
    SourceRow values;
    for (int i = 0; i < m_fields.size(); ++i) {
        values.append(valueOf(row, i, m_fields[i].kind));
    }
    sayInLanguage(row, values);
    return values;
}

// After the fields stand the ids of those that have names.
void ReportReader::sayInLanguage(const Row &row, SourceRow &values) const
{
    int place = static_cast<int>(m_fields.size());
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const SourceField &field = m_fields[i];
        if (field.entity.isEmpty()) {
            continue;
        }
        if (!row.isNull(place)) {
            values[i] = m_names.nameOf(field.entity, row.text(place), values[i].toString());
        }
        ++place;
    }
}

QVariant ReportReader::valueOf(const Row &row, int column, ValueKind kind) const
{
    if (row.isNull(column)) {
        return {};
    }
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::Word:
        return row.text(column);
    case ValueKind::Count:
    case ValueKind::Minutes:
    case ValueKind::Share:
    case ValueKind::Time:
        return row.integer(column);
    case ValueKind::Day:
        return m_calendar.dayOf(row.instant(column)).toString(Qt::ISODate);
    case ValueKind::Hour:
        return m_calendar.local(row.instant(column)).toString(u"HH:00"_s);
    case ValueKind::Weekday:
        return QString::number(m_calendar.dayOf(row.instant(column)).dayOfWeek());
    }
    Q_UNREACHABLE();
}

} // namespace loket::reports
