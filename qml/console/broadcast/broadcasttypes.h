// Broadcasts as QML knows them.
#pragma once

#include "vocabulary/broadcast/broadcast.h"
#include "vocabulary/broadcast/reach.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignbroadcast {
Q_NAMESPACE
QML_NAMED_ELEMENT(Broadcasts)
QML_FOREIGN_NAMESPACE(loket::broadcast)
}

struct ForeignBroadcast {
    Q_GADGET
    QML_VALUE_TYPE(broadcast)
    QML_FOREIGN(loket::broadcast::Broadcast)
};

struct ForeignAudience {
    Q_GADGET
    QML_VALUE_TYPE(audience)
    QML_FOREIGN(loket::broadcast::Audience)
};

struct ForeignReaders {
    Q_GADGET
    QML_VALUE_TYPE(readers)
    QML_FOREIGN(loket::broadcast::Readers)
};

struct ForeignReader {
    Q_GADGET
    QML_VALUE_TYPE(reader)
    QML_FOREIGN(loket::broadcast::Reader)
};

struct ForeignReach {
    Q_GADGET
    QML_VALUE_TYPE(reach)
    QML_FOREIGN(loket::broadcast::Reach)
};

} // namespace loket::console
