// A new service, or one that is changed.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

ActionDialog {
    id: dialog

    required property SetupActions actions
    required property SetupRoom room
    property var route: [] // ids of services
    property var service: null // null: a new one

    readonly property bool isNew: dialog.service === null
    readonly property string letters: prefix.text.trim().toUpperCase()
    readonly property bool letterIsWrong: dialog.letters !== "" && !/^[A-Z0-9]{1,8}$/.test(dialog.letters)
    readonly property bool rangeIsWrong: first.valid && last.valid && first.value > last.value

    readonly property string called: dialog.isNew ? "" : SetupWords.called(dialog.service, dialog.room.language)

    function ask(service: var) {
        dialog.service = service;
        dialog.open();
    }
    // As it is called in every language, after what was typed.
    function calledAnew(): var {
        return dialog.isNew ? { name: name.text.trim(), names: {} }
            : dialog.room.calledAnew(dialog.service.name, dialog.service.names, name.text.trim());
    }
    function values(): var {
        const called = dialog.calledAnew();
        return {
            name: called.name,
            names: names.values(called.names),
            prefix: dialog.letters,
            expectedMinutes: minutes.value,
            firstNumber: first.value,
            lastNumber: last.value,
            route: dialog.route,
            hours: hours.text,
            offersPriority: priority.checked
        };
    }

    function openAbout(about: string): bool {
        const service = about === "" ? null : dialog.room.services.valueFor(about);
        if (service !== undefined)
            dialog.ask(service);
        return service !== undefined;
    }

    about: dialog.service?.id ?? ""
    findable: !dialog.room.services.stale
    asksFirst: true
    action: dialog.isNew ? "add-service" : "change-service"
    watched: dialog.actions
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: dialog.isNew ? qsTr("New service") : qsTr("Change “%1”").arg(Words.apart(dialog.called))
    acceptText: dialog.isNew ? qsTr("Add the service") : qsTr("Save")
    acceptEnabled: name.text.trim() !== "" && dialog.letters !== "" && !dialog.letterIsWrong && minutes.valid
        && first.valid && last.valid && !dialog.rangeIsWrong && hours.valid
    onAboutToShow: {
        const service = dialog.service;
        name.text = dialog.called;
        prefix.text = service?.prefix ?? "";
        names.show(service?.names ?? {});
        minutes.show(service?.expectedMinutes ?? 5);
        first.show(service?.firstNumber ?? 1);
        last.show(service?.lastNumber ?? 999);
        hours.show(service?.hours ?? "");
        priority.checked = service?.offersPriority ?? false;
        dialog.route = Array.from(service?.route ?? []);
        name.forceActiveFocus();
    }
    onConfirmed: dialog.actions.saveService(dialog.isNew ? "" : dialog.service.id, dialog.values())

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: name
            objectName: "serviceName"
            label: qsTr("Name")
            maximumLength: 200
            focus: true
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: names.follow(dialog.calledAnew().names)
            onAccepted: dialog.confirm()
        }
        UiField {
            id: prefix
            objectName: "servicePrefix"
            label: qsTr("Letter")
            placeholder: "A"
            error: dialog.letterIsWrong ? qsTr("A to Z and digits, at most 8") : ""
            maximumLength: 8
            Layout.preferredWidth: 110
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
    }
    NamesFields {
        id: names
        without: dialog.room.language
        otherwise: name.text.trim()
        Layout.fillWidth: true
        Layout.fillHeight: false
        onAccepted: dialog.confirm()
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        NumberField {
            id: minutes
            objectName: "serviceMinutes"
            label: qsTr("Minutes a patient")
            least: 1
            most: 1440
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
        NumberField {
            id: first
            objectName: "serviceFirst"
            label: qsTr("First number")
            least: 0
            most: 999999
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
        NumberField {
            id: last
            objectName: "serviceLast"
            label: qsTr("Last number")
            least: 1
            most: 999999
            error: dialog.rangeIsWrong ? qsTr("Below the first") : ""
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
    }
    ColumnLayout {
        visible: dialog.room.services.count > (dialog.isNew ? 0 : 1)
        spacing: Theme.small
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiText {
            text: qsTr("Where people usually go from here")
            kind: "strong"
            Layout.fillWidth: true
        }
        RouteEditor {
            objectName: "serviceRoute"
            choices: dialog.room.serviceChoices
            without: dialog.service?.id ?? ""
            route: dialog.route
            Layout.fillWidth: true
            onChanged: route => dialog.route = route
        }
    }
    HoursField {
        id: hours
        objectName: "serviceHours"
        Layout.fillWidth: true
        Layout.fillHeight: false
    }
    UiCheck {
        id: priority
        objectName: "servicePriority"
        text: qsTr("Kiosks ask who is elderly, pregnant or disabled, and let them go first")
        Layout.fillWidth: true
    }
}
