// What who is signed in was told; above every page the alerts and notices that are still to be
// read; for administrators, what they tell all.
#pragma once

#include "client/queue/setupfeed.h"
#include "qml/console/core/choice.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/notifications/notificationactions.h"

namespace loket::console {

class NotificationsRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::NotificationsFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *alerts READ alertsModel CONSTANT)
    Q_PROPERTY(loket::console::NotificationActions *actions READ actions CONSTANT)
    Q_PROPERTY(bool mayCompose READ mayCompose NOTIFY openChanged)
    Q_PROPERTY(QString language READ language NOTIFY titleChanged)
    Q_PROPERTY(QStringList roles READ roles CONSTANT) // that an alert may be for
    // [{value: id, text: name}], for choices.
    Q_PROPERTY(QList<loket::console::Choice> services READ services NOTIFY servicesChanged)
    Q_PROPERTY(int longestMessage READ longestMessage CONSTANT)
public:
    // `workplace` must outlive it.
    explicit NotificationsRoom(Workplace &workplace, QObject *parent = nullptr);

    client::NotificationsFeed *feed() { return &m_feed; }
    client::EntityModel<notifications::Alert> *alerts() { return m_alerts.alerts(); }
    NotificationActions *actions() { return &m_actions; }
    bool mayCompose() const;
    QString language() const { return QLocale().name().section(u'_', 0, 0); }
    QStringList roles() const;
    QList<Choice> services() const;
    int longestMessage() const;
    int badge() const override { return m_feed.unread(); }
    void begin() override;

    // The text in the console's language, or another that there is.
    Q_INVOKABLE QString textIn(const QJsonObject &texts) const;
    Q_INVOKABLE QString serviceName(const QString &id) const;
    // Invalid where that is no time; empty: now.
    Q_INVOKABLE QDateTime typedStart(const QString &text) const;
    // By the names of the wire; `minutes` of 0: an alert that goes on until it is withdrawn.
    Q_INVOKABLE void sendAlert(const QJsonObject &fields, int minutes);
    Q_INVOKABLE void sendMaintenance(
        const QJsonObject &fields, const QDateTime &start, int minutes);

Q_SIGNALS:
    void servicesChanged();

private:
    client::FreshModel *alertsModel() { return alerts(); }

    client::NotificationsFeed m_feed;
    client::AlertsFeed m_alerts;
    client::SetupFeed m_setup;
    NotificationActions m_actions;
};

} // namespace loket::console
