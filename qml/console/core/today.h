// The day that it is on this PC, for what a room counts of today. Lives on the GUI thread.
#pragma once

#include "qml/console/core/workplace.h"

namespace loket::console {

class Today final : public QObject {
    Q_OBJECT
public:
    // `workplace` must outlive it.
    explicit Today(Workplace &workplace);

    const QDateTime &begin() const { return m_begin; }
    bool has(Instant time) const { return toMillis(time) >= m_begin.toMSecsSinceEpoch(); }

Q_SIGNALS:
    void changed();

private:
    void look();

    Workplace &m_workplace;
    QDateTime m_begin;
};

} // namespace loket::console
