// Whose house this is: its name and its logo, as patients and everybody who works here see them.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

FocusScope {
    id: part

    required property ClinicFeed clinic
    required property ClinicActions actions
    required property bool online

    readonly property alias place: name
    readonly property string typed: name.text.trim()
    readonly property bool changed: part.typed !== part.clinic.name
    property string known: "" // what the field showed when nobody had typed

    // As of ConsolePage.
    signal told(words: var, meaning: string, undoWords: var)

    // What nobody has typed in follows the server.
    function show() {
        if (name.text === part.known)
            name.text = part.clinic.name;
        part.known = part.clinic.name;
    }
    function save() {
        name.error = part.typed === "" ? qsTr("Type what the house is called.") : "";
        if (name.error !== "")
            name.forceActiveFocus();
        else if (part.changed && part.online && part.actions.working === "")
            part.actions.rename(part.typed);
    }

    Component.onCompleted: part.show()

    Connections {
        target: part.clinic

        function onChanged() {
            part.show();
        }
    }
    Connections {
        target: part.actions

        function onFinished(action: string) {
            part.told(() => action === "rename" ? qsTr("The clinic has its new name on every screen.")
                : qsTr("The logo is changed on every screen."), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === "rename") {
                name.error = refusal.words;
                name.forceActiveFocus();
            } else {
                logo.error = refusal.words;
            }
        }
    }
    UiCard {
        title: qsTr("The clinic")
        padding: Theme.margin
        width: Math.min(620, part.width)

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            UiField {
                id: name
                objectName: "clinicName"
                label: qsTr("Name")
                iconName: "home"
                maximumLength: 80
                focus: true
                enabled: part.online
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                onEdited: error = ""
                onAccepted: part.save()
            }
            UiButton {
                objectName: "saveClinicName"
                text: qsTr("Save the name")
                kind: "primary"
                busy: part.actions.working === "rename"
                enabled: part.online && part.changed && part.actions.working === ""
                Layout.topMargin: 26
                Layout.alignment: Qt.AlignTop
                onClicked: part.save()
            }
        }
        LogoField {
            id: logo
            clinic: part.clinic
            actions: part.actions
            Layout.fillWidth: true
            Layout.topMargin: Theme.small
        }
        UiText {
            text: qsTr("Patients see both on the displays in the waiting room, and everybody who works here when signing in.")
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
