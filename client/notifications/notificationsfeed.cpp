#include "client/notifications/notificationsfeed.h"

#include "vocabulary/notifications/alert.h"
#include "vocabulary/notifications/names.h"

#include <algorithm>

namespace loket::client {

using notifications::AlertLevel;
using notifications::Notification;

namespace {

bool isNewer(const Notification &a, const Notification &b)
{
    return a.id.toLongLong() > b.id.toLongLong();
}

bool isAlert(const Notification &one)
{
    return one.kind == notifications::published::system
        || one.kind == notifications::published::maintenance;
}

bool isLouder(const Notification &a, const Notification &b)
{
    const auto loudness = [](const Notification &one) {
        const auto level = Word<AlertLevel>::fromText(one.data.value(u"level"_s).toString());
        return level.isKnown() ? static_cast<int>(AlertLevel(level)) : -1;
    };
    return loudness(a) != loudness(b) ? loudness(a) > loudness(b) : isNewer(b, a);
}

QStringList idsIn(const QJsonObject &data)
{
    QStringList ids;
    for (const QJsonValue id : data.value(u"ids"_s).toArray()) {
        ids.append(id.toString());
    }
    return ids;
}

} // namespace

NotificationsFeed::NotificationsFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, {}, parent),
      m_all(isNewer),
      m_alerts(isLouder)
{
    keep({&m_all, &m_alerts});
    connect(&connection, &ServerConnection::userChanged, this, [this] {
        const QString userId = this->connection().user().id;
        setChannel(userId.isEmpty() ? QString() : notifications::channels::alertsOf(userId));
    });
    connect(&connection, &ServerConnection::received, this, [this](const ServerMessage &message) {
        if (message.type == notifications::events::told && message.channel == channel()
            && message.isNew) {
            if (const auto news =
                    Notification::fromJson(message.data.value(u"notification"_s).toObject())) {
                Q_EMIT told(*news);
            }
        }
    });
    connect(&m_all, &FreshModel::changed, this, &NotificationsFeed::sortOut);
    connect(&m_all, &FreshModel::changed, this, &NotificationsFeed::newestChanged);
}

Result<Done> NotificationsFeed::read(const QString &type, const QJsonObject &data)
{
    Result<Done> taken = Done {};
    if (type == notifications::events::refresh) {
        taken = m_all.refresh(data.value(u"notifications"_s).toArray());
        m_all.setStale(false);
        m_alerts.setStale(false);
    } else if (type == notifications::events::read) {
        markRead(idsIn(data));
    } else if (type == notifications::events::gone) {
        takeAway(idsIn(data));
    } else if (type == notifications::events::told) {
        taken = Notification::fromJson(data.value(u"notification"_s).toObject())
                    .map([this](const Notification &news) {
                        m_all.update(news);
                        return Done {};
                    });
    } else {
        return Done {}; // what is told there besides
    }
    setUnread(data.value(u"unread"_s).toInt());
    return taken;
}

void NotificationsFeed::forget()
{
    m_all.refresh(QList<Notification> {});
    setUnread(0);
}

void NotificationsFeed::takeRead(const QString &id)
{
    const std::optional<Notification> known = m_all.find(id);
    if (known && !known->isRead) {
        markRead({id});
        setUnread(std::max(0, m_unread - 1));
    }
}

void NotificationsFeed::takeReadUpTo(const QString &id)
{
    QStringList ids;
    for (const Notification &one : m_all.values()) {
        if (!one.isRead && one.id.toLongLong() <= id.toLongLong()) {
            ids.append(one.id);
        }
    }
    markRead(ids);
    setUnread(std::max(0, m_unread - static_cast<int>(ids.size())));
}

QString NotificationsFeed::newest() const
{
    return m_all.values().isEmpty() ? QString() : m_all.values().first().id;
}

void NotificationsFeed::markRead(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (std::optional<Notification> known = m_all.find(id)) {
            known->isRead = true;
            m_all.update(*known);
        }
    }
}

void NotificationsFeed::takeAway(const QStringList &ids)
{
    QList<Notification> left = m_all.values();
    left.removeIf([&ids](const Notification &one) { return ids.contains(one.id); });
    m_all.refresh(left);
}

void NotificationsFeed::setUnread(int unread)
{
    if (m_unread != unread) {
        m_unread = unread;
        Q_EMIT unreadChanged();
    }
}

void NotificationsFeed::lookAtTheTime()
{
    sortOut();
}

void NotificationsFeed::sortOut()
{
    const QDateTime now = serverNow();
    QList<Notification> alerts = m_all.values();
    alerts.removeIf([&now](const Notification &one) {
        const QDateTime until = timeFromJson(one.data.value(u"until"_s));
        return !isAlert(one) || one.isRead || (until.isValid() && now.isValid() && until <= now);
    });
    m_alerts.refresh(alerts);
}

} // namespace loket::client
