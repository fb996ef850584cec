// Keeps radiology's scans and rooms as the server has them, for staff: follows `radiology_staff`,
// which begins with a snapshot, and asks for how long scans took today.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "client/radiology/roomstate.h"
#include "client/radiology/turnaround.h"

#include <QTimer>

namespace loket::client {

struct RadiologyTimes {
    Millis afterEvent {1'000}; // the statistics, once for a burst of events
    Millis between {600'000}; // everything: what is long over goes
};

class RadiologyFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *scans READ scansModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *rooms READ roomsModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *turnarounds READ turnaroundsModel CONSTANT)
    Q_PROPERTY(double longestMedian READ longestMedian NOTIFY turnaroundsChanged)
public:
    // `connection` must outlive the feed.
    explicit RadiologyFeed(
        ServerConnection &connection, RadiologyTimes times = {}, QObject *parent = nullptr);

    EntityModel<radiology::Scan> *scans() { return &m_scans; }
    EntityModel<RoomState> *rooms() { return &m_rooms; }
    const EntityModel<radiology::Scan> *scans() const { return &m_scans; }
    const EntityModel<RoomState> *rooms() const { return &m_rooms; }
    EntityModel<Turnaround> *turnarounds() { return &m_turnarounds; } // of types that there were

    double longestMedian() const; // of all types, in minutes

    // What a command's answer says of a scan; the same as an event.
    void takeScan(const radiology::Scan &scan);

Q_SIGNALS:
    void turnaroundsChanged();

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void opened() override;
    void lost() override;
    Result<Done> readEverything(const QJsonObject &data);
    void askForTurnarounds();
    void fillRooms();
    FreshModel *scansModel() { return &m_scans; }
    FreshModel *roomsModel() { return &m_rooms; }
    FreshModel *turnaroundsModel() { return &m_turnarounds; }

    EntityModel<radiology::Scan> m_scans;
    EntityModel<RoomState> m_rooms;
    EntityModel<Turnaround> m_turnarounds;
    QList<radiology::ScanRoom> m_knownRooms;
    QTimer m_soon;
    QTimer m_regularly;
};

} // namespace loket::client
