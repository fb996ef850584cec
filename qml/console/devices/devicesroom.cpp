#include "qml/console/devices/devicesroom.h"

#include "core/whendone.h"

#include <QLocale>
#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_Console_DevicesPlugin)

namespace loket::console {

namespace {
constexpr std::chrono::seconds restartTime {20}; // a screen that is back by then was never away
}

DevicesRoom::DevicesRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"devices"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Screens"),
            .iconName = u"screen"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Devices/ScreensPage.qml"_s),
            .right = Right::ManagePeople,
            .badgeMeaning = u"warning"_s,
            .notice = QUrl(u"qrc:/qt/qml/Loket/Console/Devices/LostScreens.qml"_s)},
        parent),
      m_feed(*workplace.connection()),
      m_setup(*workplace.connection()),
      m_actions(*workplace.connection()),
      m_slips(*workplace.connection())
{
    follow(m_feed);
    connect(&workplace, &Workplace::nowChanged, this, &DevicesRoom::lookForLost);
    connect(screens(), &client::FreshModel::changed, this, &DevicesRoom::lookForLost);
}

QList<Choice> DevicesRoom::kiosks()
{
    QList<Choice> kiosks;
    for (const client::Screen &screen : screens()->values()) {
        if (screen.kind == u"kiosk") {
            kiosks.append({screen.id, screen.name});
        }
    }
    return kiosks;
}

void DevicesRoom::lookForNetwork()
{
    const auto asked = workplace()->connection()->query(network::commands::show);
    whenDoneHere(asked, this, [this](const Result<QJsonObject> &answer) {
        if (answer) {
            takeNetwork(*answer);
        }
    });
}

void DevicesRoom::takeNetwork(const QJsonObject &answer)
{
    const auto read = network::Network::fromJson(answer.value(u"network"_s).toObject());
    if (read && m_network != *read) {
        m_network = *read;
        Q_EMIT networkChanged();
    }
}

QString DevicesRoom::namesOf(const QStringList &serviceIds)
{
    QStringList names;
    for (const QString &id : serviceIds) {
        const auto service = m_setup.services()->find(id);
        names.append(service ? service->nameIn(QLocale().name().section(u'_', 0, 0)) : id);
    }
    return names.join(u", "_s);
}

void DevicesRoom::lookForLost()
{
    QList<client::Screen> lost;
    const QDateTime now = workplace()->now();
    for (const client::Screen &screen : screens()->values()) {
        if (!screen.isMonitor() && !screen.isOnline
            && screen.since.secsTo(now) >= restartTime.count()) {
            lost.append(screen);
        }
    }
    if (m_lost != lost) {
        m_lost = lost;
        Q_EMIT badgeChanged();
    }
}

} // namespace loket::console
