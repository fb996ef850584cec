#include "modules/queue/sampleclinic.h"

#include "modules/queue/presets.h"
#include "modules/queue/setupwork.h"
#include "vocabulary/queue/names.h"

namespace loket::queue {
namespace {

// A doctor has a room, which is nobody else's; the other counters are for whoever is there.
const QString doctorsRoom = u"3"_s;
const QString doctor = u"sample-doctor"_s;

Result<Done> openAll(SetupWork &work, int counters)
{
    for (int number = 1; number <= counters; ++number) {
        if (const auto opened = work.setOpen(QString::number(number), true); !opened) {
            return fail(opened.error());
        }
    }
    return Done {};
}

} // namespace

Result<bool> fillSampleClinic(Transaction &transaction)
{
    Changes changes(transaction); // nobody follows yet
    const auto begun =
        beginWith(changes, {.presetId = u"hospital"_s, .language = u"en"_s}, u"system"_s);
    if (!begun) {
        return begun.error().code == codes::alreadySetUp ? Result<bool>(false)
                                                         : fail(begun.error());
    }
    SetupWork work(changes, u"system"_s);
    return openAll(work, begun->counters)
        .and_then([&](Done) {
            return work.updateCounter(doctorsRoom, {.ownerIds = QStringList {doctor}});
        })
        .map([](const Counter &) { return true; });
}

} // namespace loket::queue
