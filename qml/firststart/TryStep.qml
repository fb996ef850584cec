// A call that is tried out, on every display that is connected.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.FirstStart
import Loket.Ui

FirstStartStep {
    id: step

    property bool isShown: false // a test call was sent
    property int age: 0

    readonly property int displays: step.online(step.age)
    readonly property TestCall call: TestCall { room: step.room }

    function online(age: int): int {
        let count = 0;
        for (let i = 0; i < all.count; ++i) {
            const screen = (all.objectAt(i) as ListedValue)?.value ?? null;
            count += screen !== null && screen.isOnline && screen.kind === "display" ? 1 : 0;
        }
        return count;
    }

    onBeginAsked: {
        if (tryButton.enabled)
            tryButton.forceActiveFocus(Qt.TabFocusReason);
        else
            step.passed();
    }
    onOnwardsAsked: step.onwards()

    Instantiator {
        id: all
        model: step.room.devices.screens
        onObjectAdded: ++step.age
        onObjectRemoved: ++step.age

        delegate: ListedValue {
            onValueChanged: ++step.age
        }
    }
    Connections {
        target: step.room.actions

        function onDone(action: string, answer: var) {
            step.isShown = step.isShown || action === "try-call";
        }
        function onRefused(action: string, refusal: refusal) {
            problem.text = action === "try-call" ? refusal.words : "";
        }
    }

    UiCard {
        padding: Theme.margin
        Layout.fillWidth: true

        UiText {
            objectName: "displayCount"
            text: step.displays === 0 ? qsTr("No display is connected yet")
                : qsTr("%n display(s) connected", "", step.displays)
            kind: "title"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            visible: step.displays === 0
            text: qsTr("Go one step back to connect one, or finish and do it later, in “Screens”.")
            soft: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiButton {
            id: tryButton
            objectName: "tryCall"
            text: qsTr("Show %1 on the displays").arg(step.call.number)
            iconName: "call"
            large: true
            busy: step.room.actions.working === "try-call"
            enabled: step.displays > 0 && !busy && step.room.workplace.connection.online
            Layout.fillWidth: true
            onClicked: step.room.actions.tryCall(step.call.number, step.call.places)
        }
        UiBanner {
            objectName: "triedNow"
            visible: step.isShown
            meaning: "good"
            iconName: "finish"
            text: qsTr("Every display shows it now, for ten seconds. Where one does not, look at its cable and its address.")
            Layout.fillWidth: true
        }
        UiText {
            id: problem
            visible: text !== ""
            color: Theme.warning
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    TestSlip {
        actions: step.room.devices.slips
        Layout.fillWidth: true
    }
    UiCard {
        title: qsTr("And then")
        padding: Theme.margin
        Layout.fillWidth: true

        UiText {
            text: qsTr("In “Queue” choose your counter and open it, give the first patient a number with Ctrl+N, and call it with F2. Accounts for those who work here are made in “Setting up”, under People.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
