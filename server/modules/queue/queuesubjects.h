// Whom the queue's events are about: visits, by number, patient's id and name.
#pragma once

#include "commands/recordsubjects.h"

namespace loket::queue {

class QueueSubjects final : public RecordSubjects {
public:
    // Visits, and the channels of their patients, on which others listened.
    QStringList find(Transaction &transaction, const PatientWish &wish, int limit) const override;
    std::optional<RecordSubject> about(
        Transaction &transaction, const QString &subject) const override;
};

} // namespace loket::queue
