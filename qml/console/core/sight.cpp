#include "qml/console/core/sight.h"

namespace loket::console {

void Sight::show(const QHash<QString, QString> &what)
{
    QHash<QString, Place> places;
    for (auto it = what.cbegin(); it != what.cend(); ++it) {
        Place place = m_places.value(it.key(), {it.value(), it.value(), {}});
        if (place.now != it.value()) {
            place = {it.value(), seen(it.key()), QDeadlineTimer(m_moment)};
        }
        places.insert(it.key(), place);
    }
    m_places = places;
}

void Sight::look(const QString &place)
{
    if (const auto it = m_places.find(place); it != m_places.end()) {
        it->until = {};
    }
}

QString Sight::seen(const QString &place) const
{
    const Place there = m_places.value(place);
    return there.until.hasExpired() ? there.now : there.before;
}

} // namespace loket::console
