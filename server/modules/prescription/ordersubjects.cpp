#include "modules/prescription/ordersubjects.h"

#include "modules/prescription/prescriptionstore.h"

namespace loket::prescription {

QStringList OrderSubjects::find(Transaction &transaction, const PatientWish &wish, int limit) const
{
    QStringList subjects;
    transaction.select(
        u"SELECT id, prescription FROM prescription_order ORDER BY created_at DESC"_s, {},
        [&](const Row &row) {
            const bool isOne = subjects.size() < limit && isWished(row.object(1), wish);
            if (isOne) {
                subjects.append(row.text(0));
            }
            return isOne;
        });
    return subjects;
}

std::optional<RecordSubject> OrderSubjects::about(
    Transaction &transaction, const QString &subject) const
{
    const std::optional<Prescription> order = store::order(transaction, subject);
    if (!order) {
        return std::nullopt;
    }
    const bool hasId = order->patientId != order->visitId; // the visit's stands for none
    return RecordSubject {order->number, hasId ? order->patientId : QString(), order->patientName};
}

} // namespace loket::prescription
