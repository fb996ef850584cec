// Values of the screens, as QML knows them.
#pragma once

#include "vocabulary/screen/screenview.h"

#include <QQmlEngine>

namespace loket::display {

namespace foreignscreen {
Q_NAMESPACE
QML_NAMED_ELEMENT(Screens)
QML_FOREIGN_NAMESPACE(loket::screen)
}

} // namespace loket::display
