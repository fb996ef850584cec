// What the installation has set, and which addresses it trusts, as the server says when it is
// asked: for administrators.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/serverconnection.h"
#include "vocabulary/settings/setting.h"

namespace loket::client {

class SettingsList final : public QObject {
    Q_OBJECT
public:
    // `connection` must outlive it.
    explicit SettingsList(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<settings::Setting> *settings() { return &m_settings; } // by their parts
    const EntityModel<settings::Setting> *settings() const { return &m_settings; }
    EntityModel<settings::TrustedAddress> *trusted() { return &m_trusted; } // by their addresses
    void look();
    // What in the file as it is now would keep the server from starting again; empty: nothing.
    QString wrongSetting() const { return m_wrongSetting; }
    QString wrongValue() const { return m_wrongValue; }
    int waiting() const; // those that are otherwise from the next start on

Q_SIGNALS:
    // Why it cannot be told; no code: it is.
    void answered(const loket::Error &error);

private:
    void connectionChanged();
    Result<Done> take(const QJsonObject &body);
    void setStale(bool isStale);

    ServerConnection &m_connection;
    EntityModel<settings::Setting> m_settings;
    EntityModel<settings::TrustedAddress> m_trusted;
    QString m_wrongSetting;
    QString m_wrongValue;
};

} // namespace loket::client
