// Whom telemedicine's events are about: the patients of its consultations.
#pragma once

#include "commands/recordsubjects.h"

namespace loket::telemedicine {

class AppointmentSubjects final : public RecordSubjects {
public:
    // Consultations of the patient, and those that were visits.
    QStringList find(Transaction &transaction, const PatientWish &wish, int limit) const override;
    std::optional<RecordSubject> about(
        Transaction &transaction, const QString &subject) const override;
};

} // namespace loket::telemedicine
