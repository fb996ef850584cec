// Keeps what who is signed in was told, and which alerts and notices are still to be read.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/notifications/notification.h"

namespace loket::client {

class NotificationsFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *notifications READ allModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *alerts READ alertsModel CONSTANT)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged)
    Q_PROPERTY(QString newest READ newest NOTIFY newestChanged) // its id; empty: there is none
public:
    // `connection` must outlive the feed.
    explicit NotificationsFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<notifications::Notification> *all() { return &m_all; } // newest first
    // Unread alerts and notices that are not over; the loudest first, of these the oldest.
    EntityModel<notifications::Notification> *alerts() { return &m_alerts; }
    int unread() const { return m_unread; }
    QString newest() const;
    void takeRead(const QString &id);
    void takeReadUpTo(const QString &id);
    void lookAtTheTime(); // what is over goes

Q_SIGNALS:
    void unreadChanged();
    void newestChanged();
    // Just now, to this person.
    void told(const loket::notifications::Notification &notification);

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void markRead(const QStringList &ids);
    void takeAway(const QStringList &ids);
    void setUnread(int unread);
    void sortOut();
    FreshModel *allModel() { return &m_all; }
    FreshModel *alertsModel() { return &m_alerts; }

    EntityModel<notifications::Notification> m_all;
    EntityModel<notifications::Notification> m_alerts;
    int m_unread = 0;
};

} // namespace loket::client
