// The buttons of the chosen one of those that wait. The first thing to do is filled.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

ColumnLayout {
    id: buttons

    required property ChosenScan chosen

    readonly property RadiologyRoom room: buttons.chosen.board.room
    readonly property bool callsFirst: buttons.chosen.callable && !buttons.chosen.isCalled

    spacing: Theme.tiny

    RowLayout {
        id: row
        spacing: Theme.small
        Layout.fillWidth: true

        UiButton {
            id: call
            objectName: "callButton"
            visible: buttons.chosen.callable
            text: buttons.chosen.isCalled ? qsTr("Call again")
                : qsTr("Call to %1").arg(Words.apart(buttons.chosen.counter.name))
            kind: buttons.callsFirst ? "primary" : "plain"
            iconName: buttons.chosen.isCalled ? "recall" : "call"
            keys: "C"
            implicitHeight: 36
            leftPadding: Theme.small
            enabled: buttons.chosen.canCall
            busy: buttons.chosen.calls.workingVisit !== ""
            focusPolicy: Qt.NoFocus
            Layout.fillWidth: true
            onClicked: buttons.chosen.call()
        }
        UiButton {
            objectName: "startButton"
            visible: buttons.room.mayPerform
            text: buttons.chosen.freeRoom === "" || buttons.callsFirst ? qsTr("Start")
                : qsTr("Start in %1").arg(Words.apart(buttons.chosen.freeRoom))
            kind: buttons.callsFirst ? "plain" : "primary"
            iconName: "start"
            keys: "S"
            implicitHeight: 36
            leftPadding: Theme.small
            enabled: buttons.chosen.canStart
            busy: buttons.chosen.actions.working === "start"
            focusPolicy: Qt.NoFocus
            // What is to be done first can be read to its end.
            Layout.fillWidth: !buttons.callsFirst
            Layout.preferredWidth: buttons.callsFirst
                ? Math.max(leastWidth, Math.min(implicitWidth, row.width - call.leastWidth - Theme.target - 2 * row.spacing))
                : implicitWidth
            onClicked: buttons.chosen.start()
        }
        UiIconButton {
            objectName: "cancelButton"
            visible: buttons.room.mayRequest
            name: qsTr("Cancel the scan")
            iconName: "cancel"
            keys: "Del"
            implicitHeight: 36
            enabled: buttons.chosen.board.canCancel
            focusPolicy: Qt.NoFocus
            onClicked: buttons.chosen.cancel()
        }
    }
    UiText {
        objectName: "whyNotStart"
        visible: text !== "" && buttons.room.mayPerform
        text: buttons.chosen.whyNotStart
        kind: "caption"
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
}
