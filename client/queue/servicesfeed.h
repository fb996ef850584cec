// Keeps how each service is doing, as the channel `patients` tells everybody in the house.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/queue/service.h"

#include <QTimer>

namespace loket::client {

class ServicesFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
public:
    // `connection` must outlive the feed. Events keep it true; every `between` it asks for all,
    // which has the estimates anew.
    explicit ServicesFeed(ServerConnection &connection, Millis between = std::chrono::seconds(30),
        QObject *parent = nullptr);

    EntityModel<queue::ServiceStatus> *services() { return &m_services; } // by their prefixes
    const EntityModel<queue::ServiceStatus> *services() const { return &m_services; }
    // Their names are in this language, where they have one in it.
    void setLanguage(const QString &language);
    // Those that are shown, by ids; none: all.
    void setWanted(const QStringList &serviceIds);
    // What somebody at this kiosk may be asked for beside a service.
    bool takesPatientId() const { return m_takesPatientId; }
    bool checksIn() const { return m_checksIn; }

Q_SIGNALS:
    void changed();

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void opened() override;
    void lost() override { m_again.stop(); }
    void recovered() override { } // the answer to what is asked then tells
    void ask();
    void take(const QList<queue::ServiceStatus> &told);
    Result<Done> readState(const QJsonObject &data);
    void readUpdate(const QJsonObject &data);

    EntityModel<queue::ServiceStatus> m_services;
    QList<queue::ServiceStatus> m_told; // with the names of the server
    QString m_language;
    QStringList m_wanted;
    bool m_takesPatientId = false;
    bool m_checksIn = false;
    QTimer m_again;
};

} // namespace loket::client
