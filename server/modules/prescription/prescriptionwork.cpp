#include "modules/prescription/prescriptionwork.h"

#include "commands/visitfollower.h"
#include "modules/prescription/prescriptionerrors.h"
#include "modules/prescription/prescriptionstore.h"
#include "vocabulary/json.h"

namespace loket::prescription {
namespace {
const QString moduleName = u"prescription"_s;
} // namespace

Prescription orderOf(const Event &event)
{
    return Prescription::fromJson(event.body.value(u"prescription"_s).toObject())
        .value_or(Prescription());
}

PrescriptionWork::PrescriptionWork(
    Changes &changes, const PrescriptionSettings &settings, const Doer &doer)
    : m_changes(changes),
      m_settings(settings),
      m_doer(doer)
{
}

Result<Prescription> PrescriptionWork::create(Prescription wish, const SharedErrands &errands)
{
    Transaction &transaction = m_changes.transaction();
    const Pharmacy pharmacy = m_settings.pharmacy(wish.pharmacyId);
    if (pharmacy.id.isEmpty()) {
        return fail(errors::unknownPharmacy(wish.pharmacyId, m_settings.ids()));
    }
    if (store::countOpen(transaction) >= m_settings.mostOpen) {
        return fail(errors::full(m_settings.mostOpen));
    }
    wish.pharmacyName = pharmacy.name;
    const auto visitId = errands ? errands->visitFor(transaction, wish.patientId, wish.visitId)
                                 : Result<QString>(wish.visitId);
    return visitId.map([&](const QString &id) {
        wish.visitId = id;
        const auto visit = errands ? errands->look(transaction, id) : std::nullopt;
        return became(kinds::create, received(begunFor(wish, visit), act()));
    });
}

void PrescriptionWork::follow(const Event &event, const Errands &errands)
{
    Transaction &transaction = m_changes.transaction();
    const auto orders = store::ordersOf(transaction, event.subject);
    for (const Prescription &order : changedBy(event, orders, errands, transaction)) {
        became(kinds::follow, order);
    }
}

Result<Prescription> PrescriptionWork::prepare(const QString &id, bool takesOver)
{
    return found(id).and_then([&](const Prescription &before) {
        return taken(before, takesOver, act()).map([&](const Prescription &order) {
            return became(kinds::prepare, order, before.owner.id);
        });
    });
}

Result<Prescription> PrescriptionWork::settle(const QString &id, const Settlement &settlement)
{
    return found(id)
        .and_then([&](const Prescription &order) { return settled(order, settlement, act()); })
        .map([&](const Prescription &order) { return became(kinds::settle, order); });
}

Result<Prescription> PrescriptionWork::ready(const QString &id)
{
    return found(id)
        .and_then([&](const Prescription &order) { return finished(order, act()); })
        .map([&](const Prescription &order) { return became(kinds::ready, order); });
}

Result<Prescription> PrescriptionWork::collect(const QString &id)
{
    return found(id)
        .and_then([&](const Prescription &order) { return collected(order, act()); })
        .map([&](const Prescription &order) { return became(kinds::collect, order); });
}

Result<Prescription> PrescriptionWork::cancel(const QString &id, const QString &reason)
{
    return found(id)
        .and_then([&](const Prescription &order) { return cancelled(order, reason, act()); })
        .map([&](const Prescription &order) { return became(kinds::cancel, order); });
}

int PrescriptionWork::flagLate()
{
    int count = 0;
    for (const OrderState state : {OrderState::Received, OrderState::Preparing}) {
        for (Prescription order : store::ordersWith(m_changes.transaction(), state)) {
            if (becomesLate(order, m_changes.now())) {
                order.isLate = true;
                became(kinds::late, order);
                ++count;
            }
        }
    }
    return count;
}

void PrescriptionWork::moveInTime(Millis by)
{
    for (const OrderState state :
        {OrderState::Received, OrderState::Preparing, OrderState::Ready}) {
        for (const Prescription &order : store::ordersWith(m_changes.transaction(), state)) {
            store::update(m_changes.transaction(), movedInTime(order, by));
        }
    }
    m_changes.append(casesMovedBy(by, m_doer, moduleName));
}

Result<Prescription> PrescriptionWork::found(const QString &id) const
{
    const auto order = store::order(m_changes.transaction(), id);
    return order ? Result<Prescription>(*order) : fail(errors::notFound(id));
}

// Its version is the number of the event that made it what it is.
Prescription PrescriptionWork::became(
    const QString &kind, Prescription order, const QString &takenFrom)
{
    Transaction &transaction = m_changes.transaction();
    order.version = lastEvent(transaction).seq + 1;
    if (kind == kinds::create) {
        store::insert(transaction, order);
    } else {
        store::update(transaction, order);
    }
    QJsonObject body {{u"prescription"_s, order.toJson()}};
    put(body, u"takenFrom"_s, takenFrom);
    m_changes.append({m_doer.id, moduleName, kind, order.id, body});
    return order;
}

} // namespace loket::prescription
