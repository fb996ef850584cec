// Radiology's values and models as QML knows them.
#pragma once

#include "client/radiology/boardfilter.h"
#include "client/radiology/radiologyfeed.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignradiology {
Q_NAMESPACE
QML_NAMED_ELEMENT(Radiology)
QML_FOREIGN_NAMESPACE(loket::radiology)
}

namespace foreignscans {
Q_NAMESPACE
QML_NAMED_ELEMENT(Scans)
QML_FOREIGN_NAMESPACE(loket::client::scans)
}

struct ForeignScan {
    Q_GADGET
    QML_VALUE_TYPE(scan)
    QML_FOREIGN(loket::radiology::Scan)
};

struct ForeignRoomState {
    Q_GADGET
    QML_VALUE_TYPE(roomState)
    QML_FOREIGN(loket::client::RoomState)
};

struct ForeignTurnaround {
    Q_GADGET
    QML_VALUE_TYPE(turnaround)
    QML_FOREIGN(loket::client::Turnaround)
};

struct ForeignRadiologyFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(RadiologyFeed)
    QML_FOREIGN(loket::client::RadiologyFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignBoardFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(BoardFilter)
    QML_FOREIGN(loket::client::BoardFilter)
    QML_UNCREATABLE("Base of the filters.")
};

struct ForeignScanFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(ScanFilter)
    QML_FOREIGN(loket::client::ScanFilter)
};

struct ForeignRoomFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(RoomFilter)
    QML_FOREIGN(loket::client::RoomFilter)
};

} // namespace loket::console
