// What the comparison found: lines of JSON as it goes, a table of ratios and a picture at the end.
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace loket::bench {

struct Figure {
    QString scenario; // "10,000 receivers"
    QString measure; // with its unit: "CPU per delivery, µs"
    QString peer;
    double value;
};

class Report {
public:
    // Files of this folder: results.jsonl, table.md, cpu.svg.
    Report(const QString &folder, const QStringList &peers);

    void add(const Figure &figure); // and says so; the same may be measured again
    void finish(); // writes table and picture with the medians, and prints the table

private:
    std::optional<double> value(const Figure &row, const QString &peer) const;
    QString table() const;
    QString tableRow(const Figure &row) const;
    QString ratio(const Figure &row, const QString &ours, const QString &theirs) const;

    const QString m_folder;
    const QStringList m_peers;
    QFile m_lines;
    QList<Figure> m_figures;
};

} // namespace loket::bench
