// A clinic is set up: its services, its counters, and who works here. For administrators.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

ConsolePage {
    id: page

    required property SetupRoom room

    readonly property bool online: page.room.workplace.connection.online
    readonly property SetupList list: parts.children[parts.currentIndex] as SetupList // null: the data

    function show(part: string) {
        tabs.value = part;
        page.restingPlace.forceActiveFocus();
    }
    function showBackups(): bool {
        page.show("backups");
        return true;
    }
    function showIn(part: string, list: SetupList, id: string): bool {
        const row = list.values.rowOf(id);
        if (row < 0)
            return false;
        tabs.value = part;
        list.take(row);
        list.view.positionViewAtIndex(row, ListView.Contain);
        return true;
    }

    restingPlace: page.list !== null ? page.list.view : tabs.value === "clinic" ? clinicPart.place : dataPart.view
    onUndone: page.room.undoSetting()
    Keys.onPressed: event => { // wherever on the page the keyboard is
        event.accepted = event.key === Qt.Key_N && event.modifiers === Qt.NoModifier && !event.isAutoRepeat;
        if (event.accepted)
            page.list?.add();
    }
    shortcuts: tabs.value === "clinic" ? [] : page.list === null ? [{ keys: "↵", text: qsTr("Try whether the chosen backup can be restored") }] : [
        { keys: "N", text: qsTr("Add one") },
        { keys: "↵", text: qsTr("Change the chosen one") },
        { keys: "Del", text: qsTr("Take the chosen one away") }
    ]
    Component.onCompleted: {
        page.room.look();
        page.show("services");
    }

    Connections {
        target: page.room.actions

        function onDone(action: string, name: string) {
            if (action === "change-setting")
                page.told(() => SetupWords.done(action, SettingWords.title(name)), "good", () => qsTr("Undo"));
            else
                page.told(() => SetupWords.done(action, name), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === "enable-person" || action === "begin")
                page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.workplace.connection

        function onOpened() {
            page.room.look();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        UiSegments {
            id: tabs
            objectName: "setupTabs"
            value: "services"
            model: [
                { value: "services", text: qsTr("Services"), iconName: "ticket", count: page.room.services.count },
                { value: "counters", text: qsTr("Counters"), iconName: "counter", count: page.room.counters.count },
                { value: "people", text: qsTr("People"), iconName: "person", count: page.room.people.count },
                { value: "settings", text: qsTr("Settings"), iconName: "settings" },
                { value: "trusted", text: qsTr("Trusted addresses"), iconName: "unlocked", count: page.room.trusted.count },
                { value: "backups", text: qsTr("Backups"), iconName: "save" },
                { value: "clinic", text: qsTr("Clinic"), iconName: "home" }
            ]
            Accessible.name: qsTr("What is set up")
            Layout.maximumWidth: 1000
            Layout.fillWidth: true
            onChosen: chosen => tabs.value = chosen
        }
        UiBanner {
            objectName: "restartBanner"
            visible: page.room.waiting > 0
            meaning: "warning"
            text: qsTr("%n changed setting(s) count only after the next start: restart Loket on the server's computer when nobody is waiting.", "", page.room.waiting)
            Layout.fillWidth: true
        }
        UiBanner {
            objectName: "wrongFileBanner"
            visible: page.room.wrongSetting !== ""
            meaning: "danger"
            text: qsTr("Loket will not start again as its file loket.toml is now: %1 may not be “%2”. Set it right below, or in the file.")
                .arg(Words.apart(page.room.wrongSetting)).arg(Words.apart(page.room.wrongValue))
            Layout.fillWidth: true
        }
        UiBanner {
            objectName: "trustBanner"
            visible: tabs.value === "trusted"
            meaning: "warning"
            text: qsTr("Whoever is at such an address works without a name and a password, and so does whoever gives a computer this address. It is meant for old programs that cannot sign in, and for nothing else. What they do is on record with the address alone.")
            Layout.fillWidth: true
        }
        PresetPicker {
            objectName: "presetPicker"
            visible: (tabs.value === "services" || tabs.value === "counters") && page.room.presets.count > 0 && !page.room.services.stale
                && page.room.services.count === 0 && page.room.counters.count === 0
            room: page.room
            Layout.fillWidth: true
        }
        StackLayout {
            id: parts
            currentIndex: tabs.model.findIndex(tab => tab.value === tabs.value)
            Layout.fillWidth: true
            Layout.fillHeight: true

            SetupList {
                id: services
                objectName: "servicesPart"
                values: page.room.services
                online: page.online
                name: qsTr("Services")
                addText: qsTr("Add a service")
                iconName: "ticket"
                emptyTitle: qsTr("There are no services yet")
                emptyText: qsTr("A service is what patients take a number for: registration, a clinic, the pharmacy.")
                onAddAsked: serviceDialog.ask(null)
                onChangeAsked: value => serviceDialog.ask(value)
                onRemoveAsked: value => takeAway.ask("service", value)

                delegate: ServiceRow {
                    width: services.rowWidth
                    language: page.room.language
                    current: ListView.isCurrentItem && services.view.activeFocus
                    removable: page.online
                    onClicked: {
                        services.take(index);
                        services.onCurrent(services.changeAsked);
                    }
                    onRemovalAsked: {
                        services.take(index);
                        services.onCurrent(services.removeAsked);
                    }
                }
            }
            SetupList {
                id: counters
                objectName: "countersPart"
                values: page.room.counters
                online: page.online
                name: qsTr("Counters")
                addText: qsTr("Add a counter")
                iconName: "counter"
                emptyTitle: qsTr("There are no counters yet")
                emptyText: qsTr("A counter is where patients are called to: a desk, a window, a room.")
                onAddAsked: counterDialog.ask(null)
                onChangeAsked: value => counterDialog.ask(value)
                onRemoveAsked: value => takeAway.ask("counter", value)

                delegate: CounterRow {
                    width: counters.rowWidth
                    language: page.room.language
                    current: ListView.isCurrentItem && counters.view.activeFocus
                    removable: page.online
                    serves: page.room.services.count >= 0 ? page.room.namesOf(value.serviceIds) : ""
                    onClicked: {
                        counters.take(index);
                        counters.onCurrent(counters.changeAsked);
                    }
                    onRemovalAsked: {
                        counters.take(index);
                        counters.onCurrent(counters.removeAsked);
                    }
                }
            }
            SetupList {
                id: people
                objectName: "peoplePart"
                values: page.room.people
                online: page.online
                name: qsTr("Who works here")
                addText: qsTr("Add an account")
                iconName: "person"
                emptyTitle: qsTr("Nobody has an account yet")
                onAddAsked: personDialog.ask(null)
                onChangeAsked: value => personDialog.ask(value)
                onRemoveAsked: value => {
                    if (value.id !== page.room.myId && !value.isDisabled)
                        takeAway.ask("person", value);
                }

                delegate: PersonRow {
                    width: people.rowWidth
                    now: page.room.workplace.now
                    current: ListView.isCurrentItem && people.view.activeFocus
                    changeable: page.online
                    onClicked: {
                        people.take(index);
                        people.onCurrent(people.changeAsked);
                    }
                    onMenuAsked: button => {
                        people.take(index);
                        personMenu.ask(value, button);
                    }
                }
            }
            SetupList {
                id: settings
                objectName: "settingsPart"
                values: page.room.settings
                trouble: page.room.settingsTrouble
                online: page.online
                name: qsTr("Settings")
                iconName: "settings"
                sectionRole: "part"
                onChangeAsked: value => settingDialog.ask(value)

                delegate: SettingRow {
                    services: page.room.serviceChoices
                    width: settings.rowWidth
                    current: ListView.isCurrentItem && settings.view.activeFocus
                    onClicked: {
                        settings.take(index);
                        settings.onCurrent(settings.changeAsked);
                    }
                }
            }
            SetupList {
                id: trusted
                objectName: "trustedPart"
                values: page.room.trusted
                trouble: page.room.settingsTrouble
                online: page.online
                name: qsTr("Trusted addresses")
                addText: qsTr("Trust an address")
                iconName: "key"
                emptyTitle: qsTr("No address is trusted")
                emptyText: qsTr("Everybody signs in with a name and a password. That is how it should be.")
                onAddAsked: trustDialog.ask(null)
                onChangeAsked: value => trustDialog.ask(value)
                onRemoveAsked: value => takeAway.ask("trusted", value)

                delegate: TrustedRow {
                    width: trusted.rowWidth
                    current: ListView.isCurrentItem && trusted.view.activeFocus
                    removable: page.online
                    onClicked: {
                        trusted.take(index);
                        trusted.onCurrent(trusted.changeAsked);
                    }
                    onRemovalAsked: {
                        trusted.take(index);
                        trusted.onCurrent(trusted.removeAsked);
                    }
                }
            }
            DataPart {
                id: dataPart
                objectName: "dataPart"
                room: page.room
                online: page.online
                onTold: (words, meaning, undoWords) => page.told(words, meaning, undoWords)
            }
            ClinicPart {
                id: clinicPart
                objectName: "clinicPart"
                clinic: page.room.workplace.clinic
                actions: page.room.clinicActions
                online: page.online
                onTold: (words, meaning, undoWords) => page.told(words, meaning, undoWords)
            }
        }
    }

    WantedRow {
        id: wanted
        room: page.room
        stale: page.room.services.stale || page.room.counters.stale
        onShowAsked: id => {
            if (id === "backups" ? page.showBackups() : page.showIn("services", services, id) || page.showIn("counters", counters, id)
                || page.showIn("settings", settings, id))
                wanted.found();
        }
    }
    ServiceDialog {
        id: serviceDialog
        objectName: "serviceDialog"
        actions: page.room.actions
        room: page.room
    }
    CounterDialog {
        id: counterDialog
        objectName: "counterDialog"
        room: page.room
    }
    PersonDialog {
        id: personDialog
        objectName: "personDialog"
        room: page.room
    }
    PasswordDialog {
        id: passwordDialog
        objectName: "passwordDialog"
        room: page.room
    }
    TakeAwayDialog {
        id: takeAway
        objectName: "takeAwayDialog"
        room: page.room
    }
    SettingDialog {
        id: settingDialog
        objectName: "settingDialog"
        room: page.room
    }
    TrustDialog {
        id: trustDialog
        objectName: "trustDialog"
        room: page.room
    }
    PersonMenu {
        id: personMenu
        objectName: "personMenu"
        room: page.room
        onChosen: people.view.forceActiveFocus()
        onChangeAsked: person => personDialog.ask(person)
        onPasswordAsked: person => passwordDialog.ask(person)
        onDisableAsked: person => takeAway.ask("person", person)
    }
}
