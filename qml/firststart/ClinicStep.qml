// What the house is called, and its logo.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Setup
import Loket.FirstStart
import Loket.Ui

FirstStartStep {
    id: step

    readonly property ClinicFeed clinic: step.room.workplace.clinic
    readonly property string typed: name.text.trim()
    readonly property bool changed: step.typed !== step.clinic.name
    readonly property ClinicActions actions: step.room.setup.clinicActions
    property bool wantsOn: false

    // Kept, where it is other than before; then on.
    function goOn() {
        name.error = step.typed === "" ? qsTr("Type what the house is called.") : "";
        if (name.error !== "")
            name.forceActiveFocus();
        else if (step.changed)
            step.wantsOn = step.save();
        else
            step.onwards();
    }
    function save(): bool {
        if (step.typed !== "" && step.changed && step.actions.working === "")
            step.actions.rename(step.typed);
        return step.actions.working === "rename";
    }

    onBeginAsked: {
        name.text = step.clinic.name;
        name.forceActiveFocus();
    }
    onOnwardsAsked: step.goOn()

    Connections {
        target: step.actions

        function onFinished(action: string) {
            if (action === "rename" && step.wantsOn)
                step.onwards();
            step.wantsOn = false;
        }
        function onRefused(action: string, refusal: refusal) {
            step.wantsOn = false;
            if (action === "rename") {
                name.error = refusal.words;
                name.forceActiveFocus();
            } else if (action.endsWith("logo")) {
                logo.error = refusal.words;
            }
        }
    }

    UiCard {
        padding: Theme.margin
        Layout.fillWidth: true

        UiField {
            id: name
            objectName: "clinicName"
            label: qsTr("Name")
            placeholder: qsTr("Klinik Sehat Bersama")
            iconName: "home"
            maximumLength: 80
            Layout.fillWidth: true
            onEdited: error = ""
            onAccepted: step.goOn()
        }
        LogoField {
            id: logo
            clinic: step.clinic
            actions: step.actions
            Layout.fillWidth: true
            Layout.topMargin: Theme.small
        }
    }
    UiText {
        text: qsTr("Patients see both on the displays in the waiting room, and everybody who works here when signing in.")
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
