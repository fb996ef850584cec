#include "vocabulary/slip/ticket.h"

#include "vocabulary/json.h"

namespace loket::slip {

QJsonObject Ticket::toJson() const
{
    return {{u"visitId"_s, visitId}, {u"number"_s, number}, {u"serviceName"_s, serviceName},
        {u"language"_s, jsonOrNull(language)}, {u"issuedAt"_s, toIso(issuedAt)},
        {u"appointmentAt"_s, jsonOrNull(appointmentAt)}, {u"code"_s, jsonOrNull(code)},
        {u"position"_s, position}, {u"estimatedWait"_s, queue::rangeOrNull(estimatedWait)},
        {u"url"_s, jsonOrNull(url)}};
}

} // namespace loket::slip
