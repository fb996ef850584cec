// The record's values as QML knows them.
#pragma once

#include "client/events/recordwatch.h"
#include "vocabulary/events/recordevent.h"

#include <QQmlEngine>

namespace loket::console {

struct ForeignRecordEvent {
    Q_GADGET
    QML_VALUE_TYPE(recordEvent)
    QML_FOREIGN(loket::events::RecordEvent)
};

struct ForeignRecordState {
    Q_GADGET
    QML_VALUE_TYPE(recordState)
    QML_FOREIGN(loket::events::RecordState)
};

struct ForeignRecordWatch {
    Q_GADGET
    QML_NAMED_ELEMENT(RecordWatch)
    QML_FOREIGN(loket::client::RecordWatch)
    QML_UNCREATABLE("The room has it.")
};

} // namespace loket::console
