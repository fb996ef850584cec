#include "report.h"

#include "core/result.h"
#include "plot.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace loket::bench {

namespace {
struct Pair {
    QString ours;
    QString theirs;
};
// Whose figures are divided by whose.
const QList<Pair> ratios {
    {u"loket, JSON"_s, u"uWebSockets"_s},
    {u"loket, JSON"_s, u"ws"_s},
    {u"loket, Socket.IO"_s, u"socket.io"_s},
    {u"loket, Socket.IO"_s, u"loket, JSON"_s},
    {u"loket (qt), JSON"_s, u"loket, JSON"_s},
    {u"loket (qt), JSON"_s, u"QWebSocketServer"_s},
    {u"loket (qt), Socket.IO"_s, u"loket, Socket.IO"_s},
};

QList<Pair> ratiosOf(const QStringList &peers)
{
    QList<Pair> pairs = ratios;
    pairs.removeIf([&](const Pair &pair) {
        return !peers.contains(pair.ours) || !peers.contains(pair.theirs);
    });
    return pairs;
}

QString number(double value)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QString::number(value, 'f', decimals);
}

void save(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        std::fprintf(stderr, "bench: %s cannot be written\n", qPrintable(path));
    }
}

// What was measured several times is one figure, their median.
QList<Figure> medians(const QList<Figure> &measured)
{
    QList<Figure> figures;
    std::vector<std::vector<double>> values;
    for (const Figure &one : measured) {
        const auto known = std::find_if(figures.begin(), figures.end(), [&](const Figure &figure) {
            return figure.scenario == one.scenario && figure.measure == one.measure
                && figure.peer == one.peer;
        });
        const auto index = static_cast<size_t>(known - figures.begin());
        if (index == values.size()) {
            figures.append(one);
            values.emplace_back();
        }
        values[index].push_back(one.value);
    }
    for (size_t i = 0; i < values.size(); ++i) {
        std::sort(values[i].begin(), values[i].end());
        figures[static_cast<qsizetype>(i)].value = values[i][values[i].size() / 2];
    }
    return figures;
}
} // namespace

Report::Report(const QString &folder, const QStringList &peers)
    : m_folder(folder),
      m_peers(peers)
{
    QDir().mkpath(folder);
    m_lines.setFileName(folder + u"/results.jsonl"_s);
    (void)m_lines.open(QIODevice::WriteOnly);
}

void Report::add(const Figure &figure)
{
    m_figures.append(figure);
    m_lines.write(QJsonDocument({{u"scenario"_s, figure.scenario}, {u"measure"_s, figure.measure},
                                    {u"peer"_s, figure.peer}, {u"value"_s, figure.value}})
                      .toJson(QJsonDocument::Compact)
        + '\n');
    m_lines.flush();
    std::fprintf(stderr, "  %s, %s: %s %s\n", qPrintable(figure.peer), qPrintable(figure.scenario),
        qPrintable(figure.measure), qPrintable(number(figure.value)));
}

std::optional<double> Report::value(const Figure &row, const QString &peer) const
{
    const auto found = std::find_if(m_figures.begin(), m_figures.end(), [&](const Figure &figure) {
        return figure.scenario == row.scenario && figure.measure == row.measure
            && figure.peer == peer;
    });
    return found == m_figures.end() ? std::nullopt : std::optional(found->value);
}

QString Report::ratio(const Figure &row, const QString &ours, const QString &theirs) const
{
    const auto above = value(row, ours);
    const auto below = value(row, theirs);
    return above && below && *below > 0 ? u"%1 ×"_s.arg(*above / *below, 0, 'f', 2) : u"–"_s;
}

QString Report::tableRow(const Figure &row) const
{
    QStringList cells {row.scenario, row.measure};
    for (const QString &peer : m_peers) {
        const auto figure = value(row, peer);
        cells.append(figure ? number(*figure) : u"–"_s);
    }
    for (const auto &[ours, theirs] : ratiosOf(m_peers)) {
        cells.append(ratio(row, ours, theirs));
    }
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString Report::table() const
{
    QStringList heads = QStringList {u"scenario"_s, u"measure"_s} + m_peers;
    for (const auto &[ours, theirs] : ratiosOf(m_peers)) {
        heads.append(ours + u" : "_s + theirs);
    }
    QString text =
        u"| "_s + heads.join(u" | "_s) + u" |\n"_s + u"| --- "_s.repeated(heads.size()) + u"|\n"_s;
    QStringList seen;
    for (const Figure &figure : m_figures) {
        const QString row = figure.scenario + u'|' + figure.measure;
        if (!seen.contains(row)) {
            seen.append(row);
            text += tableRow(figure);
        }
    }
    return text;
}

void Report::finish()
{
    m_figures = medians(m_figures);
    const QString text = table();
    save(m_folder + u"/table.md"_s, text);
    save(m_folder + u"/cpu.svg"_s,
        barChart(u"Server's CPU per delivery, µs (less is better)"_s, u"CPU per delivery, µs"_s,
            m_peers, m_figures));
    std::printf("%s", qPrintable(text));
    std::fflush(stdout);
}

} // namespace loket::bench
