// How many wait today, as a line, against what is usual, as a dashed line with a band. Drawn by
// itself: it has the house's colours and type, and needs nothing that a tablet's or an old PC's
// screen has not.
#pragma once

#include "vocabulary/queue/daycurve.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace loket::console {

class WaitingChart : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(loket::queue::DayCurve curve MEMBER m_curve NOTIFY changed)
    Q_PROPERTY(QDateTime now MEMBER m_now NOTIFY changed)
    Q_PROPERTY(int waiting MEMBER m_waiting NOTIFY changed)
    // What stands beside the line's end: "47 now".
    Q_PROPERTY(QString nowText MEMBER m_nowText NOTIFY changed)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY changed)
    Q_PROPERTY(QColor usualColor MEMBER m_usualColor NOTIFY changed)
    Q_PROPERTY(QColor bandColor MEMBER m_bandColor NOTIFY changed)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY changed)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY changed)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)
public:
    explicit WaitingChart(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    // The part of the day that is shown, in samples, and up to how many people.
    struct Reach {
        double first = 0;
        double last = 1;
        int most = 4;
        int step = 1;
    };
    Reach reach() const;
    double nowSample() const;
    QRectF plot() const;
    QPointF at(const Reach &reach, double sample, double people) const;
    QPolygonF line(const Reach &reach, const QList<int> &samples) const;
    void paintGrid(QPainter &painter, const Reach &reach) const;
    void paintUsual(QPainter &painter, const Reach &reach) const;
    void paintToday(QPainter &painter, const Reach &reach) const;

    queue::DayCurve m_curve;
    QDateTime m_now;
    int m_waiting = 0;
    QString m_nowText;
    QColor m_lineColor;
    QColor m_usualColor;
    QColor m_bandColor;
    QColor m_gridColor;
    QColor m_textColor;
    QColor m_groundColor;
    QFont m_font;
};

} // namespace loket::console
