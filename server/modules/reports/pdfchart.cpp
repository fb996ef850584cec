#include "modules/reports/pdfchart.h"

#include <QFontMetricsF>

#include <algorithm>

namespace loket::reports {
namespace {

constexpr double labelShare = 0.3; // of the width
constexpr double figureShare = 0.12;
const QColor ink(0x0b, 0x6e, 0x7f);

} // namespace

void PdfChart::paint(QPainter &painter, const QRectF &place, double line, const QFont &plain,
    const QFont &bold) const
{
    painter.setFont(bold);
    painter.drawText(QRectF(place.left(), place.top() + line, place.width(), line),
        Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(plain);
    const QFontMetricsF metrics(plain, painter.device());
    const double labels = place.width() * labelShare;
    const double longest = place.width() * (1 - labelShare - figureShare);
    double most = 0;
    for (const PdfBar &bar : bars) {
        most = std::max(most, bar.value);
    }
    double top = place.top() + line * 2.5;
    for (const PdfBar &bar : bars) {
        painter.drawText(QRectF(place.left(), top, labels - line / 2, line),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(bar.label, Qt::ElideRight, labels - line / 2));
        const double length = most > 0 ? longest * std::max(0.0, bar.value) / most : 0;
        painter.fillRect(QRectF(place.left() + labels, top + line * 0.15, length, line * 0.7), ink);
        painter.drawText(
            QRectF(place.left() + labels + length + line / 3, top, place.width(), line),
            Qt::AlignLeft | Qt::AlignVCenter, bar.figure);
        top += line;
    }
}

} // namespace loket::reports
