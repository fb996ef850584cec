#include "qml/console/setup/setuproom.h"

#include "client/queue/calledanew.h"
#include "core/address.h"
#include "core/whendone.h"
#include "vocabulary/settings/namedservices.h"

#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_Console_SetupPlugin)

namespace loket::console {

namespace {

constexpr CodeWords codeWords[] = {
    {"MAINTENANCE_AT_WORK",
        QT_TRANSLATE_NOOP("Errors",
            "Loket is copying or checking the data already. Wait until it is done, or stop it.")},
    {"NO_BACKUP_FOLDER", QT_TRANSLATE_NOOP("Errors", "Choose a folder for the backups first.")},
    {"BACKUP_AMONG_DATA",
        QT_TRANSLATE_NOOP("Errors",
            "That folder is among Loket's own data, and the backups would be lost with it. Choose "
            "another one, best on another disk.")},
    {"BACKUP_GONE",
        QT_TRANSLATE_NOOP("Errors",
            "This backup is not there: somebody took it away, or its disk is not connected.")},
    {"FOLDER_MISSING",
        QT_TRANSLATE_NOOP("Errors",
            "The folder is not there. Connect the stick or the computer that it is on, or choose "
            "another folder.")},
    {"FOLDER_NOT_WRITABLE",
        QT_TRANSLATE_NOOP("Errors",
            "Loket may not write in that folder. Choose another one, or let its account write "
            "there.")},
    {"DISK_FULL",
        QT_TRANSLATE_NOOP(
            "Errors", "The disk is full. Make room on it, or choose a folder on another disk.")},
    {"NOT_A_FOLDER",
        QT_TRANSLATE_NOOP("Errors",
            "That is no folder: a file has this name, or a link that leads nowhere. Choose another "
            "one.")},
    {"NAME_TOO_LONG",
        QT_TRANSLATE_NOOP(
            "Errors", "This name is longer than a disk takes. Choose a shorter one.")},
    {"COPY_FAILED",
        QT_TRANSLATE_NOOP(
            "Errors", "The data could not be copied. Check the data, and try another disk.")},
    {"COPY_DAMAGED",
        QT_TRANSLATE_NOOP("Errors",
            "The copy is damaged and was thrown away. Check the data now, and have the disk looked "
            "at.")},
    {"KEPT_ELSEWHERE",
        QT_TRANSLATE_NOOP("Errors",
            "The data is in a database of PostgreSQL. Whoever runs that copies it, with pg_dump.")},
    {"STOPPED", QT_TRANSLATE_NOOP("Errors", "It was stopped before its end.")},
    {"SETTING_FIXED",
        QT_TRANSLATE_NOOP("Errors",
            "This is not changed here, but where it is said: where Loket is started, or in its "
            "file loket.toml.")},
    {"SETTING_REFUSED", QT_TRANSLATE_NOOP("Errors", "This value is not possible here.")},
    {"SETTING_INVALID",
        QT_TRANSLATE_NOOP("Errors",
            "The file loket.toml cannot be read as it is now. Somebody must mend it by hand before "
            "settings can be "
            "changed here.")},
    {"SETTINGS_NOT_WRITTEN",
        QT_TRANSLATE_NOOP("Errors",
            "The server cannot write its file loket.toml: it is read-only, or its disk is full. "
            "Nothing was changed.")},
    {"NO_PICTURE",
        QT_TRANSLATE_NOOP(
            "Errors", "This is no picture that can be read. Choose a PNG or JPEG file.")},
    {"PICTURE_TOO_LARGE",
        QT_TRANSLATE_NOOP("Errors", "This picture is too large. Choose a smaller one.")},
    {"ADDRESS_INVALID",
        QT_TRANSLATE_NOOP(
            "Errors", "This is not the address of one computer. Write one like 192.168.1.9.")},
    {"ADDRESS_IS_PROXY",
        QT_TRANSLATE_NOOP("Errors",
            "This is the address of a proxy: everybody who comes through it would work without "
            "signing in.")},
};

} // namespace

SetupRoom::SetupRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"setup"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Setting up"),
            .iconName = u"settings"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Setup/SetupPage.qml"_s),
            .right = Right::ManageSetup,
            .badgeMeaning = u"danger"_s,
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_people(*workplace.connection()),
      m_settings(*workplace.connection()),
      m_actions(*workplace.connection()),
      m_statuses(*workplace.connection()),
      m_clinicActions(*workplace.connection()),
      m_maintenance(*workplace.connection()),
      m_maintenanceActions(*workplace.connection())
{
    follow(m_feed);
    connect(services(), &client::FreshModel::changed, this, &SetupRoom::serviceChoicesChanged);
    // A setting may name a service that is not there: the overview tells so.
    connect(workplace.connection(), &client::ServerConnection::opened, this, [this] {
        if (isOpen()) {
            m_settings.look();
        }
    });
    connect(&m_actions, &Actions::finished, this, [this](const QString &action) {
        if (action.endsWith(u"person"_s)) {
            m_people.look();
        }
        if (action.endsWith(u"setting"_s) || action.endsWith(u"trust"_s)
            || action.endsWith(u"trusted"_s)) {
            m_settings.look();
        }
    });
    connect(&m_maintenance, &client::MaintenanceWatch::changed, this, &SetupRoom::badgeChanged);
    connect(&m_settings, &client::SettingsList::answered, this, [this](const Error &error) {
        m_settingsTrouble = {error};
        Q_EMIT settingsTroubleChanged();
    });
    connect(settings(), &client::FreshModel::changed, this, &SetupRoom::waitingChanged);
}

int SetupRoom::badge() const
{
    return m_maintenance.state().failure.isFailure() ? 1 : 0;
}

void SetupRoom::begin()
{
    if (isOpen()) {
        m_maintenance.listen();
    }
}

void SetupRoom::end()
{
    ConsoleRoom::end();
    m_maintenance.forget();
}

void SetupRoom::look()
{
    m_people.look();
    m_maintenance.look();
    m_settings.look();
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

QStringList SetupRoom::trustableRoles() const
{
    QStringList roles;
    for (const Role role : allRoles()) {
        if (!Right::ManagePeople.isOf(role)) {
            roles.append(toText(role));
        }
    }
    return roles;
}

void SetupRoom::changeSetting(const QString &key, const QString &value)
{
    const auto setting = settings()->find(key);
    if (!setting) {
        return;
    }
    const bool isNothing = value == setting->standard
        || (value.isEmpty()
            && (setting->kind != settings::Kind::List || setting->choices.isEmpty()));
    m_before = {key, setting->next};
    m_actions.changeSetting(key, isNothing ? std::nullopt : std::optional(value));
}

void SetupRoom::undoSetting()
{
    if (const auto before = m_before; !before.key.isEmpty()) {
        changeSetting(before.key, before.value);
    }
}

bool SetupRoom::isComputer(const QString &address) const
{
    return computerFromText(address).has_value();
}

QList<Choice> SetupRoom::serviceChoices() const
{
    QList<Choice> choices;
    for (const queue::Service &service : m_feed.services()->values()) {
        choices.append({service.id, service.nameIn(language())});
    }
    return choices;
}

QJsonObject SetupRoom::calledAnew(
    const QString &name, const QJsonObject &names, const QString &typed) const
{
    QStringList ownWords;
    for (const client::Preset &preset : m_presets.values()) {
        ownWords += preset.words;
    }
    const client::Called called = client::calledAnew({name, names}, language(), typed, ownWords);
    return {{u"name"_s, called.name}, {u"names"_s, called.names}};
}

QStringList SetupRoom::missingServices(const QString &key, const QString &value) const
{
    QStringList missing = settings::namedServices(key, value);
    missing.removeIf([this](const QString &id) { return m_feed.services()->find(id).has_value(); });
    return missing;
}

int SetupRoom::patientsAt(const QString &serviceId) const
{
    const auto status = m_statuses.services()->find(serviceId);
    return status ? status->waiting + status->serving : 0;
}

QString SetupRoom::namesOf(const QStringList &serviceIds)
{
    QStringList names;
    for (const QString &id : serviceIds) {
        if (const auto service = services()->find(id)) {
            names.append(service->nameIn(language()));
        }
    }
    return names.join(u", "_s);
}

} // namespace loket::console
