// The chart of a report on paper: a bar for each row, its figure beside it.
#pragma once

#include <QFont>
#include <QPainter>

namespace loket::reports {

struct PdfBar {
    QString label = {};
    QString figure = {}; // as it is in the table
    double value = 0;
};

struct PdfChart {
    QString title = {};
    QList<PdfBar> bars = {};

    // Each a line high, and the title.
    static double heightFor(qint64 bars, double line)
    {
        return line * (static_cast<double>(bars) + 3);
    }
    void paint(QPainter &painter, const QRectF &place, double line, const QFont &plain,
        const QFont &bold) const;
};

} // namespace loket::reports
