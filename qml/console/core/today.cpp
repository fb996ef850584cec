#include "qml/console/core/today.h"

namespace loket::console {

Today::Today(Workplace &workplace)
    : m_workplace(workplace)
{
    connect(&workplace, &Workplace::nowChanged, this, &Today::look);
    look();
}

void Today::look()
{
    const QDateTime begin = m_workplace.now().toLocalTime().date().startOfDay();
    if (m_begin != begin) {
        m_begin = begin;
        Q_EMIT changed();
    }
}

} // namespace loket::console
