// What people are told of scans for themselves: who asked for one, that it is done or will not be.
#include "modules/radiology/radiologymodule.h"
#include "vocabulary/radiology/rights.h"

namespace loket::radiology {
namespace {

Tiding toRequester(const Event &event, const QString &kind)
{
    const Scan scan = scanOf(event);
    Tiding tiding {.kind = kind,
        .room = u"radiology"_s,
        .about = scan.id,
        .data = {{u"scanType"_s, scan.type.text()}, {u"patientId"_s, scan.patientId}}};
    tiding.to.users = {scan.requestedBy.id};
    return tiding;
}

} // namespace

QList<TidingDeclaration> RadiologyModule::tidings() const
{
    const auto completed = [](const Event &event) -> QList<Tiding> {
        return {toRequester(event, u"radiology:completed"_s)};
    };
    const auto cancelled = [](const Event &event) -> QList<Tiding> {
        return {toRequester(event, u"radiology:cancelled"_s)};
    };
    return {{name(), kinds::complete, completed, rights::requestScans},
        {name(), kinds::cancel, cancelled, rights::requestScans}};
}

} // namespace loket::radiology
