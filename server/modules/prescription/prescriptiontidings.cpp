// What people are told of prescriptions for themselves: who ordered one, who prepares it.
#include "modules/prescription/prescriptionmodule.h"
#include "vocabulary/prescription/rights.h"

#include <algorithm>

namespace loket::prescription {
namespace {

const QString roomId = u"prescription"_s;
const QString lateKind = u"prescription:late"_s;

// A number is nobody's name.
QJsonObject digestOf(const Prescription &order)
{
    return {{u"number"_s, order.number}, {u"pharmacyName"_s, order.pharmacyName}};
}

Tiding about(const Prescription &order, const QString &kind, const QStringList &people)
{
    Tiding tiding {.kind = kind, .room = roomId, .about = order.id, .data = digestOf(order)};
    tiding.to.users = people;
    tiding.to.users.removeAll(QString());
    return tiding;
}

Tiding noMoreLate(const Prescription &order)
{
    return {.does = Tiding::Does::Settle, .kind = lateKind, .about = order.id};
}

QList<Tiding> ofPrepare(const Event &event)
{
    const QString before = event.body.value(u"takenFrom"_s).toString();
    return {about(orderOf(event), u"prescription:taken-over"_s, {before})};
}

QList<Tiding> ofLate(const Event &event)
{
    const Prescription order = orderOf(event);
    return {about(order, lateKind, {order.owner.id})};
}

bool isOtherThanOrdered(const Item &item)
{
    return item.outcome == Outcome::Partly || item.outcome == Outcome::Substituted
        || item.outcome == Outcome::Refused;
}

// Who ordered it should know what the patient does not get as it was meant.
QList<Tiding> ofReady(const Event &event)
{
    const Prescription order = orderOf(event);
    QList<Tiding> tidings {noMoreLate(order)};
    if (std::any_of(order.items.begin(), order.items.end(), isOtherThanOrdered)) {
        tidings.append(about(order, u"prescription:changed"_s, {order.createdBy.id}));
    }
    return tidings;
}

QList<Tiding> ofCancel(const Event &event)
{
    const Prescription order = orderOf(event);
    Tiding tiding = about(order, u"prescription:cancelled"_s, {order.createdBy.id, order.owner.id});
    tiding.data.insert(u"reason"_s, order.reason.left(160));
    return {noMoreLate(order), tiding};
}

} // namespace

QList<TidingDeclaration> PrescriptionModule::tidings() const
{
    return {{name(), kinds::prepare, ofPrepare, rights::dispense},
        {name(), kinds::late, ofLate, rights::dispense},
        {name(), kinds::ready, ofReady, rights::prescribe},
        {name(), kinds::cancel, ofCancel, rights::prescribe}};
}

} // namespace loket::prescription
