// How the data is looked after, as the server tells administrators on the channel `maintenance`.
// Lives on the connection's thread.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/serverconnection.h"
#include "vocabulary/maintenance/maintenance.h"

#include <QObject>

namespace loket::client {

class MaintenanceWatch final : public QObject {
    Q_OBJECT
    Q_PROPERTY(loket::maintenance::Maintenance state READ state NOTIFY changed)
    Q_PROPERTY(loket::client::FreshModel *backups READ backupsModel CONSTANT)
    // The last one that was checked and found good, where there is one.
    Q_PROPERTY(bool hasGood READ hasGood NOTIFY changed)
    Q_PROPERTY(loket::maintenance::Backup lastGood READ lastGood NOTIFY changed)
    // There is something to show; `stale`: it is from before the connection was lost.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
public:
    // `connection` must outlive it.
    explicit MaintenanceWatch(ServerConnection &connection, QObject *parent = nullptr);

    const maintenance::Maintenance &state() const { return m_state; }
    EntityModel<maintenance::Backup> *backups() { return &m_backups; }
    bool hasGood() const { return !lastGood().id.isEmpty(); }
    maintenance::Backup lastGood() const;
    bool isKnown() const { return m_isKnown; }
    bool isStale() const { return m_isStale; }

    // Whoever is signed in may hear of it, or nobody is any more.
    void listen();
    void forget();
    // The server looks at the disk anew, and tells.
    void look();

Q_SIGNALS:
    void changed();

private:
    FreshModel *backupsModel() { return &m_backups; }
    void receive(const ServerMessage &message);
    void take(const QJsonObject &body);
    void setStale(bool isStale);

    ServerConnection &m_connection;
    maintenance::Maintenance m_state;
    EntityModel<maintenance::Backup> m_backups;
    bool m_isKnown = false;
    bool m_isStale = true;
};

} // namespace loket::client
