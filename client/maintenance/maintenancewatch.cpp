#include "client/maintenance/maintenancewatch.h"

#include "core/whendone.h"
#include "vocabulary/maintenance/names.h"

#include <algorithm>

namespace loket::client {

using maintenance::Backup;
using maintenance::Maintenance;

MaintenanceWatch::MaintenanceWatch(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    connect(&connection, &ServerConnection::received, this, &MaintenanceWatch::receive);
    connect(&connection, &ServerConnection::stateChanged, this, [this] {
        if (!m_connection.isOnline()) {
            setStale(true);
        }
    });
}

Backup MaintenanceWatch::lastGood() const
{
    const auto good = std::find_if(m_state.backups.cbegin(), m_state.backups.cend(),
        [](const Backup &backup) { return backup.isSound && backup.isThere; });
    return good == m_state.backups.cend() ? Backup() : *good;
}

void MaintenanceWatch::listen()
{
    m_connection.subscribe(maintenance::channel);
}

void MaintenanceWatch::forget()
{
    m_connection.unsubscribe(maintenance::channel);
    m_state = {};
    m_backups.refresh(QList<Backup>());
    m_isKnown = false;
    setStale(true);
    Q_EMIT changed();
}

void MaintenanceWatch::look()
{
    whenDoneHere(m_connection.query(maintenance::commands::show), this,
        [this](const Result<QJsonObject> &answer) {
            if (answer) {
                take(*answer);
            }
        });
}

void MaintenanceWatch::receive(const ServerMessage &message)
{
    if (message.channel == maintenance::channel && message.type == maintenance::stateEvent) {
        take(message.data);
    }
}

void MaintenanceWatch::take(const QJsonObject &body)
{
    const auto state = Maintenance::fromJson(body.value(u"maintenance"_s).toObject());
    if (state) {
        m_state = *state;
        m_backups.refresh(m_state.backups);
        m_isKnown = true;
        setStale(false);
        Q_EMIT changed();
    }
}

void MaintenanceWatch::setStale(bool isStale)
{
    m_backups.setStale(isStale);
    if (m_isStale != isStale) {
        m_isStale = isStale;
        Q_EMIT changed();
    }
}

} // namespace loket::client
