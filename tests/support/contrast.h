// Whether what is on a window can be read.
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace loket::test {

// WCAG 2.1: relative luminance, and the ratio of two colours, 1 to 21.
inline double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}
inline double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// The texts of a window that stand out too little from what is behind them: less than 4.5:1, or 3:1
// where they are large (24 pixels, 19 of them bold). While something lies over the page, that alone
// is looked at.
class ContrastCheck {
public:
    explicit ContrastCheck(QQuickWindow &window)
        : m_picture(window.grabWindow().convertToFormat(QImage::Format_RGB32))
    {
        QQuickItem *top = window.contentItem();
        for (QQuickItem *child : top->childItems()) {
            if (child->inherits("QQuickOverlay") && child->isVisible()) {
                top = child;
            }
        }
        walk(*top, m_picture.rect(), 1);
    }

    const QStringList &hardToRead() const { return m_found; }

private:
    void walk(const QQuickItem &item, QRectF seen, double opacity)
    {
        opacity *= item.opacity();
        const QRectF place = item.mapRectToScene({0, 0, item.width(), item.height()});
        if (!item.isVisible() || opacity == 0) {
            return;
        }
        if (item.clip()) {
            seen &= place;
        }
        if (item.inherits("QQuickText") || item.inherits("QQuickTextInput")
            || item.inherits("QQuickTextEdit")) {
            look(item, (seen & place).toAlignedRect() & m_picture.rect(), opacity);
        }
        for (const QQuickItem *child : item.childItems()) {
            walk(*child, seen, opacity);
        }
    }

    void look(const QQuickItem &item, const QRect &place, double opacity)
    {
        const QString text = item.property("text").toString().trimmed();
        if (text.isEmpty() || place.width() < 4 || place.height() < 4
            || isCovered(item, place.center())) {
            return;
        }
        const QColor behind = commonest(place);
        const QColor ink = item.property("color").value<QColor>();
        const QColor shown = blended(ink, behind, ink.alphaF() * opacity);
        const QFont font = item.property("font").value<QFont>();
        const bool isLarge = font.pixelSize() >= (font.weight() >= QFont::DemiBold ? 19 : 24);
        if (const double ratio = contrast(shown, behind); ratio < (isLarge ? 3 : 4.5)) {
            m_found.append(QString::fromLatin1("%1:1 %2 on %3: %4")
                               .arg(ratio, 0, 'f', 1)
                               .arg(shown.name(), behind.name(), text.left(40)));
        }
    }

    // Whether something that is drawn later hides this point of it.
    static bool isCovered(const QQuickItem &item, const QPointF &point)
    {
        for (const QQuickItem *one = &item; one->parentItem(); one = one->parentItem()) {
            const QList<QQuickItem *> beside = one->parentItem()->childItems();
            const auto own = beside.indexOf(one);
            for (qsizetype i = 0; i < beside.size(); ++i) {
                const bool isLater =
                    beside[i]->z() > one->z() || (beside[i]->z() == one->z() && i > own);
                if (isLater && hides(*beside[i], point)) {
                    return true;
                }
            }
        }
        return false;
    }
    static bool hides(const QQuickItem &item, const QPointF &point)
    {
        if (!item.isVisible() || item.opacity() < 1) {
            return false;
        }
        if (item.inherits("QQuickRectangle") && item.contains(item.mapFromScene(point))
            && item.property("color").value<QColor>().alpha() == 255) {
            return true;
        }
        const QList<QQuickItem *> children = item.childItems();
        return std::any_of(children.cbegin(), children.cend(),
            [&](const QQuickItem *child) { return hides(*child, point); });
    }

    QColor commonest(const QRect &place) const
    {
        QHash<QRgb, int> counts;
        const int step = 1 + place.width() / 64; // enough to tell the ground
        for (int y = place.top(); y <= place.bottom(); y += 2) {
            for (int x = place.left(); x <= place.right(); x += step) {
                ++counts[m_picture.pixel(x, y)];
            }
        }
        return std::max_element(counts.cbegin(), counts.cend()).key();
    }
    static QColor blended(const QColor &ink, const QColor &ground, double opacity)
    {
        const auto mixed = [opacity](float a, float b) {
            return static_cast<float>(b + (a - b) * opacity);
        };
        return QColor::fromRgbF(mixed(ink.redF(), ground.redF()),
            mixed(ink.greenF(), ground.greenF()), mixed(ink.blueF(), ground.blueF()));
    }

    const QImage m_picture;
    QStringList m_found;
};

} // namespace loket::test
