// The mouse of a test: where to press what is on the screen, and the second press of a double
// click, wherever what it meets came from.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>

#include <utility>

namespace loket::test {

// As it is painted: what has just come is laid out when it is. False: nothing was painted.
inline bool isPaintedAnew(QQuickWindow &window)
{
    QSignalSpy painted(&window, &QQuickWindow::frameSwapped);
    window.update();
    return painted.wait();
}

// A place in the item, in the window, once the item stands still from one picture to the next.
inline QPoint settledPlace(const QQuickItem &item, const QPointF &place)
{
    const auto now = [&] { return item.mapRectToScene(item.boundingRect()); };
    const auto isMoving = [&, before = QRectF()]() mutable {
        return std::exchange(before, now()) != now();
    };
    for (auto moves = isMoving; moves() && isPaintedAnew(*item.window());) { }
    return item.mapToScene(place).toPoint();
}

inline QPoint settledMiddleOf(const QQuickItem &item)
{
    return settledPlace(item, item.boundingRect().center());
}

inline void clickOn(const QQuickItem *item)
{
    QVERIFY(item);
    QTRY_VERIFY2(item->isVisible() && item->isEnabled(), qPrintable(item->objectName()));
    const QPoint place = settledMiddleOf(*item);
    QVERIFY(QRect(QPoint(), item->window()->size()).contains(place));
    QTest::mouseClick(item->window(), Qt::LeftButton, {}, place);
}

inline void pressAgain(QQuickWindow &window, const QPoint &place)
{
    QTest::lastMouseTimestamp -= QTest::mouseDoubleClickInterval; // that each release lets pass
    QTest::mouseClick(&window, Qt::LeftButton, {}, place);
}

} // namespace loket::test
