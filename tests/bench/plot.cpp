#include "plot.h"

#include "core/result.h"

#include <algorithm>

namespace loket::bench {

namespace {
constexpr int width = 900;
constexpr int left = 230; // of the bars
constexpr int right = 80; // for the longest bar's value
constexpr int barHeight = 20;
constexpr int groupGap = 30;
constexpr int top = 50;

// They differ also for those who see no red or green.
const QStringList colours {
    u"#0072b2"_s, u"#56b4e9"_s, u"#d55e00"_s, u"#e69f00"_s, u"#555555"_s, u"#009e73"_s};

QString textAt(int x, int y, const QString &text, const QString &more = {})
{
    return u"<text x=\"%1\" y=\"%2\" %3>%4</text>\n"_s.arg(x).arg(y).arg(
        more, text.toHtmlEscaped());
}

QString bar(int y, const QString &name, double value, double largest, const QString &colour)
{
    const int length = static_cast<int>(value / largest * (width - left - right));
    const int baseline = y + barHeight - 6;
    return textAt(left - 8, baseline, name, u"text-anchor=\"end\""_s)
        + u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n"_s.arg(left)
              .arg(y)
              .arg(std::max(length, 1))
              .arg(barHeight - 3)
              .arg(colour)
        + textAt(left + length + 6, baseline, QString::number(value, 'f', 1));
}
} // namespace

QString barChart(const QString &title, const QString &measure, const QStringList &peers,
    const QList<Figure> &figures)
{
    QString bars;
    double largest = 0;
    for (const Figure &figure : figures) {
        largest = figure.measure == measure ? std::max(largest, figure.value) : largest;
    }
    QStringList scenarios;
    for (const Figure &figure : figures) {
        if (figure.measure == measure && !scenarios.contains(figure.scenario)) {
            scenarios.append(figure.scenario);
        }
    }
    int y = top;
    for (const QString &group : scenarios) {
        bars += textAt(10, y + barHeight - 6, group, u"font-weight=\"bold\""_s);
        y += barHeight;
        for (const QString &peer : peers) {
            const auto found = std::find_if(figures.begin(), figures.end(), [&](const auto &one) {
                return one.scenario == group && one.measure == measure && one.peer == peer;
            });
            if (found != figures.end()) {
                bars += bar(
                    y, peer, found->value, largest, colours[peers.indexOf(peer) % colours.size()]);
                y += barHeight;
            }
        }
        y += groupGap - barHeight;
    }
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
           "viewBox=\"0 0 %1 %2\" font-family=\"sans-serif\" font-size=\"14\">\n"
           "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"_s.arg(width)
               .arg(y)
        + textAt(10, 28, title, u"font-size=\"18\""_s) + bars + u"</svg>\n"_s;
}

} // namespace loket::bench
