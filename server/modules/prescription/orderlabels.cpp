#include "modules/prescription/orderlabels.h"

#include "modules/prescription/prescriptionerrors.h"
#include "modules/prescription/prescriptionmodule.h"

namespace loket::prescription {
namespace {

// Somebody answers for what is on the labels; what has gone out may be labelled once more.
bool isTakenOn(const Prescription &order)
{
    switch (OrderState(order.state)) {
    case OrderState::Preparing:
    case OrderState::Ready:
    case OrderState::Collected:
        return true;
    case OrderState::Received:
    case OrderState::Cancelled:
    case OrderState::Unknown:
        return false;
    }
    return false;
}

} // namespace

slip::Labels labelsOf(const Prescription &order)
{
    slip::Labels labels {.prescriptionId = order.id};
    for (const Item &item : order.items) {
        if (item.outcome == Outcome::Refused) {
            continue;
        }
        labels.labels.append({.patientName = order.patientName,
            .patientId = order.patientId,
            .number = order.number,
            .pharmacyName = order.pharmacyName,
            .medicine = item.substitute.isEmpty() ? item.name : item.substitute,
            .quantity = item.isOpen() ? item.quantity : item.given,
            .instructions = item.instructions,
            .prescriber = order.prescriber});
    }
    return labels;
}

QFuture<Result<slip::Labels>> PrescriptionModule::labels(const QString &prescriptionId)
{
    return m_service.order(prescriptionId).then([](const Result<Prescription> &order) {
        return order.and_then([](const Prescription &found) -> Result<slip::Labels> {
            return isTakenOn(found) ? Result<slip::Labels>(labelsOf(found))
                                    : fail(errors::wrongState(found, u"labelled"_s));
        });
    });
}

} // namespace loket::prescription
