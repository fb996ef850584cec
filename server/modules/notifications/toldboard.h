// What memory has of what people were told: what the database has of it.
#pragma once

#include "modules/notifications/toldstore.h"

#include <QSet>

namespace loket::notifications {

bool isOfAlert(const Notification &one); // tells of an alert or notice, which it is about

class ToldBoard {
public:
    void refresh(const ToldPeople &people) { m_people = people; }
    // Keeps the newest of each person, and those unread ones that are about `openAlerts`.
    void tell(const QStringList &people, const Notification &notification, int mostKept,
        const QSet<QString> &openAlerts);
    void markRead(const QString &personId, const QStringList &ids);
    void settle(const QStringList &people, const QStringList &ids); // what they have not read
    void moveInTime(Millis by);

    // The newest first; none that is older than `since`.
    QList<Notification> of(const QString &personId, Instant since) const;
    int unread(const QString &personId, Instant since) const;
    // The alerts and notices that these are about, of one person.
    QSet<QString> alertsAmong(const QString &personId, const QStringList &ids) const;
    bool isWaiting(const QString &kind, const QString &about) const; // somebody has not read it

private:
    ToldPeople m_people;
};

} // namespace loket::notifications
