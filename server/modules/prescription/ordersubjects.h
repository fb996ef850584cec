// Whom the pharmacy's events are about: the patients of its prescriptions.
#pragma once

#include "commands/recordsubjects.h"

namespace loket::prescription {

class OrderSubjects final : public RecordSubjects {
public:
    // Prescriptions of the patient, and those that a visit was here for.
    QStringList find(Transaction &transaction, const PatientWish &wish, int limit) const override;
    std::optional<RecordSubject> about(
        Transaction &transaction, const QString &subject) const override;
};

} // namespace loket::prescription
