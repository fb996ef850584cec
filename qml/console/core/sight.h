// What somebody can have seen, by the place where it stands: what takes its place counts once it
// has stood there for a moment. Who presses a key within that moment means the one before.
#pragma once

#include "core/clock.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QString>

namespace loket::console {

class Sight {
public:
    // What stands there now, by place; empty: nothing. A place that was not there is looked at at
    // once.
    void show(const QHash<QString, QString> &what);
    // What stands there was expected.
    void look(const QString &place);
    // Empty: nothing.
    QString seen(const QString &place) const;

    void setMoment(Millis moment) { m_moment = moment; }

private:
    struct Place {
        QString now;
        QString before;
        QDeadlineTimer until; // then `now` is seen
    };

    QHash<QString, Place> m_places;
    Millis m_moment {400};
};

} // namespace loket::console
