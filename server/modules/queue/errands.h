// What other capabilities may do with a visit. README.md says what becomes of it in each case.
#pragma once

#include "commands/errands.h"
#include "modules/queue/clinic.h"

namespace loket::queue {

class QueueErrands final : public Errands {
public:
    explicit QueueErrands(Clinic clinic);

    Result<Done> sendElsewhere(Changes &changes, const Errand &errand) const override;
    Result<Done> begin(Changes &changes, const Errand &errand) const override;
    Result<Done> bringBack(Changes &changes, const Errand &errand) const override;
    Result<Done> expect(Changes &changes, const Errand &errand) const override;
    Result<Done> release(Changes &changes, const Errand &errand) const override;
    Result<Done> giveUp(Changes &changes, const Errand &errand) const override;
    Result<Done> conclude(Changes &changes, const Errand &errand) const override;
    std::optional<VisitLook> look(Transaction &transaction, const QString &visitId) const override;
    Result<Done> issue(Changes &changes, const NewVisit &visit) const override;
    Result<QString> visitFor(
        Transaction &transaction, const QString &patientId, const QString &visitId) const override;

private:
    const Clinic m_clinic;
};

} // namespace loket::queue
