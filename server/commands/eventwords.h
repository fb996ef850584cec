// What of an event's body is for everybody who may read the record.
#pragma once

#include <QJsonObject>

namespace loket {

// Without what patients are called and what people wrote (hub/patientwords.h).
QJsonObject withoutPeoplesWords(const QString &module, const QJsonObject &body);

} // namespace loket
