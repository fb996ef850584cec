#include "modules/reports/reportgroups.h"

#include <algorithm>
#include <cmath>

namespace loket::reports {
namespace {

// Right to the second, and no more than that.
double minutes(double millis)
{
    return std::round(millis / 600) / 100;
}

bool needsAll(What what)
{
    return what == What::Median || what == What::Ninetieth;
}

} // namespace

void Figures::add(qint64 value)
{
    m_longest = m_count == 0 ? value : std::max(m_longest, value);
    ++m_count;
    m_sum += static_cast<double>(value);
    m_absolute += std::abs(static_cast<double>(value));
    if (m_keepsAll) {
        m_all.push_back(value);
        m_isSorted = false;
    }
}

void Figures::sort()
{
    if (!m_isSorted) {
        std::sort(m_all.begin(), m_all.end());
        m_isSorted = true;
    }
}

double Figures::middle()
{
    sort();
    const std::size_t count = m_all.size();
    return (static_cast<double>(m_all[(count - 1) / 2]) + static_cast<double>(m_all[count / 2]))
        / 2;
}

double Figures::ninetieth()
{
    sort();
    return static_cast<double>(m_all[(m_all.size() * 9 + 9) / 10 - 1]);
}

QVariant Figures::tell(What what)
{
    if (what == What::Sum || what == What::Rows) {
        return static_cast<qint64>(m_sum);
    }
    if (m_count == 0) {
        return {};
    }
    switch (what) {
    case What::Mean:
        return minutes(mean());
    case What::MeanAbsolute:
        return minutes(m_absolute / static_cast<double>(m_count));
    case What::Median:
        return minutes(middle());
    case What::Ninetieth:
        return minutes(ninetieth());
    case What::Longest:
        return minutes(static_cast<double>(m_longest));
    case What::Share:
        return std::round(mean() * 1000) / 10;
    case What::Field:
    case What::Rows:
    case What::Sum:
        break;
    }
    Q_UNREACHABLE();
}

ReportGroups::ReportGroups(
    const QStringList &groupBy, const QList<Column> &columns, const QString &sort)
    : m_groupBy(groupBy),
      m_columns(columns),
      m_sort(sort),
      m_keys(groupBy)
{
    for (const Column &column : columns) {
        if (column.what != What::Field && column.what != What::Rows
            && !m_reckoned.contains(column.field())) {
            m_reckoned.append(column.field());
        }
    }
    m_keys += m_reckoned;
}

ReportGroups::Group ReportGroups::made() const
{
    Group group;
    for (const QString &field : m_reckoned) {
        const bool keepsAll = std::any_of(m_columns.begin(), m_columns.end(),
            [&](const Column &column) { return column.field() == field && needsAll(column.what); });
        group.figures.emplace(field, Figures(keepsAll));
    }
    return group;
}

void ReportGroups::add(const SourceRow &row)
{
    QStringList key;
    for (qsizetype i = 0; i < m_groupBy.size(); ++i) {
        key.append(row[i].toString());
    }
    auto group = m_groups.find(key);
    if (group == m_groups.end()) {
        group = m_groups.emplace(key, made()).first;
    }
    ++group->second.rows;
    for (qsizetype i = 0; i < m_reckoned.size(); ++i) {
        if (const QVariant &value = row[m_groupBy.size() + i]; value.isValid()) {
            group->second.figures.at(m_reckoned[i]).add(value.toLongLong());
        }
    }
}

QList<QVariant> ReportGroups::rowOf(const QStringList &key, Group &group) const
{
    QList<QVariant> row;
    for (const Column &column : m_columns) {
        if (column.what == What::Field) {
            row.append(key.value(m_groupBy.indexOf(column.field())));
        } else if (column.what == What::Rows) {
            row.append(group.rows);
        } else {
            row.append(group.figures.at(column.field()).tell(column.what));
        }
    }
    return row;
}

QList<QList<QVariant>> ReportGroups::rows()
{
    QList<QList<QVariant>> rows;
    for (auto &[key, group] : m_groups) {
        rows.append(rowOf(key, group));
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].key == m_sort) {
            std::stable_sort(rows.begin(), rows.end(),
                [i](const auto &a, const auto &b) { return a[i].toDouble() > b[i].toDouble(); });
        }
    }
    return rows;
}

} // namespace loket::reports
