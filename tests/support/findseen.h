// Items by their names as they stand on the screen: what a list or a loader has made is a child
// there alone.
#pragma once

#include <QQuickItem>

namespace loket::test {

// The first below `top`, itself included, that is not hidden; nullptr: there is none.
inline QQuickItem *findSeen(QQuickItem *top, const QString &name)
{
    if (!top->isVisible()) {
        return nullptr;
    }
    if (top->objectName() == name) {
        return top;
    }
    for (QQuickItem *child : top->childItems()) {
        if (QQuickItem *found = findSeen(child, name)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace loket::test
