// A room for scans, and what goes on in it.
#pragma once

#include "vocabulary/radiology/scan.h"

namespace loket::client {

class RoomState {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(loket::radiology::ScanType type READ typeValue)
    Q_PROPERTY(QString typeText READ typeText)
    Q_PROPERTY(bool busy READ isBusy)
    Q_PROPERTY(loket::radiology::Scan scan MEMBER scan)
    Q_PROPERTY(QDateTime freeSince MEMBER freeSince)
    Q_PROPERTY(loket::radiology::Scan next MEMBER next)
public:
    QString id;
    QString name; // empty: nobody has said where its scan is made
    Word<radiology::ScanType> type;
    int place = 0; // among the others, as the server has them
    radiology::Scan scan; // no id: the room is free
    QDateTime freeSince; // invalid: no scan was made there yet
    radiology::Scan next; // that waits for a free room like this; no id: none

    bool isBusy() const { return !scan.id.isEmpty(); }
    bool operator==(const RoomState &) const = default;

private:
    radiology::ScanType typeValue() const { return type; }
    QString typeText() const { return type.text(); }
};

// Those in use come first.
bool roomStandsBefore(const RoomState &a, const RoomState &b);
// `scans` in their order. What is made in no room that is known gets a room of its own: nothing
// that goes on is left out.
QList<RoomState> roomStates(
    const QList<radiology::ScanRoom> &known, const QList<radiology::Scan> &scans);

} // namespace loket::client
