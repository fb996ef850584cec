#include "modules/slip/printers.h"

#include "modules/slip/printertarget.h"
#include "vocabulary/slip/names.h"

#include <algorithm>

namespace loket::slip {
namespace {

Result<Done> printerRule(Changes &, const Printer *, Printer *after)
{
    if (after) {
        after->kioskIds.removeDuplicates();
    }
    return after ? checkPrinter(*after) : Result<Done>(Done {});
}

// A kiosk's own come before all; those of other kiosks come last for everybody else.
int rankFor(const Printer &printer, const QString &kioskId)
{
    if (!kioskId.isEmpty() && printer.kioskIds.contains(kioskId)) {
        return 0;
    }
    return printer.kioskIds.isEmpty() ? 1 : 2;
}

} // namespace

const EntityDeclaration<Printer> &printerEntity()
{
    static const EntityDeclaration<Printer> entity {
        .names = {moduleName, u"printer"_s, Right::PrintTickets, Right::ManageSetup,
            u"A new printer."_s, u"Takes a printer away."_s},
        .table = u"slip_printer"_s,
        .members = {{u"name"_s, &Printer::name,
                        fields::text(u"name"_s).required().max(longestName)},
            {u"kind"_s, &Printer::kind,
                fields::choice(u"kind"_s, textsOf<PrinterKind>()).required()},
            {u"target"_s, &Printer::target,
                fields::text(u"target"_s)
                    .required()
                    .max(longestTarget)
                    .about(
                        u"Where it is: HOST[:PORT], a device's file, a print queue's name or ipp: address."_s)},
            {u"paper"_s, &Printer::paper,
                fields::integer(u"paper"_s, narrowPaper, widePaper)
                    .about(u"The paper's width in millimetres: 80, as is usual, or 58."_s)},
            {u"kiosk_ids"_s, &Printer::kioskIds,
                fields::list(u"kioskIds"_s, mostKiosks)
                    .about(u"Devices whose numbers it prints."_s)}},
        .rule = printerRule};
    return entity;
}

Result<Printer> printerFor(
    const Printers &printers, const QString &printerId, const QString &kioskId)
{
    if (!printerId.isEmpty()) {
        return printers.contains(printerId) ? Result<Printer>(printers.value(printerId))
                                            : fail(printerEntity().names.noSuch(printerId));
    }
    const QList<Printer> all = printers.values();
    const auto first =
        std::min_element(all.cbegin(), all.cend(), [&kioskId](const Printer &a, const Printer &b) {
            return std::pair(rankFor(a, kioskId), a.name) < std::pair(rankFor(b, kioskId), b.name);
        });
    return first != all.cend()
        ? Result<Printer>(*first)
        : fail(Error {codes::noPrinter,
            u"No printer is set up. An administrator adds one under “Screens”."_s, 409});
}

} // namespace loket::slip
