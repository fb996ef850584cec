// A new account, or one that is changed: who it is, and what that person works as.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

ActionDialog {
    id: dialog

    required property SetupRoom room
    property var person: null // null: a new one
    property var chosen: [] // roles

    readonly property bool isNew: dialog.person === null

    function ask(person: var) {
        dialog.person = person;
        dialog.open();
    }
    function choose(role: string, isChosen: bool) {
        const others = dialog.chosen.filter(one => one !== role);
        dialog.chosen = isChosen ? others.concat([role]) : others;
    }
    function send() {
        const actions = dialog.room.actions;
        if (dialog.isNew)
            actions.addPerson(name.text.trim(), password.text, dialog.chosen);
        else
            actions.changePerson(dialog.person.id, name.text.trim(), dialog.chosen);
    }

    function openAbout(about: string): bool {
        const person = about === "" ? null : dialog.room.people.valueFor(about);
        if (person !== undefined)
            dialog.ask(person);
        return person !== undefined;
    }
    function takeDraft(draft: var) {
        dialog.chosen = Array.from(draft);
    }

    readonly property var draft: dialog.chosen

    about: dialog.person?.id ?? ""
    findable: !dialog.room.people.stale
    action: dialog.isNew ? "add-person" : "change-person"
    watched: dialog.room.actions
    title: dialog.isNew ? qsTr("New account") : qsTr("Change “%1”").arg(Words.apart(dialog.person.name))
    explanation: dialog.isNew ? "" : qsTr("With other roles, this person must sign in again.")
    acceptText: dialog.isNew ? qsTr("Add the account") : qsTr("Save")
    acceptEnabled: name.text.trim() !== "" && dialog.chosen.length > 0 && (!dialog.isNew || password.text !== "")
    onAboutToShow: {
        name.text = dialog.person?.name ?? "";
        password.clear();
        dialog.chosen = Array.from(dialog.person?.roles ?? []);
        name.forceActiveFocus();
    }
    onClosed: password.clear()
    onConfirmed: dialog.send()

    UiField {
        id: name
        objectName: "personName"
        label: qsTr("User name")
        maximumLength: 64
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    NewPassword {
        id: password
        visible: dialog.isNew
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiText {
            text: qsTr("Works as")
            kind: "strong"
            Layout.fillWidth: true
        }
        GridLayout {
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: 0
            Layout.fillWidth: true

            Repeater {
                model: dialog.room.roles

                delegate: UiCheck {
                    id: check

                    required property string modelData

                    objectName: "role-" + check.modelData
                    text: Words.role(check.modelData)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onToggled: dialog.choose(check.modelData, check.checked)

                    Binding on checked {
                        value: dialog.chosen.includes(check.modelData)
                    }
                }
            }
        }
    }
}
