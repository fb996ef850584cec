#include "modules/queue/sampleclinic.h"

#include "modules/queue/presets.h"
#include "modules/queue/setupwork.h"
#include "vocabulary/queue/names.h"

namespace loket::queue {

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
    for (int number = 1; number <= begun->counters; ++number) {
        if (const auto opened = work.setOpen(QString::number(number), true); !opened) {
            return fail(opened.error());
        }
    }
    return true;
}

} // namespace loket::queue
