#include "modules/radiology/turnaround.h"

#include <algorithm>
#include <cmath>

namespace loket::radiology {
namespace {

// Nearest rank: a time that there was.
double minutesAt(const QList<Millis> &sorted, double share)
{
    if (sorted.isEmpty()) {
        return 0;
    }
    const double rank = std::ceil(share * double(sorted.size()));
    const Millis time = sorted[std::max<qsizetype>(qsizetype(rank) - 1, 0)];
    return std::round(double(time.count()) / 6'000) / 10;
}

Turnaround rowOf(const Word<ScanType> &type, const QList<Scan> &completed)
{
    QList<Millis> waiting;
    QList<Millis> total;
    for (const Scan &scan : completed) {
        if (scan.type == type && scan.startedAt && scan.completedAt) {
            waiting.append(*scan.startedAt - scan.queuedAt);
            total.append(*scan.completedAt - scan.queuedAt);
        }
    }
    return {type, static_cast<int>(total.size()), spreadOf(waiting), spreadOf(total)};
}

} // namespace

Spread spreadOf(QList<Millis> times)
{
    std::sort(times.begin(), times.end());
    return {minutesAt(times, 0.5), minutesAt(times, 0.9)};
}

QList<Turnaround> turnaroundOf(const QList<Scan> &completed)
{
    QStringList types = textsOf<ScanType>();
    for (const Scan &scan : completed) {
        types.append(scan.type.text());
    }
    types.removeDuplicates();
    QList<Turnaround> rows;
    for (const QString &type : types) {
        rows.append(rowOf(Word<ScanType>::fromText(type), completed));
    }
    return rows;
}

QJsonArray toJson(const QList<Turnaround> &rows)
{
    QJsonArray array;
    for (const Turnaround &row : rows) {
        array.append(row.toJson());
    }
    return array;
}

} // namespace loket::radiology
