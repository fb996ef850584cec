// Where to press what is on the screen, and the second press of a double click, wherever what it
// meets came from.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <utility>

namespace loket::test {

inline QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

// Once all around it has its place: what has just come is laid out when it is painted.
inline QPoint settledMiddleOf(const QQuickItem *item)
{
    QPoint place = middleOf(item);
    (void)QTest::qWaitFor([&place, item, isFirst = true]() mutable {
        const QPoint before = std::exchange(place, middleOf(item));
        return !std::exchange(isFirst, false) && before == place;
    });
    return place;
}

inline void pressAgain(QQuickWindow &window, const QPoint &place)
{
    QTest::lastMouseTimestamp -= QTest::mouseDoubleClickInterval; // that each release lets pass
    QTest::mouseClick(&window, Qt::LeftButton, {}, place);
}

} // namespace loket::test
