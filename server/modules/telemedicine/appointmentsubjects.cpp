#include "modules/telemedicine/appointmentsubjects.h"

#include "modules/telemedicine/telemedicinestore.h"

namespace loket::telemedicine {

QStringList AppointmentSubjects::find(
    Transaction &transaction, const PatientWish &wish, int limit) const
{
    QStringList subjects;
    transaction.select(
        u"SELECT id, appointment FROM telemedicine_appointment ORDER BY created_at DESC"_s, {},
        [&](const Row &row) {
            const bool isOne = subjects.size() < limit && isWished(row.object(1), wish);
            if (isOne) {
                subjects.append(row.text(0));
            }
            return isOne;
        });
    return subjects;
}

std::optional<RecordSubject> AppointmentSubjects::about(
    Transaction &transaction, const QString &subject) const
{
    const auto found = store::appointment(transaction, subject);
    return found
        ? std::optional(RecordSubject {found->number, found->patientId, found->patientName})
        : std::nullopt;
}

} // namespace loket::telemedicine
