// The second press of a double click, wherever what it meets came from.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

namespace loket::test {

inline QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

inline void pressAgain(QQuickWindow &window, const QPoint &place)
{
    QTest::lastMouseTimestamp -= QTest::mouseDoubleClickInterval; // that each release lets pass
    QTest::mouseClick(&window, Qt::LeftButton, {}, place);
}

} // namespace loket::test
