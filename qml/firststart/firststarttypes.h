// Values of the first start, as QML knows them.
#pragma once

#include "client/clinic/clinicfeed.h"
#include "vocabulary/clinic/clinic.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignclinic {
Q_NAMESPACE
QML_NAMED_ELEMENT(FirstStart)
QML_FOREIGN_NAMESPACE(loket::clinic)
}

} // namespace loket::console
