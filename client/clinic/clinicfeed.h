// Whose house this is: its name and its logo, as the server tells everybody, signed in or not.
#pragma once

#include "client/core/channelfeed.h"
#include "vocabulary/clinic/clinic.h"

namespace loket::client {

class ClinicFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString logo READ logo NOTIFY changed)
public:
    // `connection` must outlive it.
    explicit ClinicFeed(ServerConnection &connection, QObject *parent = nullptr);

    const clinic::Clinic &clinic() const { return m_clinic; }
    QString name() const { return m_clinic.name; }
    QString logo() const { return m_clinic.logo; } // an address for a picture; empty: there is none

    // Asks the server without a session.
    void look();

Q_SIGNALS:
    void changed();

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { }

    clinic::Clinic m_clinic;
};

} // namespace loket::client
