#include "station.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace loket::display {

using client::ServerConnection;

Station::Station(ServerConnection &connection, const Clock &clock, const StationOptions &options,
    QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_options(options),
      m_room(connection, clock, options.services, options.times),
      m_pairing(options.server, options.name, options.pairingInterval),
      m_settings(options.keptIn, QSettings::IniFormat)
{
    connect(&m_pairing, &Pairing::changed, this, &Station::changed);
    connect(&m_pairing, &Pairing::paired, this, &Station::paired);
    connect(&m_room, &WaitingRoom::changed, this, &Station::changed);
    connect(&m_connection, &ServerConnection::stateChanged, this, &Station::changed);
    connect(&m_connection, &ServerConnection::sessionEnded, this, &Station::sessionEnded);
}

void Station::start()
{
    m_connection.setServer(m_options.server);
    const QString token = m_options.token.isEmpty() ? keptToken() : m_options.token;
    if (token.isEmpty()) {
        m_pairing.start();
    } else {
        m_connection.open(token);
    }
}

Station::State Station::state() const
{
    if (m_pairing.isRunning()) {
        return m_pairing.hasFailed()     ? State::Unreachable
            : m_pairing.code().isEmpty() ? State::Connecting
                                         : State::Pairing;
    }
    if (m_room.isReady()) {
        return State::Showing;
    }
    return m_connection.state() == ServerConnection::State::Offline ? State::Unreachable
                                                                    : State::Connecting;
}

// 482915 → 482 915
QString Station::code() const
{
    QString code = m_pairing.code();
    for (qsizetype place = 3; place < code.size(); place += 4) {
        code.insert(place, u' ');
    }
    return code;
}

// Tokens are kept per server, readable by this user alone.
QString Station::keptToken() const
{
    return m_settings.value(u"tokens/"_s + m_options.server.authority()).toString();
}

void Station::keepToken(const QString &token)
{
    QDir().mkpath(QFileInfo(m_settings.fileName()).path());
    QFile file(m_settings.fileName());
    if (file.open(QIODevice::Append)) { // it is this user's alone before there is anything to read
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    m_settings.setValue(u"tokens/"_s + m_options.server.authority(), token);
    m_settings.sync();
}

void Station::paired(const QString &token)
{
    keepToken(token);
    m_connection.open(token);
}

void Station::sessionEnded()
{
    keepToken({});
    m_pairing.start();
    Q_EMIT changed();
}

} // namespace loket::display
