#include "qml/console/notifications/notificationsroom.h"

#include "qml/console/core/typedtime.h"
#include "vocabulary/broadcast/broadcast.h"
#include "vocabulary/notifications/duration.h"
#include "vocabulary/notifications/names.h"
#include "vocabulary/notifications/rights.h"

#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_Console_NotificationsPlugin)

namespace loket::console {
namespace {

constexpr CodeWords codeWords[] = {
    {"NO_MESSAGE", QT_TRANSLATE_NOOP("Errors", "Write the message in one language at least.")},
    {"ALERT_TIMES",
        QT_TRANSLATE_NOOP("Errors",
            "It must begin within 31 days, end later than now, and last at most 31 days.")},
    {"TOO_MANY_ALERTS",
        QT_TRANSLATE_NOOP("Errors", "Too many alerts and notices are open. Withdraw one first.")},
    {"ALERT_OVER", QT_TRANSLATE_NOOP("Errors", "It is over already: nobody is shown it any more.")},
};

QString isoTime(const QDateTime &time)
{
    return toIso(instantFromMillis(time.toMSecsSinceEpoch()));
}

} // namespace

NotificationsRoom::NotificationsRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"notifications"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Notifications"),
            .iconName = u"bell"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Notifications/NotificationsPage.qml"_s),
            .right = notifications::rights::beTold,
            .badgeMeaning = u"accent"_s,
            .strip = QUrl(u"qrc:/qt/qml/Loket/Console/Notifications/AlertStrip.qml"_s),
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_alerts(*workplace.connection()),
      m_setup(*workplace.connection()),
      m_actions(*workplace.connection(), m_feed, m_alerts)
{
    follow(m_feed);
    connect(&m_feed, &client::NotificationsFeed::unreadChanged, this, &ConsoleRoom::badgeChanged);
    connect(&workplace, &Workplace::nowChanged, &m_feed, &client::NotificationsFeed::lookAtTheTime);
    connect(m_setup.services(), &client::FreshModel::changed, this,
        &NotificationsRoom::servicesChanged);
    connect(this, &ConsoleRoom::titleChanged, this, &NotificationsRoom::servicesChanged);
}

bool NotificationsRoom::mayCompose() const
{
    return workplace()->may(notifications::rights::composeAlerts);
}

QStringList NotificationsRoom::roles() const
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (isStaffRole(role)) {
            names.append(toText(role));
        }
    }
    return names;
}

QList<Choice> NotificationsRoom::services() const
{
    QList<Choice> choices;
    for (const queue::Service &service : m_setup.services()->values()) {
        choices.append({service.id, service.nameIn(language())});
    }
    return choices;
}

int NotificationsRoom::longestMessage() const
{
    return notifications::longestMessage;
}

void NotificationsRoom::begin()
{
    m_feed.lookAtTheTime();
}

QString NotificationsRoom::textIn(const QJsonObject &texts) const
{
    return broadcast::textIn(texts, language());
}

QString NotificationsRoom::serviceName(const QString &id) const
{
    const auto service = m_setup.services()->find(id);
    return service ? service->nameIn(language()) : id;
}

QDateTime NotificationsRoom::typedStart(const QString &text) const
{
    const QDateTime now = workplace()->now();
    return text.trimmed().isEmpty() ? now : typedTime(text, now);
}

void NotificationsRoom::sendAlert(const QJsonObject &fields, int minutes)
{
    QJsonObject data = fields;
    if (minutes > 0) {
        data.insert(u"until"_s, isoTime(workplace()->now().addSecs(60LL * minutes)));
    }
    m_actions.send(false, data);
}

void NotificationsRoom::sendMaintenance(
    const QJsonObject &fields, const QDateTime &start, int minutes)
{
    QJsonObject data = fields;
    data.insert(u"startTime"_s, isoTime(start));
    data.insert(u"duration"_s, notifications::toIsoDuration(std::chrono::minutes(minutes)));
    m_actions.send(true, data);
}

} // namespace loket::console
