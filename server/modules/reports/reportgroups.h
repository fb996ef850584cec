// Rows of a source, gathered into groups of which columns tell figures.
#pragma once

#include "modules/reports/reportreader.h"

#include <map>
#include <vector>

namespace loket::reports {

// Figures of one field of one group; of values that are not there it knows nothing.
class Figures {
public:
    explicit Figures(bool keepsAll)
        : m_keepsAll(keepsAll)
    {
    }
    void add(qint64 value);
    // Count: a whole number; minutes of milliseconds, to the hundredth; percent, to the tenth.
    // Invalid where there was none.
    QVariant tell(What what);

private:
    double mean() const { return m_sum / static_cast<double>(m_count); }
    double middle();
    double ninetieth();
    void sort();

    const bool m_keepsAll; // for a median
    qint64 m_count = 0;
    double m_sum = 0;
    double m_absolute = 0;
    qint64 m_longest = 0;
    std::vector<qint64> m_all;
    bool m_isSorted = false;
};

class ReportGroups {
public:
    ReportGroups(const QStringList &groupBy, const QList<Column> &columns, const QString &sort);

    // The fields that it wants of each row.
    QStringList keys() const { return m_keys; }
    void add(const SourceRow &row);
    // The rows of the report.
    QList<QList<QVariant>> rows();

private:
    struct Group {
        qint64 rows = 0;
        std::map<QString, Figures> figures = {}; // by field
    };
    Group made() const;
    QList<QVariant> rowOf(const QStringList &key, Group &group) const;

    const QStringList m_groupBy;
    const QList<Column> m_columns;
    const QString m_sort;
    QStringList m_keys;
    QStringList m_reckoned; // fields
    std::map<QStringList, Group> m_groups;
};

} // namespace loket::reports
