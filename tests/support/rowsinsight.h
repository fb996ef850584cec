// What of a room's list can be seen, and where.
#pragma once

#include "client/core/rowfilter.h"

#include <QQuickItem>
#include <QStringList>

namespace loket::test {

// Of each row its id and how far below the list's top it begins, from the top. The list has a
// `filter`.
inline QStringList rowsInSight(QQuickItem &list)
{
    const auto *filter = list.property("filter").value<client::RowFilter *>();
    const double top = list.property("contentY").toDouble();
    QStringList rows;
    for (int row = 0; row < filter->count(); ++row) {
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(
            &list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, row));
        if (item && item->y() + item->height() > top && item->y() < top + list.height()) {
            rows.append(
                filter->idAt(row) + QStringLiteral(" at ") + QString::number(item->y() - top));
        }
    }
    return rows;
}

} // namespace loket::test
