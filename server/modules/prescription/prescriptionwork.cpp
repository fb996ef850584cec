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
    const Result<Prescription> order = errands ? withVisit(wish, *errands) : wish;
    return order.map([&](Prescription made) {
        if (!made.priority.isKnown()) {
            made.priority = queue::Priority::Normal;
        }
        return became(kinds::create, received(std::move(made), act()));
    });
}

// What is not said of the patient is said of the visit.
Result<Prescription> PrescriptionWork::withVisit(Prescription wish, const Errands &errands)
{
    Transaction &transaction = m_changes.transaction();
    return errands.visitFor(transaction, wish.patientId, wish.visitId)
        .map([&](const QString &visitId) {
            wish.visitId = visitId;
            if (const auto visit = errands.look(transaction, visitId)) {
                wish.number = visit->number;
                wish.patientName =
                    wish.patientName.isEmpty() ? visit->patientName : wish.patientName;
                if (!wish.priority.isKnown()) {
                    wish.priority = visit->priority;
                }
            }
            return wish;
        });
}

void PrescriptionWork::follow(const Event &event, const Errands &errands)
{
    if (!isForOthers(event)) {
        return;
    }
    Transaction &transaction = m_changes.transaction();
    QList<Prescription> orders = store::ordersOf(transaction, event.subject);
    orders.removeIf([](const Prescription &order) { return !order.isOpen(); });
    const auto visit = orders.isEmpty() ? std::nullopt : errands.look(transaction, event.subject);
    for (const Prescription &order : visit ? orders : QList<Prescription> {}) {
        Prescription after = followed(order, *visit, event);
        after.number = visit->number;
        if (after != order) {
            became(kinds::follow, after);
        }
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
