// Whom radiology's events are about: the patients of its scans.
#pragma once

#include "commands/recordsubjects.h"

namespace loket::radiology {

class ScanSubjects final : public RecordSubjects {
public:
    // Scans of the patient, and those that a visit was sent for.
    QStringList find(Transaction &transaction, const PatientWish &wish, int limit) const override;
    std::optional<RecordSubject> about(
        Transaction &transaction, const QString &subject) const override;
};

} // namespace loket::radiology
