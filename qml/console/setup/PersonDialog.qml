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
    property string roleError: ""

    readonly property bool isNew: dialog.person === null

    function ask(person: var) {
        dialog.person = person;
        dialog.open();
    }
    function choose(role: string, isChosen: bool) {
        const others = dialog.chosen.filter(one => one !== role);
        dialog.chosen = isChosen ? others.concat([role]) : others;
        dialog.roleError = "";
    }
    // Says what is missing where it is missing; the first such place gets the keyboard.
    function check(): bool {
        name.error = name.text.trim() === "" ? qsTr("Choose the name to sign in with.") : "";
        dialog.roleError = dialog.chosen.length === 0 ? qsTr("Choose at least one.") : "";
        const isGood = !dialog.isNew || password.check();
        if (name.error !== "")
            name.forceActiveFocus();
        else if (isGood && dialog.roleError !== "")
            (roles.itemAt(0) as Item)?.forceActiveFocus(Qt.TabFocusReason);
        return name.error === "" && isGood && dialog.roleError === "";
    }
    function showAtField(refusal: refusal): bool {
        const isOfPassword = refusal.code.startsWith("PASSWORD_");
        if (isOfPassword) {
            password.error = refusal.words;
            password.enter();
        } else if (refusal.code === "NAME_TAKEN") {
            name.error = refusal.words;
            name.forceActiveFocus();
        }
        return isOfPassword || refusal.code === "NAME_TAKEN";
    }
    function send() {
        if (!dialog.check())
            return;
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
    asksFirst: true
    action: dialog.isNew ? "add-person" : "change-person"
    watched: dialog.room.actions
    title: dialog.isNew ? qsTr("New account") : qsTr("Change “%1”").arg(Words.apart(dialog.person.name))
    explanation: dialog.isNew ? "" : qsTr("With other roles, this person must sign in again.")
    acceptText: dialog.isNew ? qsTr("Add the account") : qsTr("Save")
    onAboutToShow: {
        name.text = dialog.person?.name ?? "";
        name.error = "";
        dialog.roleError = "";
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
        onEdited: error = ""
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
        UiText {
            objectName: "roleError"
            visible: text !== ""
            text: dialog.roleError
            kind: "caption"
            color: Theme.warning
            Layout.fillWidth: true
        }
        GridLayout {
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: 0
            Layout.fillWidth: true

            UiRepeater {
                id: roles
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
