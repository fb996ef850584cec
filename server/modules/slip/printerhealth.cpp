#include "modules/slip/printerhealth.h"

#include "vocabulary/json.h"
#include "vocabulary/slip/names.h"

namespace loket::slip {

void PrinterHealth::note(const Slip &slip, const Printers &printers, const QString &actor)
{
    const bool isOver = slip.state == State::Printed || slip.state == State::NotPrinted;
    if (!m_screens || !isOver || !printers.contains(slip.printerId)) {
        return;
    }
    Known &state = m_states[slip.printerId];
    const bool isAsBefore =
        state.since && state.last.trouble == slip.trouble && state.last.paperLow == slip.paperLow;
    state.since = isAsBefore ? state.since : slip.at;
    state.last = slip;
    const Printer printer = printers.value(slip.printerId);
    QStringList kiosks = printer.kioskIds;
    if (!actor.isEmpty() && printer.kioskIds.isEmpty()) {
        kiosks.append(actor); // it prints on the house's
    }
    for (const QString &kioskId : kiosks) {
        show(kioskId, printer);
    }
}

void PrinterHealth::look(const Printers &printers)
{
    if (!m_screens) {
        return;
    }
    for (const QString &kioskId : m_shown.keys()) {
        const Printer before = printers.value(m_shown.value(kioskId));
        if (before.id.isEmpty()
            || (!before.kioskIds.isEmpty() && !before.kioskIds.contains(kioskId))) {
            m_shown.remove(kioskId);
            m_screens->set(kioskId, printerMember, QJsonValue::Null);
            m_changed.append(kioskId);
        }
    }
    for (const Printer &printer : printers) {
        for (const QString &kioskId : printer.kioskIds) {
            show(kioskId, printer);
        }
    }
}

void PrinterHealth::show(const QString &kioskId, const Printer &printer)
{
    const Known state = m_states.value(printer.id);
    QJsonObject json {{u"id"_s, printer.id}, {u"name"_s, printer.name},
        {u"paperLow"_s, state.last.paperLow}, {u"since"_s, jsonOrNull(state.since)}};
    if (state.last.trouble != Trouble::Nothing) {
        json.insert(u"trouble"_s, state.last.trouble.text());
    }
    m_shown.insert(kioskId, printer.id);
    m_screens->set(kioskId, printerMember, json);
    m_changed.append(kioskId);
}

void PrinterHealth::tell()
{
    for (const QString &kioskId : std::exchange(m_changed, {})) {
        m_screens->tell(kioskId);
    }
}

} // namespace loket::slip
