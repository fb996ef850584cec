// What of an event's body is for everybody who may read the record.
#pragma once

#include <QJsonObject>

namespace loket {

// Without what patients are called and what people wrote: of texts there is left what is known to
// be an id, a number, a word of the program's or the name of a place. What a module adds to its
// events stays out until it is named here.
QJsonObject withoutPeoplesWords(const QString &module, const QJsonObject &body);

} // namespace loket
