// Keeps models as one channel tells: subscribes, is fresh when the channel's snapshot or all that
// was missed has come, stale while the connection is gone, empty when nobody is signed in.
#pragma once

#include "client/core/freshmodel.h"
#include "client/core/serverconnection.h"

#include <QObject>

namespace loket::client {

class ChannelFeed : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged)
public:
    // `connection` must outlive the feed. An empty channel: none yet, or it is not for this person.
    ChannelFeed(ServerConnection &connection, const QString &channel, QObject *parent = nullptr);

    bool isStale() const; // one of its models is
    QDateTime serverNow() const { return m_connection.serverNow(); }

Q_SIGNALS:
    void staleChanged();
    // A question was refused or something cannot be read: the models are not up to date.
    void failed(const loket::Error &error);

protected:
    // The models that it keeps; told once, when they are made.
    void keep(const QList<FreshModel *> &models);
    ServerConnection &connection() { return m_connection; }
    void refresh() { m_connection.refresh(m_channel); }
    const QString &channel() const { return m_channel; }
    // Another one, from when the connection is opened next: somebody else signs in.
    void setChannel(const QString &channel);

    // A message of the channel. Whoever has read a snapshot says so: setStale(false) of the models.
    virtual Result<Done> read(const QString &type, const QJsonObject &data) = 0;
    virtual void forget() = 0; // makes the models empty
    virtual void opened() { }
    virtual void lost() { }
    // What was missed follows at once, in the same row of messages: from here on nothing is old.
    virtual void recovered();

private:
    void connectionChanged();
    void receive(const ServerMessage &message);

    ServerConnection &m_connection;
    QString m_channel;
    QList<FreshModel *> m_models;
};

} // namespace loket::client
