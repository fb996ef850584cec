// Notifications and alerts as QML knows them.
#pragma once

#include "client/notifications/alertsfeed.h"
#include "client/notifications/notificationsfeed.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignnotifications {
Q_NAMESPACE
QML_NAMED_ELEMENT(Notifications)
QML_FOREIGN_NAMESPACE(loket::notifications)
}

struct ForeignNotification {
    Q_GADGET
    QML_VALUE_TYPE(notification)
    QML_FOREIGN(loket::notifications::Notification)
};

struct ForeignAlert {
    Q_GADGET
    QML_VALUE_TYPE(alert)
    QML_FOREIGN(loket::notifications::Alert)
};

struct ForeignNotificationsFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(NotificationsFeed)
    QML_FOREIGN(loket::client::NotificationsFeed)
    QML_UNCREATABLE("The program makes it.")
};

} // namespace loket::console
