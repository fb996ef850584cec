// Values of the first start, as QML knows them.
#pragma once

#include "client/clinic/clinicfeed.h"
#include "vocabulary/clinic/clinic.h"
#include "vocabulary/network/network.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignclinic {
Q_NAMESPACE
QML_NAMED_ELEMENT(FirstStart)
QML_FOREIGN_NAMESPACE(loket::clinic)
}

struct ForeignNetwork {
    Q_GADGET
    QML_VALUE_TYPE(network)
    QML_FOREIGN(loket::network::Network)
};

} // namespace loket::console
