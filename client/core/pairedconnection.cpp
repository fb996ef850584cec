#include "client/core/pairedconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace loket::client {

PairedConnection::PairedConnection(
    ServerConnection &connection, const PairedConnectionOptions &options, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_options(options),
      m_pairing(connection, options.kind, options.name, options.pairingInterval),
      m_settings(options.keptIn, QSettings::IniFormat)
{
    connect(&m_pairing, &Pairing::changed, this, &PairedConnection::changed);
    connect(&m_pairing, &Pairing::paired, this, &PairedConnection::paired);
    connect(&m_connection, &ServerConnection::stateChanged, this, &PairedConnection::changed);
    connect(&m_connection, &ServerConnection::sessionEnded, this, &PairedConnection::sessionEnded);
}

void PairedConnection::start()
{
    m_connection.setServer(m_options.server);
    if (token().isEmpty()) {
        m_pairing.start();
    } else {
        m_connection.open(token());
    }
}

// One that was given at the start counts until it is refused: what is kept then is newer.
QString PairedConnection::token() const
{
    return m_wasPaired || m_options.token.isEmpty() ? keptToken() : m_options.token;
}

PairedConnection::State PairedConnection::state() const
{
    if (m_pairing.isRunning()) {
        return m_pairing.hasFailed()     ? State::Unreachable
            : m_pairing.code().isEmpty() ? State::Connecting
                                         : State::Pairing;
    }
    switch (m_connection.state()) {
    case ServerConnection::State::Offline:
        return State::Unreachable;
    case ServerConnection::State::Online:
        return State::Connected;
    case ServerConnection::State::SignedOut:
    case ServerConnection::State::Connecting:
        break;
    }
    return State::Connecting;
}

QString PairedConnection::code() const
{
    QString code = m_pairing.code();
    for (qsizetype place = 3; place < code.size(); place += 4) {
        code.insert(place, u' ');
    }
    return code;
}

QString PairedConnection::keptToken() const
{
    return m_settings.value(u"tokens/"_s + m_options.server.authority()).toString();
}

void PairedConnection::keepToken(const QString &token)
{
    QDir().mkpath(QFileInfo(m_settings.fileName()).path());
    QFile file(m_settings.fileName());
    if (file.open(QIODevice::Append)) { // it is this user's alone before there is anything to read
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    m_settings.setValue(u"tokens/"_s + m_options.server.authority(), token);
    m_settings.sync();
}

void PairedConnection::paired(const QString &token)
{
    keepToken(token);
    m_wasPaired = true;
    m_connection.open(token);
}

void PairedConnection::sessionEnded()
{
    keepToken({});
    m_pairing.start();
    Q_EMIT changed();
}

} // namespace loket::client
