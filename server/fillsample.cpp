#include "fillsample.h"

#include "capabilities.h"
#include "modules/queue/errands.h"
#include "modules/queue/sampleclinic.h"
#include "modules/queue/samplehistory.h"
#include "modules/queue/samplemorning.h"

namespace loket {

Result<Done> fillSample(Transaction &transaction, Sample sample, const queue::Clinic &clinic)
{
    const Result<bool> made = queue::fillSampleClinic(transaction);
    Result<Done> done = made.map([](bool) { return Done {}; });
    const bool isMorning = made.value_or(false) && sample == Sample::Morning;
    if (isMorning) {
        done = queue::fillSampleMorning(transaction, clinic);
        queue::fillSampleHistory(transaction, clinic);
    }
    const queue::QueueErrands errands(clinic);
    const SampleHouse house {[&](const QString &serviceId) {
                                 return queue::samplePatients(transaction, clinic, serviceId);
                             },
        errands};
    for (const Capability &capability : capabilities()) {
        done = done.and_then([&](Done) { return capability.fillSample(transaction); })
                   .and_then([&](Done) {
                       return isMorning ? capability.fillMorning(transaction, house) : Done {};
                   });
    }
    return done;
}

QStringList sampleNames()
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (isStaffRole(role)) {
            names.append(toText(role));
        }
    }
    return names;
}

} // namespace loket
