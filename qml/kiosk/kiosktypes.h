// Values of the kiosk, as QML knows them.
#pragma once

#include "vocabulary/voice/prompt.h"

#include <QQmlEngine>

namespace loket::kiosk {

namespace foreignvoice {
Q_NAMESPACE
QML_NAMED_ELEMENT(Prompts)
QML_FOREIGN_NAMESPACE(loket::voice)
}

} // namespace loket::kiosk
