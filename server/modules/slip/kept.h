// A visit's slip, as the database and the record have it.
#pragma once

#include "vocabulary/slip/slip.h"

namespace loket::slip {

struct Kept {
    QString visitId = {};
    QString number = {}; // of the visit
    QString job = {}; // of the print that was last begun
    Slip slip = {};

    QJsonObject toJson() const;
    static Result<Kept> fromJson(const QJsonObject &json);
};

} // namespace loket::slip
