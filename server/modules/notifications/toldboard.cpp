#include "modules/notifications/toldboard.h"

#include "vocabulary/notifications/names.h"

#include <algorithm>

namespace loket::notifications {

bool isOfAlert(const Notification &one)
{
    return one.kind == published::system || one.kind == published::maintenance;
}

void ToldBoard::tell(const QStringList &people, const Notification &notification, int mostKept,
    const QSet<QString> &openAlerts)
{
    for (const QString &personId : people) {
        QList<Notification> &told = m_people[personId];
        told.prepend(notification);
        const auto surplus = told.begin() + std::min<qsizetype>(told.size(), mostKept);
        told.erase(std::remove_if(surplus, told.end(),
                       [&openAlerts](const Notification &one) {
                           return one.isRead || !isOfAlert(one) || !openAlerts.contains(one.about);
                       }),
            told.end());
    }
}

void ToldBoard::markRead(const QString &personId, const QStringList &ids)
{
    for (Notification &notification : m_people[personId]) {
        notification.isRead = notification.isRead || ids.contains(notification.id);
    }
}

void ToldBoard::settle(const QStringList &people, const QStringList &ids)
{
    for (const QString &personId : people) {
        m_people[personId].removeIf([&ids](const Notification &notification) {
            return !notification.isRead && ids.contains(notification.id);
        });
    }
}

void ToldBoard::moveInTime(Millis by)
{
    for (QList<Notification> &told : m_people) {
        for (Notification &notification : told) {
            notification.createdAt += by;
        }
    }
}

QList<Notification> ToldBoard::of(const QString &personId, Instant since) const
{
    QList<Notification> told = m_people.value(personId);
    told.removeIf([since](const Notification &one) { return one.createdAt < since; });
    return told;
}

int ToldBoard::unread(const QString &personId, Instant since) const
{
    const auto told = m_people.constFind(personId);
    return told == m_people.constEnd()
        ? 0
        : static_cast<int>(std::count_if(told->begin(), told->end(),
            [since](const Notification &one) { return !one.isRead && one.createdAt >= since; }));
}

QSet<QString> ToldBoard::alertsAmong(const QString &personId, const QStringList &ids) const
{
    QSet<QString> alerts;
    for (const Notification &one : m_people.value(personId)) {
        if (isOfAlert(one) && ids.contains(one.id)) {
            alerts.insert(one.about);
        }
    }
    return alerts;
}

bool ToldBoard::isWaiting(const QString &kind, const QString &about) const
{
    return std::any_of(m_people.begin(), m_people.end(), [&](const QList<Notification> &told) {
        return std::any_of(told.begin(), told.end(), [&](const Notification &one) {
            return !one.isRead && one.kind == kind && one.about == about;
        });
    });
}

} // namespace loket::notifications
