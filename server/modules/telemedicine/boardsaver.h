// Brings what is drawn to disk, a moment after: all boards at once, and one time after the other.
#pragma once

#include "modules/telemedicine/premises.h"

#include <QObject>

namespace loket::telemedicine {

// Lives on the hub's thread, with its premises.
class BoardSaver final : public QObject {
    Q_OBJECT
public:
    explicit BoardSaver(Premises &premises)
        : m_on(premises)
    {
    }

    void save();
    // What is drawn and not yet on disk, for longer than it should be.
    bool isBehind() const { return m_failures > 3; }

private:
    Premises &m_on;
    bool m_isSaving = false;
    int m_failures = 0; // one after another
};

} // namespace loket::telemedicine
