#include "qml/console/overview/waitingchart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace loket::console {

namespace {

constexpr int quartersOfAnHour = 60 / queue::quarterMinutes;
constexpr qint64 quarterMillis = qint64(queue::quarterMinutes) * 60'000;
constexpr double usualFirst = 7 * quartersOfAnHour; // shown where nothing is known
constexpr double usualLast = 16 * quartersOfAnHour;
constexpr int gridLines = 3;

// The steps of the axis are such that people read them.
int niceStep(int most)
{
    for (const int step : {1, 2, 5, 10, 20, 25, 50, 100, 200, 500}) {
        if (step * gridLines >= most) {
            return step;
        }
    }
    return most / gridLines + 1;
}

} // namespace

WaitingChart::WaitingChart(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &WaitingChart::changed, this, [this] { update(); });
}

void WaitingChart::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    const Reach shown = reach();
    paintGrid(*painter, shown);
    paintUsual(*painter, shown);
    paintToday(*painter, shown);
}

double WaitingChart::nowSample() const
{
    const qint64 past = m_now.toMSecsSinceEpoch() - toMillis(m_curve.from);
    return static_cast<double>(past) / static_cast<double>(quarterMillis);
}

WaitingChart::Reach WaitingChart::reach() const
{
    Reach shown {usualFirst, usualLast};
    int most = qMax(m_waiting, 4);
    bool isKnown = false;
    const auto take = [&](const QList<int> &samples) {
        for (qsizetype i = 0; i < samples.size(); ++i) {
            if (samples.at(i) > 0) {
                const auto sample = static_cast<double>(i);
                shown.first = isKnown ? qMin(shown.first, sample - 1) : sample - 1;
                shown.last = isKnown ? qMax(shown.last, sample + 1) : sample + 1;
                most = qMax(most, samples.at(i));
                isKnown = true;
            }
        }
    };
    take(m_curve.usual.high);
    take(m_curve.waiting);
    shown.first = std::floor(qMin(shown.first, nowSample()) / quartersOfAnHour) * quartersOfAnHour;
    shown.last = std::ceil(qMax(shown.last, nowSample() + 1) / quartersOfAnHour) * quartersOfAnHour;
    shown.first = qMax(0.0, shown.first);
    shown.last = qMax(shown.last, shown.first + 4 * quartersOfAnHour);
    shown.step = niceStep(most);
    shown.most = shown.step * gridLines;
    return shown;
}

QRectF WaitingChart::plot() const
{
    const QFontMetricsF metrics(m_font);
    const double below = metrics.height() + 6;
    return {metrics.horizontalAdvance(u"000"_s) + 8, metrics.height() / 2,
        width() - metrics.horizontalAdvance(u"000"_s) - 8
            - metrics.horizontalAdvance(u"00:00"_s) / 2,
        height() - metrics.height() / 2 - below};
}

QPointF WaitingChart::at(const Reach &reach, double sample, double people) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * (sample - reach.first) / (reach.last - reach.first),
        area.bottom() - area.height() * people / reach.most};
}

QPolygonF WaitingChart::line(const Reach &reach, const QList<int> &samples) const
{
    QPolygonF points;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const auto sample = static_cast<double>(i);
        if (sample >= reach.first && sample <= reach.last) {
            points.append(at(reach, sample, samples.at(i)));
        }
    }
    return points;
}

void WaitingChart::paintGrid(QPainter &painter, const Reach &reach) const
{
    const QRectF area = plot();
    const double high = QFontMetricsF(m_font).height();
    for (int people = 0; people <= reach.most; people += reach.step) {
        const double y = std::round(at(reach, reach.first, people).y()) + 0.5;
        painter.setPen(QPen(m_gridColor, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_textColor);
        painter.drawText(QRectF(0, y - high / 2, area.left() - 8, high),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(people));
    }
    const double label = QFontMetricsF(m_font).horizontalAdvance(u"00:00"_s) + 16;
    const double hours = (reach.last - reach.first) / quartersOfAnHour;
    const int every = qMax(1, static_cast<int>(std::ceil(hours * label / area.width())));
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(toMillis(m_curve.from));
    for (double sample = reach.first; sample <= reach.last; sample += every * quartersOfAnHour) {
        const double x = at(reach, sample, 0).x();
        const QDateTime time = from.addMSecs(static_cast<qint64>(sample) * quarterMillis);
        painter.drawText(QRectF(x - label / 2, area.bottom() + 6, label, high), Qt::AlignCenter,
            time.toString(u"HH:mm"_s));
    }
}

void WaitingChart::paintUsual(QPainter &painter, const Reach &reach) const
{
    if (m_curve.usual.days == 0) {
        return;
    }
    QPolygonF band = line(reach, m_curve.usual.high);
    const QPolygonF low = line(reach, m_curve.usual.low);
    std::reverse_copy(low.begin(), low.end(), std::back_inserter(band));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_bandColor);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    QPen dashes(m_usualColor, 2);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.drawPolyline(line(reach, m_curve.usual.waiting));
}

void WaitingChart::paintToday(QPainter &painter, const Reach &reach) const
{
    const QRectF area = plot();
    const QPointF now = at(reach, qBound(reach.first, nowSample(), reach.last), m_waiting);
    painter.setPen(QPen(m_usualColor, 1));
    painter.drawLine(QPointF(now.x(), area.top()), QPointF(now.x(), area.bottom()));
    QPolygonF today = line(reach, m_curve.waiting);
    today.append(now);
    painter.setPen(QPen(m_lineColor, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(today);
    painter.setPen(QPen(m_groundColor, 2));
    painter.setBrush(m_lineColor);
    painter.drawEllipse(now, 6, 6);

    QFont strong(m_font);
    strong.setWeight(QFont::DemiBold);
    strong.setPixelSize(m_font.pixelSize() + 2);
    const QFontMetricsF metrics(strong);
    const double wide = metrics.horizontalAdvance(m_nowText);
    const bool isAtRight = now.x() + 14 + wide <= width();
    const QRectF label(isAtRight ? now.x() + 12 : now.x() - 12 - wide,
        qMax(area.top(), now.y() - metrics.height() - 8), wide, metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_groundColor); // what is usual may pass there
    painter.drawRoundedRect(label.adjusted(-4, 0, 4, 0), 4, 4);
    painter.setFont(strong);
    painter.setPen(m_lineColor);
    painter.drawText(QPointF(label.left(), label.top() + metrics.ascent()), m_nowText);
}

} // namespace loket::console
