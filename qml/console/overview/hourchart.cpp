#include "qml/console/overview/hourchart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace loket::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestHours = 10;
constexpr int hoursOfDay = 24;
constexpr double barShare = 0.64; // of an hour's place
constexpr double widestBar = 56;

} // namespace

HourChart::HourChart(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &HourChart::changed, this, [this] { update(); });
}

double HourChart::valueOf(const client::HourFigure &figure) const
{
    return m_isOfWaits ? std::max(0.0, figure.waitMean) : figure.arrivals;
}

HourChart::Reach HourChart::reach() const
{
    Reach reach;
    if (m_hours.isEmpty()) {
        return reach;
    }
    const auto [least, latest] = std::minmax_element(m_hours.begin(), m_hours.end(),
        [](const auto &a, const auto &b) { return a.hour < b.hour; });
    reach.first = std::min(least->hour, hoursOfDay - fewestHours);
    reach.count = std::max(fewestHours, latest->hour - reach.first + 1);
    for (const client::HourFigure &figure : m_hours) {
        reach.most = std::max(reach.most, valueOf(figure));
    }
    return reach;
}

void HourChart::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    const double high = QFontMetricsF(m_font).height();
    const Reach shown = reach();
    const double wide = width() / shown.count;
    const double ground = std::round(height() - high - 6) + 0.5;
    const double label = QFontMetricsF(m_font).horizontalAdvance(u"00:00"_s) + 8;
    const int every = std::max(1, static_cast<int>(std::ceil(label / wide)));
    painter->setPen(QPen(m_gridColor, 1));
    painter->drawLine(QPointF(0, ground), QPointF(width(), ground));
    painter->setPen(m_textColor);
    for (int i = 0; i < shown.count; i += every) {
        painter->drawText(QRectF((i + 0.5) * wide - label / 2, ground + 5, label, high),
            Qt::AlignCenter, u"%1:00"_s.arg(shown.first + i, 2, 10, QChar(u'0')));
    }
    for (const client::HourFigure &figure : m_hours) {
        const QRectF place((figure.hour - shown.first) * wide, high + 4, wide, ground - high - 4);
        paintHour(*painter, place, shown.most, figure);
    }
}

// What it says stands above its bar.
void HourChart::paintHour(
    QPainter &painter, const QRectF &place, double most, const client::HourFigure &figure) const
{
    const double value = valueOf(figure);
    const double wide = std::min(widestBar, place.width() * barShare);
    const auto bar = [&](double part) {
        const double high = place.height() * part / most;
        return QRectF(place.center().x() - wide / 2, place.bottom() - high, wide, high);
    };
    if (m_isOfWaits && figure.waitMean < 0) {
        return;
    }
    painter.fillRect(bar(value), m_isOfWaits ? m_barColor : m_restColor);
    if (!m_isOfWaits) {
        painter.fillRect(bar(figure.called), m_barColor);
    }
    const double high = QFontMetricsF(m_font).height();
    painter.setPen(m_textColor);
    painter.drawText(QRectF(place.left(), bar(value).top() - high - 2, place.width(), high),
        Qt::AlignCenter, QString::number(std::round(value)));
}

} // namespace loket::console
