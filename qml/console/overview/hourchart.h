// A bar for each hour of the day: who came and was called, or how long they waited. Drawn by
// itself, as the chart of those who wait.
#pragma once

#include "client/reports/hourfigures.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

namespace loket::console {

class HourChart : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<loket::client::HourFigure> hours MEMBER m_hours NOTIFY changed)
    Q_PROPERTY(bool waits MEMBER m_isOfWaits NOTIFY changed) // minutes; else people
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY changed) // called, or minutes
    Q_PROPERTY(QColor restColor MEMBER m_restColor NOTIFY changed) // came, and not called yet
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY changed)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)
public:
    explicit HourChart(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    // The hours that are shown, all of them, and up to how much.
    struct Reach {
        int first = 7;
        int count = 10;
        double most = 1;
    };
    Reach reach() const;
    double valueOf(const client::HourFigure &figure) const;
    void paintHour(QPainter &painter, const QRectF &place, double most,
        const client::HourFigure &figure) const;

    QList<client::HourFigure> m_hours;
    bool m_isOfWaits = false;
    QColor m_barColor;
    QColor m_restColor;
    QColor m_gridColor;
    QColor m_textColor;
    QFont m_font;
};

} // namespace loket::console
