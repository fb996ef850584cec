#include "commands/recordsubjects.h"

#include "core/folding.h"

namespace loket {

using namespace Qt::Literals::StringLiterals;

bool isWished(const QJsonObject &thing, const PatientWish &wish)
{
    if (wish.visits.contains(thing.value(u"visitId"_s).toString())) {
        return true;
    }
    if (wish.patient.isEmpty() || !wish.number.isEmpty()) {
        return false;
    }
    return thing.value(u"patientId"_s).toString() == wish.patient
        || (wish.byName
            && folded(thing.value(u"patientName"_s).toString()).contains(folded(wish.patient)));
}

} // namespace loket
