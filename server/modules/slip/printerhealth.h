// How the printers of kiosks are, as what they printed last shows: a member of each kiosk as staff
// are shown it. Lives on the hub's thread.
#pragma once

#include "commands/marks.h"
#include "modules/slip/printers.h"
#include "vocabulary/slip/slip.h"

#include <QHash>

namespace loket::slip {

class PrinterHealth {
public:
    // `screens`, which may be none, outlives it.
    explicit PrinterHealth(Marks *screens)
        : m_screens(screens)
    {
    }

    // What became of something: of a slip, a label, a test. `actor`: who printed, which may be a
    // kiosk.
    void note(const Slip &slip, const Printers &printers, const QString &actor = {});
    // Printers are others now, or other kiosks'.
    void look(const Printers &printers);
    // Whoever is shown these kiosks is shown them again.
    void tell();

private:
    struct Known {
        Slip last = {};
        std::optional<Instant> since = {}; // that it is like that
    };
    void show(const QString &kioskId, const Printer &printer);

    Marks *m_screens;
    QHash<QString, Known> m_states; // by printer
    QHash<QString, QString> m_shown; // printer, by kiosk
    QStringList m_changed; // kiosks
};

} // namespace loket::slip
