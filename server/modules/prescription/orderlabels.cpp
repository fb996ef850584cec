#include "modules/prescription/orderlabels.h"

#include "modules/prescription/prescriptionmodule.h"

namespace loket::prescription {

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
        return order.map([](const Prescription &found) { return labelsOf(found); });
    });
}

} // namespace loket::prescription
