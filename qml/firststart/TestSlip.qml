// A slip that is nobody's, on each printer of the house.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Slip
import Loket.Ui

UiCard {
    id: card

    required property SlipActions actions

    readonly property var printers: card.actions.feed.printers
    property var outcome: null // of the last that was tried
    property string problem: ""

    padding: Theme.margin

    Connections {
        target: card.actions

        function onDone(action: string, about: string, slip: slip) {
            if (action === "test")
                card.outcome = slip;
            card.problem = "";
        }
        function onRefused(action: string, refusal: refusal) {
            card.problem = refusal.words;
        }
    }
    UiText {
        objectName: "printerCount"
        text: card.printers.count === 0 ? qsTr("No printer is set up yet")
            : qsTr("%n printer(s) set up", "", card.printers.count)
        kind: "title"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        visible: card.printers.count === 0
        text: qsTr("One is not needed: each number has a code for the phone. Printers are added in “Screens”.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiRepeater {
        model: card.printers

        delegate: UiButton {
            id: button

            required property string id
            required property string name

            objectName: "tryPrinter-" + button.id
            text: qsTr("Print a test slip: %1").arg(Words.apart(button.name))
            iconName: "print"
            busy: card.actions.working === "test" && card.actions.about === button.id
            enabled: card.actions.online && card.actions.working === ""
            Layout.fillWidth: true
            onClicked: card.actions.test(button.id)
        }
    }
    UiBanner {
        objectName: "triedPrinter"
        visible: text !== ""
        text: card.problem !== "" ? card.problem : card.outcome === null ? "" : SlipWords.state(card.outcome)
        meaning: card.problem !== "" || card.outcome === null ? "danger" : SlipWords.meaning(card.outcome)
        Layout.fillWidth: true
    }
}
