// The room in which a clinic is set up: services, counters, and who works here.
#pragma once

#include "client/maintenance/maintenancewatch.h"
#include "client/people/peoplelist.h"
#include "client/queue/preset.h"
#include "client/queue/servicesfeed.h"
#include "client/queue/setupfeed.h"
#include "client/settings/settingslist.h"
#include "qml/console/core/choice.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/setup/clinicactions.h"
#include "qml/console/setup/maintenanceactions.h"
#include "qml/console/setup/setupactions.h"

namespace loket::console {

class SetupRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::FreshModel *services READ servicesModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *counters READ countersModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *people READ peopleModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *presets READ presetsModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *settings READ settingsModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *trusted READ trustedModel CONSTANT)
    // Changed settings that count from the next start on; and why settings cannot be shown.
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(QString settingsTrouble READ settingsTrouble NOTIFY settingsTroubleChanged)
    // What in loket.toml would keep the server from starting again; empty: nothing.
    Q_PROPERTY(QString wrongSetting READ wrongSetting NOTIFY settingsTroubleChanged)
    Q_PROPERTY(QString wrongValue READ wrongValue NOTIFY settingsTroubleChanged)
    Q_PROPERTY(QStringList trustableRoles READ trustableRoles CONSTANT)
    // [{value: id, text: name}], for choices.
    Q_PROPERTY(QList<loket::console::Choice> serviceChoices READ serviceChoices NOTIFY
            serviceChoicesChanged)
    Q_PROPERTY(QString language READ language NOTIFY titleChanged)
    Q_PROPERTY(loket::console::SetupActions *actions READ actions CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *statuses READ statusesModel CONSTANT) // of the services
    Q_PROPERTY(loket::console::ClinicActions *clinicActions READ clinicActions CONSTANT)
    Q_PROPERTY(loket::client::MaintenanceWatch *maintenance READ maintenance CONSTANT)
    Q_PROPERTY(
        loket::console::MaintenanceActions *maintenanceActions READ maintenanceActions CONSTANT)
    Q_PROPERTY(QStringList roles READ roles CONSTANT) // that a person can have
    Q_PROPERTY(QString myId READ myId NOTIFY openChanged)
public:
    // `workplace` must outlive it.
    explicit SetupRoom(Workplace &workplace, QObject *parent = nullptr);

    client::EntityModel<queue::Service> *services() { return m_feed.services(); }
    client::EntityModel<queue::Counter> *counters() { return m_feed.counters(); }
    client::EntityModel<client::Person> *people() { return m_people.people(); }
    client::EntityModel<client::Preset> *presets() { return &m_presets; }
    client::EntityModel<settings::Setting> *settings() { return m_settings.settings(); }
    client::EntityModel<settings::TrustedAddress> *trusted() { return m_settings.trusted(); }
    int waiting() const { return m_settings.waiting(); }
    QString settingsTrouble() const { return m_settingsTrouble.words(); }
    QString wrongSetting() const { return m_settings.wrongSetting(); }
    QString wrongValue() const { return m_settings.wrongValue(); }
    QStringList trustableRoles() const; // of staff and screens, but of no administrator
    QList<Choice> serviceChoices() const;
    QString language() const { return QLocale().name().section(u'_', 0, 0); }
    SetupActions *actions() { return &m_actions; }
    ClinicActions *clinicActions() { return &m_clinicActions; }
    client::SettingsList *settingsList() { return &m_settings; }
    client::MaintenanceWatch *maintenance() { return &m_maintenance; }
    MaintenanceActions *maintenanceActions() { return &m_maintenanceActions; }
    QStringList roles() const;
    QString myId() const { return workplace()->connection()->user().id; }

    // As one of this `name` and these `names` is called in every language, {name, names}, when in
    // the console's it is called `typed` (client/queue/calledanew.h).
    Q_INVOKABLE QJsonObject calledAnew(
        const QString &name, const QJsonObject &names, const QString &typed) const;
    // Ids of services that a setting would name, and that are not there.
    Q_INVOKABLE QStringList missingServices(const QString &key, const QString &value) const;
    // That wait for the service, or are called and served there.
    Q_INVOKABLE int patientsAt(const QString &serviceId) const;
    // Their names, in this order; a service that is gone is left out.
    Q_INVOKABLE QString namesOf(const QStringList &serviceIds);
    // For what no channel tells: people, presets and settings.
    Q_INVOKABLE void look();
    // Blank, or as it is by default: nothing is said.
    Q_INVOKABLE void changeSetting(const QString &key, const QString &value);
    // The last change of a setting is taken back.
    Q_INVOKABLE void undoSetting();
    Q_INVOKABLE bool isComputer(const QString &address) const;
    // What an error's code says.
    Q_INVOKABLE QString wordsFor(const QString &code) const { return errorWords({code, code}); }

    int badge() const override; // no backup was made
    void begin() override;
    void end() override;

Q_SIGNALS:
    void waitingChanged();
    void settingsTroubleChanged();
    void serviceChoicesChanged();

private:
    client::FreshModel *servicesModel() { return services(); }
    client::FreshModel *countersModel() { return counters(); }
    client::FreshModel *peopleModel() { return people(); }
    client::FreshModel *presetsModel() { return &m_presets; }
    client::FreshModel *settingsModel() { return settings(); }
    client::FreshModel *statusesModel() { return m_statuses.services(); }
    client::FreshModel *trustedModel() { return trusted(); }

    client::SetupFeed m_feed;
    client::PeopleList m_people;
    client::EntityModel<client::Preset> m_presets;
    client::SettingsList m_settings;
    SetupActions m_actions;
    client::ServicesFeed m_statuses;
    ClinicActions m_clinicActions;
    client::MaintenanceWatch m_maintenance;
    MaintenanceActions m_maintenanceActions;
    Refusal m_settingsTrouble;
    struct {
        QString key;
        QString value;
    } m_before;
};

} // namespace loket::console
