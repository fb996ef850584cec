// Values of the screens, as QML knows them.
#pragma once

#include "vocabulary/network/network.h"
#include "vocabulary/screen/screenview.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignscreen {
Q_NAMESPACE
QML_NAMED_ELEMENT(Screens)
QML_FOREIGN_NAMESPACE(loket::screen)
}

struct ForeignNetwork {
    Q_GADGET
    QML_VALUE_TYPE(network)
    QML_FOREIGN(loket::network::Network)
};

struct ForeignView {
    Q_GADGET
    QML_VALUE_TYPE(screenView)
    QML_FOREIGN(loket::screen::View)
};

} // namespace loket::console
