// What stands on a window once it has come to rest.
#pragma once

#include <QImage>
#include <QQmlIncubationController>
#include <QQuickWindow>
#include <QTest>

#include <utility>

namespace loket::test {

// Two grabs in a row are the same, and no row of a list is half made: such a row is an item already
// and stands nowhere yet. A null picture: that did not come within five seconds.
inline QImage stillPicture(QQuickWindow &window)
{
    QImage picture;
    const bool isAtRest = QTest::qWaitFor([&] {
        const QImage before = std::exchange(picture, window.grabWindow());
        return picture == before && window.incubationController()->incubatingObjectCount() == 0;
    });
    return isAtRest ? picture : QImage();
}

} // namespace loket::test
