#include "qml/console/setup/setuproom.h"

#include "core/whendone.h"

#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_Console_SetupPlugin)

namespace loket::console {

SetupRoom::SetupRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"setup"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Setting up"),
            .iconName = u"settings"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Setup/SetupPage.qml"_s),
            .right = Right::ManageSetup},
        parent),
      m_feed(*workplace.connection()),
      m_people(*workplace.connection()),
      m_actions(*workplace.connection())
{
    follow(m_feed);
    connect(services(), &client::FreshModel::changed, this, &SetupRoom::serviceChoicesChanged);
    connect(&m_actions, &Actions::finished, this, [this](const QString &action) {
        if (action.endsWith(u"person"_s)) {
            m_people.look();
        }
    });
}

void SetupRoom::look()
{
    m_people.look();
    const auto asked = workplace()->connection()->query(u"queue:presets"_s);
    whenDoneHere(asked, this, [this](const Result<QJsonObject> &answer) {
        if (answer) {
            m_presets.refresh(answer->value(u"presets"_s).toArray());
            m_presets.setStale(false);
        }
    });
}

QStringList SetupRoom::roles() const
{
    QStringList roles;
    for (const Role role : allRoles()) {
        if (isStaffRole(role)) {
            roles.append(toText(role));
        }
    }
    return roles;
}

QVariantList SetupRoom::serviceChoices() const
{
    QVariantList choices;
    for (const queue::Service &service : m_feed.services()->values()) {
        choices.append(
            QVariantMap {{u"value"_s, service.id}, {u"text"_s, service.nameIn(language())}});
    }
    return choices;
}

QString SetupRoom::namesOf(const QStringList &serviceIds)
{
    QStringList names;
    for (const QString &id : serviceIds) {
        if (const auto service = services()->find(id)) {
            names.append(service->name);
        }
    }
    return names.join(u", "_s);
}

} // namespace loket::console
